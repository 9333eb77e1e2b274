using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>Takes the actions that are offered for a file's findings, one kind at a time, for tests that ask where each leads.</summary>
internal static class RepairRunner
{
    /// <summary>
    /// The texts that a user can reach: for each action offered for the first finding, the file after that action was taken for this
    /// finding and, by its equivalence key, for all that follow.
    /// </summary>
    public static async Task<ImmutableArray<string>> OutcomesAsync(string source, GallerySdk sdk, Subject subject)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, source, sdk);
        var outcomes = ImmutableArray.CreateBuilder<string>();
        foreach (var action in await OffersAsync(document, subject))
            outcomes.Add(await RepairAllAsync(document, action, subject));

        return outcomes.ToImmutable();
    }

    /// <summary>The file as the only one of a project.</summary>
    public static Document Open(AdhocWorkspace workspace, string source, GallerySdk sdk)
    {
        var isProgram = Analysis.HasTopLevelStatements(Analysis.Parse(source, "Test.cs").GetRoot());
        return OpenProject(workspace, sdk)
            .WithCompilationOptions(new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true))
            .AddDocument("Test.cs", source);
    }

    /// <summary>A project without files.</summary>
    public static Project OpenProject(AdhocWorkspace workspace, GallerySdk sdk) => workspace.CurrentSolution
        .AddProject("Test", "Test", LanguageNames.CSharp)
        .WithParseOptions(Analysis.Parsing)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .AddMetadataReferences(sdk.References);

    /// <summary>The document as the action leaves it.</summary>
    public static async Task<Document> ApplyAsync(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return changed.GetDocument(document.Id)!;
    }

    private static async Task<string> RepairAllAsync(Document document, CodeAction first, Subject subject)
    {
        var action = first;
        while (action is not null)
        {
            var before = await document.GetTextAsync();
            document = await ApplyAsync(document, action);
            if (before.ContentEquals(await document.GetTextAsync()))
                Assert.Fail($"The action '{action.Title}' changes nothing.");

            action = (await OffersAsync(document, subject)).FirstOrDefault(offer => offer.EquivalenceKey == first.EquivalenceKey);
        }

        return (await document.GetTextAsync()).ToString();
    }

    private static async Task<ImmutableArray<CodeAction>> OffersAsync(Document document, Subject subject)
    {
        var compilation = await document.Project.GetCompilationAsync();
        return await OffersAsync(document, await Analysis.FindingsInValidCodeAsync(compilation!, subject.Analyzer), subject);
    }

    /// <summary>The actions for the first finding for which there are any.</summary>
    public static async Task<ImmutableArray<CodeAction>> OffersAsync(Document document, ImmutableArray<Diagnostic> findings, Subject subject)
    {
        foreach (var finding in findings)
        {
            if (await OffersAsync(document, finding, subject) is { IsEmpty: false } offers)
                return offers;
        }

        return [];
    }

    /// <summary>The actions for a finding, in the order of the menu.</summary>
    public static async Task<ImmutableArray<CodeAction>> OffersAsync(Document document, Diagnostic finding, Subject subject)
    {
        var offers = ImmutableArray.CreateBuilder<CodeAction>();
        var context = new CodeFixContext(document, finding, (action, _) => offers.Add(action), CancellationToken.None);
        foreach (var fix in subject.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
            await fix.RegisterCodeFixesAsync(context);

        return offers.ToImmutable();
    }
}
