using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>Checks of each action that is offered for the findings of a file what no repair may do, whatever it repairs.</summary>
/// <remarks>
/// After an action the file compiles, the finding is gone, no rule finds something new, and all comments are there; lines that it does not
/// touch stay as they are. In a file with CRLF and tabs it does the same, and Fix All does what the action does when it is repeated.
/// </remarks>
internal static class RepairCheck
{
    /// <summary>The length of the longest text that a tooltip shows well.</summary>
    private const int LongestMessage = 170;

    /// <summary>Checks the actions for a file of the newest SDK.</summary>
    public static async Task CheckAsync(string source)
    {
        using var workspace = new AdhocWorkspace();
        source = source.ReplaceLineEndings("\n");
        var document = RepairRunner.Open(workspace, source, GallerySdk.Newest);
        var tabbed = RepairRunner.Open(workspace, Tabbed(source), GallerySdk.Newest);
        var findings = await FindingsAsync(document);
        var findingsWithTabs = await FindingsAsync(tabbed);
        Assert.Equal(findings.Select(finding => finding.Id), findingsWithTabs.Select(finding => finding.Id));
        foreach (var (finding, withTabs) in findings.Zip(findingsWithTabs))
        {
            CheckFinding(finding);
            var actions = await RepairRunner.OffersAsync(document, finding, Subject.Product);
            var actionsWithTabs = await RepairRunner.OffersAsync(tabbed, withTabs, Subject.Product);
            Assert.Equal(actions.Select(action => action.Title), actionsWithTabs.Select(action => action.Title));
            foreach (var (action, actionWithTabs) in actions.Zip(actionsWithTabs))
            {
                var repaired = await TextAfterAsync(document, action);
                await CheckActionAsync(workspace, source, repaired, finding, findings, action);
                Assert.Equal(Tabbed(repaired), await TextAfterAsync(tabbed, actionWithTabs));
            }
        }

        await CheckFixAllAsync(document, findings);
    }

    /// <summary>The file as somebody else formats it: with tabs, and the line ends of Windows.</summary>
    private static string Tabbed(string source) => string.Join("\r\n", source.Split('\n').Select(line =>
    {
        var text = line.TrimStart(' ');
        return new string('\t', (line.Length - text.Length) / 4) + new string(' ', (line.Length - text.Length) % 4) + text;
    }));

    private static void CheckFinding(Diagnostic finding)
    {
        var lines = finding.Location.GetLineSpan();
        Assert.True(lines.StartLinePosition.Line == lines.EndLinePosition.Line, $"{finding.Id} is longer than a line.");
        foreach (var language in new[] { CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("sv") })
        {
            var message = finding.GetMessage(language);
            Assert.True(message.Length <= LongestMessage, $"This is too long: {message}");
        }
    }

    private static async Task CheckActionAsync(
        AdhocWorkspace workspace, string source, string repaired, Diagnostic finding, ImmutableArray<Diagnostic> before, CodeAction action)
    {
        var what = $"'{action.Title}' for {finding.Id}";
        Assert.True(repaired != source, $"{what} changes nothing.");
        var after = await FindingsAsync(RepairRunner.Open(workspace, repaired, GallerySdk.Newest));
        Assert.True(CountOf(after, finding.Id) < CountOf(before, finding.Id) || LeadsToNext(finding), $"{what} leaves the finding:\n{repaired}");
        foreach (var other in after.Select(found => found.Id).Distinct().Where(id => id != finding.Id))
            Assert.True(CountOf(after, other) <= CountOf(before, other) || LeadsTo(finding.Id, other), $"{what} leads to {other}:\n{repaired}");

        Assert.True(CommentsIn(source).SequenceEqual(CommentsIn(repaired)), $"{what} loses or copies a comment:\n{repaired}");
        Assert.True(!LinesOf(repaired).Except(LinesOf(source)).Any(line => line != line.TrimEnd()), $"{what} leaves white space:\n{repaired}");
        Assert.True(source.EndsWith('\n') == repaired.EndsWith('\n'), $"{what} changes the end of the file.");
    }

    // Of several resources that stand in one that is deleted, a finding names the next; a feature's value is judged once its name is right.
    private static bool LeadsToNext(Diagnostic finding) => finding.Id is "GAL0008" or "GAL2008";

    // The same, in another rule; and what an update repeats, it had better leave out.
    private static bool LeadsTo(string id, string other) => (id, other) is ("GAL2008", "GAL2007") or ("GAL2004", "GAL2011");

    // Of two values on different paths, both are found as long as each is wrong.
    private static bool EndsWithFirst(Diagnostic finding) => finding.Id == "GAL2007";

    private static async Task CheckFixAllAsync(Document document, ImmutableArray<Diagnostic> findings)
    {
        foreach (var group in findings.GroupBy(finding => finding.Id))
        {
            var offers = new List<(Diagnostic Finding, ImmutableArray<CodeAction> Actions)>();
            foreach (var finding in group)
                offers.Add((finding, await RepairRunner.OffersAsync(document, finding, Subject.Product)));

            foreach (var key in offers.SelectMany(offer => offer.Actions).Select(action => action.EquivalenceKey).Distinct())
            {
                var all = await FixAllAsync(document, group.ToImmutableArray(), key!);
                var repeated = document;
                while (await NextAsync(repeated, group.Key, key!) is { } next)
                    repeated = document.WithText(SourceText.From(await TextAfterAsync(repeated, next)));

                if (!LeadsToNext(group.First()) && !EndsWithFirst(group.First()))
                    Assert.Equal((await repeated.GetTextAsync()).ToString(), all);
            }
        }
    }

    private static async Task<CodeAction?> NextAsync(Document document, string id, string key)
    {
        foreach (var finding in (await FindingsAsync(document)).Where(finding => finding.Id == id))
        {
            var actions = await RepairRunner.OffersAsync(document, finding, Subject.Product);
            if (actions is [var only])
                return only;
            if (actions.FirstOrDefault(action => action.EquivalenceKey == key) is { } chosen)
                return chosen;
        }

        return null;
    }

    private static async Task<string> FixAllAsync(Document document, ImmutableArray<Diagnostic> findings, string key)
    {
        var fix = Subject.Product.Fixes.Single();
        var action = await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document, fix, FixAllScope.Document, key, [findings[0].Id], new Given(findings), CancellationToken.None));
        return await TextAfterAsync(document, action!);
    }

    private static async Task<string> TextAfterAsync(Document document, CodeAction action) =>
        (await (await RepairRunner.ApplyAsync(document, action)).GetTextAsync()).ToString();

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Document document) =>
        await Analysis.FindingsInValidCodeAsync((await document.Project.GetCompilationAsync())!);

    private static int CountOf(ImmutableArray<Diagnostic> findings, string id) => findings.Count(finding => finding.Id == id);

    private static IEnumerable<string> CommentsIn(string source) => Analysis.Parse(source, "Test.cs").GetRoot()
        .DescendantTrivia()
        .Select(trivia => trivia.ToString())
        .Where(text => text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("/*", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string[] LinesOf(string source) => source.Split('\n');

    private sealed class Given(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);
    }
}
