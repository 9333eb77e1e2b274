using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>In code of any kind, with all of it interpreted, nothing is thrown and nothing found, and it takes little time.</summary>
/// <remarks>The repository's own, or that in the folder which GALLERY_ANALYZERS_SOURCES names.</remarks>
[Collection(nameof(TypingTimeTests))]
public sealed class StrangersCodeTests(ITestOutputHelper output)
{
    /// <summary>
    /// How many times the time of binding all bodies their analysis may take, its own binding included: each body is interpreted with those
    /// that it calls.
    /// </summary>
    private const double MostOfBinding = 40;

    /// <summary>Of how many files one is enough to see that the bodies are looked at.</summary>
    private const int ControlOneOf = 5;

    /// <summary>How many of the slowest files are looked at closely where figures are wanted.</summary>
    private const int Slowest = 5;

    private static readonly TimeSpan MostOfBody = TimeSpan.FromSeconds(1);

    [Fact]
    public Task All_that_it_uses_is_known() => Holds(Strangers.Missing.Nothing);

    [Fact]
    public Task Half_of_what_it_uses_is_not() => Holds(Strangers.Missing.References);

    [Fact]
    public Task Tokens_are_missing() => Holds(Strangers.Missing.Tokens);

    [Fact]
    public async Task A_mistake_in_each_body_is_found()
    {
        var code = Strangers.Read(Strangers.Missing.Nothing, Strangers.Wrong);
        var run = new OpenRun(code.Compilation);
        var (mistakes, found) = (0, 0);
        foreach (var (file, _) in code.Files.Where((_, index) => index % ControlOneOf == 0))
        {
            mistakes += file.ToString().Split(Strangers.Wrong).Length - 1;
            found += (await run.AskAsync(file)).Findings.Length;
        }

        output.WriteLine($"{found} of {mistakes}");
        Assert.InRange(found, mistakes * 0.95, mistakes);
    }

    private async Task Holds(Strangers.Missing missing)
    {
        var code = Strangers.Read(missing);
        var (faults, times) = (new List<string>(), new List<(SyntaxTree File, int? Seed, TimeSpan Time)>());
        var (crashes, found, withErrors) = (0, 0, 0);
        var (binding, analysis) = (TimeSpan.Zero, TimeSpan.Zero);
        var binder = code.Compilation.Clone();
        foreach (var (file, _) in code.Files)
        {
            var (time, hasErrors) = ProcessorTime.Of(() => HasErrors(binder.GetSemanticModel(file)));
            binding += time;
            withErrors += hasErrors ? 1 : 0;
        }

        var run = new OpenRun(code.Compilation.Clone());
        foreach (var (file, seed) in code.Files)
        {
            var (time, (findings, thrown)) = await ProcessorTime.OfAsync(() => run.AskAsync(file));
            analysis += time;
            times.Add((file, seed, time));
            crashes += thrown.Count;
            found += findings.Length;
            faults.AddRange(findings.Select(finding => $"{Place(file, finding.Location.SourceSpan, seed)}: {finding}"));
            if (thrown.Count > 0)
                faults.AddRange(await CrashesAsync(code, file, seed, thrown));
        }

        var (slowest, longest) = ("not looked for", TimeSpan.Zero);
        foreach (var (file, seed, _) in Slow(times))
        {
            foreach (var (body, time) in await TimesOfBodiesAsync(code, file))
            {
                if (time > longest)
                    (slowest, longest) = (Place(file, body, seed), time);

                if (time > MostOfBody)
                    faults.Add($"{Place(file, body, seed)}: took {time}");
            }
        }

        var own = await run.OwnTimeAsync();
        var lines = code.Files.Sum(file => file.Tree.GetText().Lines.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            missing {missing}: {code.Files.Count} files, {withErrors} with errors, {code.Bodies} bodies, {lines} lines
            {crashes} crashes, {found} findings
            binding {binding.TotalSeconds:F1} s, analysis {analysis.TotalSeconds:F1} s, own {own.TotalSeconds:F1} s ({own / binding:P0})
            slowest body {longest.TotalMilliseconds:F0} ms: {slowest}
            """));
        if (analysis > binding * MostOfBinding)
            faults.Add($"Binding took {binding}, and analysis {analysis}.");

        Check.None(faults);
    }

    private static bool HasErrors(SemanticModel model) =>
        model.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<(SyntaxTree File, int? Seed, TimeSpan Time)> Slow(
        IEnumerable<(SyntaxTree File, int? Seed, TimeSpan Time)> times) => times.OrderByDescending(entry => entry.Time)
            .Where((entry, rank) => entry.Time > MostOfBody || (Strangers.AreOthers && rank < Slowest));

    /// <summary>What the analyzer throws, by the bodies in which it does.</summary>
    private static async Task<List<string>> CrashesAsync(Strangers code, SyntaxTree file, int? seed, IReadOnlyList<Exception> thrown)
    {
        var crashes = new List<string>();
        var run = new OpenRun(code.Compilation);
        foreach (var member in Strangers.Members(file))
        {
            var (_, inBody) = await run.AskAsync(file, member.Span);
            crashes.AddRange(inBody.Select(exception => $"{Place(file, member.Span, seed)}: {exception}"));
        }

        return crashes.Count > 0 ? crashes : [.. thrown.Select(exception => $"{Place(file, default, seed)}: {exception}")];
    }

    /// <summary>The time of each body alone; of one that takes long the better of two.</summary>
    private static async Task<List<(TextSpan Body, TimeSpan Time)>> TimesOfBodiesAsync(Strangers code, SyntaxTree file)
    {
        var run = await WarmRunAsync(code, file);
        var times = new List<(TextSpan Body, TimeSpan Time)>();
        foreach (var member in Strangers.Members(file))
        {
            var (time, _) = await ProcessorTime.OfAsync(() => run.AskAsync(file, member.Span));
            if (time > MostOfBody)
            {
                var again = await WarmRunAsync(code, file);
                time = new[] { time, (await ProcessorTime.OfAsync(() => again.AskAsync(file, member.Span))).Time }.Min();
            }

            times.Add((member.Span, time));
        }

        return times;
    }

    /// <summary>A run that knows the SDK already: it was asked of the beginning of the file.</summary>
    private static async Task<OpenRun> WarmRunAsync(Strangers code, SyntaxTree file)
    {
        var run = new OpenRun(code.Compilation);
        await run.AskAsync(file, new TextSpan(0, 0));
        return run;
    }

    private static string Place(SyntaxTree file, TextSpan span, int? seed)
    {
        var line = file.GetLineSpan(span).StartLinePosition.Line + 1;
        var body = file.GetRoot().FindNode(span).AncestorsAndSelf().Select(NameOf).FirstOrDefault(name => name is not null);
        return $"{file.FilePath}({line}): {body ?? "outside of bodies"}{(seed is null ? "" : $", seed {seed}")}";
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } accessor =>
            $"{property.Identifier.Text}.{accessor.Keyword.Text}",
        PropertyDeclarationSyntax property => property.Identifier.Text,
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or IndexerDeclarationSyntax => node.Kind().ToString(),
        _ => null,
    };
}
