using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>Repairs a file as one run of <c>dotnet format analyzers</c> does.</summary>
/// <remarks>
/// It analyzes the file anew for each rule, and asks each provider in turn for Fix All of that rule; but which of the repairs to repeat,
/// it asks of the first finding there is, of whatever rule. A provider that comes after one that changed the file is left out.
/// </remarks>
internal static class FormatRunner
{
    /// <summary>The file after the run.</summary>
    /// <param name="source">The file.</param>
    /// <param name="sdk">What it is compiled with.</param>
    /// <param name="subject">The analyzer, and its fixes.</param>
    /// <param name="foremost">The rule whose findings come before those of all others; which do, is chance.</param>
    public static async Task<string> FormatAsync(string source, GallerySdk sdk, Subject subject, string foremost)
    {
        using var workspace = new AdhocWorkspace();
        var document = RepairRunner.Open(workspace, source, sdk);
        foreach (var rule in (await FindingsAsync(document, subject, foremost)).Select(finding => finding.Id).Distinct())
        {
            var findings = await FindingsAsync(document, subject, foremost);
            foreach (var fix in subject.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(rule)))
            {
                var changed = await RepairAsync(document, fix, rule, findings);
                if (changed.Project.Solution.GetChanges(document.Project.Solution).GetProjectChanges().Any())
                {
                    document = changed;
                    break;
                }
            }
        }

        return (await document.GetTextAsync()).ToString();
    }

    private static async Task<Document> RepairAsync(Document document, CodeFixProvider fix, string rule, ImmutableArray<Diagnostic> findings)
    {
        CodeAction? first = null;
        await fix.RegisterCodeFixesAsync(
            new CodeFixContext(document, findings[0], (action, _) => first ??= action, CancellationToken.None));
        var all = await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document, fix, FixAllScope.Solution, first?.EquivalenceKey!, [rule], new Found(findings), CancellationToken.None));
        return await RepairRunner.ApplyAsync(document, all!);
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Document document, Subject subject, string foremost)
    {
        var findings = await Analysis.FindingsInValidCodeAsync((await document.Project.GetCompilationAsync())!, subject.Analyzer);
        return [.. findings.OrderBy(finding => finding.Id != foremost)];
    }

    private sealed class Found(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);
    }
}
