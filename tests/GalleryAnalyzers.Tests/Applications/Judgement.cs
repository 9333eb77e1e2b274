using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Applications;

/// <summary>Compares what was found in an application with what Azure refused.</summary>
internal static class Judgement
{
    /// <summary>How a fault of the engine begins that speaks of what is right.</summary>
    public const string Alarm = "alarm";

    /// <summary>How a fault of the engine begins that does not speak of what is wrong.</summary>
    public const string Silence = "silence";

    private static readonly Dictionary<string, IReadOnlyList<string>> RulesOf =
        AzureError.All.ToDictionary(error => error.Row, error => error.Rules);
    private static readonly HashSet<string> RulesOfRows = [.. RulesOf.Values.SelectMany(rules => rules)];

    /// <summary>The row of a recipe's faults that a rule is for; null if it is for neither.</summary>
    public static string? RowOf(Recipe recipe, string rule) =>
        recipe.Refused.FirstOrDefault(row => RulesOf[row].Contains(rule));

    /// <summary>What does not agree: in each, the direction and the rule.</summary>
    public static IReadOnlyList<(string Direction, string Rule)> Of(Recipe recipe, Trial trial)
    {
        if (FaultOfTheGenerator(recipe, trial) is { } fault)
            return [("generator", fault)];

        return
        [
            .. trial.Warned.Where(rule => !IsRefused(rule, trial)).Select(rule => (Alarm, rule)),
            .. from row in recipe.Refused
               where recipe.IsClosed && !RulesOf[row].Any(trial.Found.Contains)
               select (Silence, RulesOf[row][0]),
        ];
    }

    // A rule for something that no row tells of may be borne out by any refusal that is written down elsewhere.
    private static bool IsRefused(string rule, Trial trial) =>
        trial.Refused.Any(source => RulesOf.TryGetValue(source, out var rules) ? rules.Contains(rule) : !RulesOfRows.Contains(rule));

    // The drawn value comes there, or does not: whatever else happens, the generator did not write what it was to write.
    private static string? FaultOfTheGenerator(Recipe recipe, Trial trial)
    {
        if (trial.Failure is not null)
            return trial.Failure;
        if (recipe.IsClosed && !recipe.IsWrong && trial.Refused.Count > 0)
            return $"refused: {string.Join(", ", trial.Refused)}";

        var accepted = recipe.Refused.FirstOrDefault(row => !trial.Refused.Contains(row));
        return recipe.IsClosed && accepted is not null ? $"accepted: {accepted}" : null;
    }
}
