using System.Collections.Concurrent;
using GalleryAnalyzers.Tests.Applications.Constructs;
using GalleryAnalyzers.Tests.Applications.Model;

namespace GalleryAnalyzers.Tests.Applications;

/// <summary>Which features of an application the engine fails at: each that it fails at alone, or else two together.</summary>
internal sealed class Causes
{
    /// <summary>The kind of what no two features cause.</summary>
    private const string Several = "several";

    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Direction, string Rule)>> _known = new();

    /// <summary>All that is wrong with each application, once for each of its causes: direction and cause are the first word.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> FaultsAsync(IReadOnlyList<Application> applications)
    {
        var trials = await Trials.OfAsync(applications);
        var faults = applications.Zip(trials, (application, trial) => Judgement.Of(application.Recipe, trial)
            .Select(fault => new Fault(application.Recipe, fault.Direction, fault.Rule)).ToList()).ToList();

        var all = faults.SelectMany(its => its).ToList();
        await TryAsync(all.SelectMany(fault => fault.Alone));
        await TryAsync(all.Where(fault => !fault.Alone.Any(recipe => Fails(recipe, fault))).SelectMany(fault => fault.InPairs));
        return [.. faults.Select(its => its.SelectMany(Of).ToList())];
    }

    /// <summary>A kind in words.</summary>
    public static string Meaning(string kind) => string.Join("; and ", kind.Split(':')[1].Split('+').Select(MeaningOf));

    private static string MeaningOf(string feature) => feature switch
    {
        Several => "more than two features together",
        _ when feature.StartsWith("GAL", StringComparison.Ordinal) => "the plainest application",
        _ when feature.StartsWith("with-", StringComparison.Ordinal) => "an application that does more",
        _ => AllConstructs.Origins.Concat(AllConstructs.Others).Select(construct => (construct.Feature, construct.Meaning))
            .Concat(Regions.All.Select(regions => (regions.Feature ?? "", regions.Meaning)))
            .Concat(Shape.Tests.Select(test => (test.Feature ?? "", test.Meaning)))
            .Concat(Shape.Parts.Select(part => (part.Feature ?? "", part.Meaning)))
            .First(known => known.Item1 == feature).Item2,
    };

    private IEnumerable<string> Of(Fault fault)
    {
        List<string> causes = Fails(fault.Plain, fault) ? [fault.Rule] : [.. Failing(fault, fault.Alone)];
        if (causes.Count == 0)
            causes.AddRange(Failing(fault, fault.InPairs));
        if (causes.Count == 0)
            causes.Add(Several);

        return causes.Select(cause => $"{fault.Direction}:{cause} {fault.Rule}");
    }

    private IEnumerable<string> Failing(Fault fault, IEnumerable<Recipe> recipes) =>
        recipes.Where(recipe => Fails(recipe, fault)).Select(recipe => string.Join('+', recipe.Features)).Distinct();

    private bool Fails(Recipe recipe, Fault fault) => _known[recipe.ToString()].Contains((fault.Direction, fault.Rule));

    private async Task TryAsync(IEnumerable<Recipe> recipes)
    {
        var unknown = recipes.DistinctBy(recipe => recipe.ToString())
            .Where(recipe => !_known.ContainsKey(recipe.ToString()))
            .ToLookup(recipe => recipe.IsClosed);
        await TryAsync([.. unknown[true]], Trials.OfClosedAsync);
        await TryAsync([.. unknown[false]], Trials.OfAsync);
    }

    private async Task TryAsync(Recipe[] recipes, Func<IReadOnlyList<Application>, Task<IReadOnlyList<Trial>>> trials)
    {
        if (recipes.Length == 0)
            return;

        foreach (var (recipe, trial) in recipes.Zip(await trials([.. recipes.Select(recipe => Application.Of(recipe, []))])))
            _known[recipe.ToString()] = Judgement.Of(recipe, trial);
    }

    /// <summary>That the engine speaks in an application, or is silent, and should not.</summary>
    private sealed record Fault(Recipe Recipe, string Direction, string Rule)
    {
        private readonly Recipe _recipe = Recipe.About(Judgement.RowOf(Recipe, Rule));

        public Recipe Plain => _recipe.With();

        /// <summary>The plainest one, and those with one feature each.</summary>
        public IEnumerable<Recipe> Alone => _recipe.Features.Select(feature => _recipe.With(feature)).Prepend(Plain);

        public IEnumerable<Recipe> InPairs => _recipe.Features.SelectMany((one, index) =>
            _recipe.Features.Skip(index + 1).Select(other => _recipe.With(one, other)));
    }
}
