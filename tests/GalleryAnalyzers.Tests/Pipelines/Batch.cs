using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Pipelines;

/// <summary>Analyzes and repairs many programs in one compilation, each in a file of its own: alone, each would pay for the SDK's symbols.</summary>
internal static class Batch
{
    private const int MostRounds = 3;

    /// <summary>What is wrong with each program, judged together with the others that are for its SDK.</summary>
    public static async Task<IReadOnlyList<string?>> PerSdkAsync(
        IReadOnlyList<PipelineProgram> programs, Func<IReadOnlyList<PipelineProgram>, Task<IEnumerable<string?>>> judge)
    {
        var faults = new string?[programs.Count];
        foreach (var ofSdk in programs.Index().GroupBy(entry => entry.Item.Sdk))
        {
            var entries = ofSdk.ToList();
            foreach (var (entry, fault) in entries.Zip(await judge([.. entries.Select(entry => entry.Item)])))
                faults[entry.Index] = fault;
        }

        return faults;
    }

    /// <summary>What is found in each program, and the compiler's errors.</summary>
    public static async Task<IReadOnlyList<ImmutableArray<Diagnostic>>> FindingsAndErrorsAsync(IReadOnlyList<PipelineProgram> programs)
    {
        var compilation = Analysis.Compile(
            programs[0].Sdk.References, programs.Select((program, index) => Analysis.Parse(program.TextAs(index), PathOf(index))));
        return PerProgram(Errors(compilation).Concat(await Analysis.FindingsAsync(compilation)), programs.Count);
    }

    /// <summary>What the first action that is offered leads to in each program, taken as often as one is.</summary>
    public static async Task<IReadOnlyList<Mended>> MendedAsync(IReadOnlyList<PipelineProgram> programs)
    {
        using var workspace = new AdhocWorkspace();
        var project = RepairRunner.OpenProject(workspace, programs[0].Sdk);
        for (var i = 0; i < programs.Count; i++)
            project = project.AddDocument(PathOf(i), programs[i].TextAs(i), filePath: PathOf(i)).Project;

        var found = await FindingsAndErrorsAsync(project, programs.Count);
        var (left, isOffered) = (found, new bool[programs.Count]);
        for (var round = 0; round < MostRounds; round++)
        {
            var faulty = project.Documents.Where(document => !left[NumberOf(document.FilePath!)].IsEmpty).ToList();
            var solution = project.Solution;
            foreach (var document in faulty)
            {
                if ((await RepairRunner.OffersAsync(document, left[NumberOf(document.FilePath!)], Subject.Product)).FirstOrDefault() is { } action)
                {
                    isOffered[NumberOf(document.FilePath!)] = true;
                    var mended = await RepairRunner.ApplyAsync(document, action);
                    solution = solution.WithDocumentText(document.Id, await mended.GetTextAsync());
                }
            }

            if (solution == project.Solution)
                break;

            project = solution.GetProject(project.Id)!;
            left = await FindingsAndErrorsAsync(project, programs.Count);
        }

        var texts = await Task.WhenAll(project.Documents.Select(async document => (Number: NumberOf(document.FilePath!), Text: await document.GetTextAsync())));
        return [.. texts.OrderBy(text => text.Number).Select(text =>
            new Mended(found[text.Number], isOffered[text.Number], left[text.Number], text.Text.ToString()))];
    }

    private static async Task<IReadOnlyList<ImmutableArray<Diagnostic>>> FindingsAndErrorsAsync(Project project, int count)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return PerProgram(Errors(compilation).Concat(await Analysis.FindingsAsync(compilation)), count);
    }

    private static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static List<ImmutableArray<Diagnostic>> PerProgram(IEnumerable<Diagnostic> findings, int count)
    {
        var byProgram = findings.ToLookup(finding => NumberOf(finding.Location.SourceTree!.FilePath));
        return [.. Enumerable.Range(0, count).Select(index => byProgram[index].ToImmutableArray())];
    }

    private static string PathOf(int program) => $"Pipeline{program}.cs";

    private static int NumberOf(string path) =>
        int.Parse(path["Pipeline".Length..^".cs".Length], System.Globalization.CultureInfo.InvariantCulture);
}
