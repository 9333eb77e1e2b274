using System.Globalization;
using System.Reflection;
using Azure;
using GalleryAnalyzers.FakeAzure;
using GalleryAnalyzers.Tests.FakeAzure.Programs;
using GalleryAnalyzers.Tests.FakeAzure.SelfTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Applications;

/// <summary>Analyzes applications and runs them, many in one compilation.</summary>
internal static class Trials
{
    /// <summary>What came of each.</summary>
    public static async Task<IReadOnlyList<Trial>> OfAsync(IReadOnlyList<Application> applications)
    {
        var compilation = Compile(applications);
        var found = await FoundAsync(compilation, applications.Count);
        using var program = LoadedProgram.Of(compilation);
        var trials = new List<Trial>();
        for (var number = 0; number < applications.Count; number++)
        {
            var start = program.Assembly.GetType($"{Application.NamespaceOf(number)}.{nameof(Application)}")!.GetMethod(Application.Start)!;
            var (refused, failure) = await RunsAsync(applications[number].Recipe.IsClosed, start);
            trials.Add(found[number] with { Refused = refused, Failure = failure });
        }

        return trials;
    }

    /// <summary>The same for applications that need not run, as nothing is left to their callers: Azure refuses the drawn faults.</summary>
    public static async Task<IReadOnlyList<Trial>> OfClosedAsync(IReadOnlyList<Application> applications)
    {
        var found = await FoundAsync(Compile(applications), applications.Count);
        return [.. applications.Zip(found, (application, trial) => trial with { Refused = application.Recipe.Refused.ToHashSet() })];
    }

    private static async Task<IReadOnlyList<Trial>> FoundAsync(Compilation compilation, int count)
    {
        var findings = (await Analysis.FindingsAsync(compilation)).ToLookup(finding => NumberOf(finding.Location.SourceTree!.FilePath));
        return
        [
            .. Enumerable.Range(0, count).Select(number => new Trial(
                findings[number].Where(finding => finding.Severity >= DiagnosticSeverity.Warning).Select(finding => finding.Id).ToHashSet(),
                findings[number].Select(finding => finding.Id).ToHashSet(),
                new HashSet<string>(),
                null)),
        ];
    }

    private static CSharpCompilation Compile(IReadOnlyList<Application> applications) => Analysis.Compile(
        GallerySdk.Oldest.References,
        applications
            .SelectMany((application, number) => application.Files.Select(file => Analysis.Parse(
                $"namespace {Application.NamespaceOf(number)};\n\n{file.Text}", $"{Application.NamespaceOf(number)}/{file.Name}")))
            .Append(Analysis.Parse(Application.Usings, "Usings.cs")));

    private static int NumberOf(string path) =>
        int.Parse(path[nameof(Application).Length..path.IndexOf('/', StringComparison.Ordinal)], CultureInfo.InvariantCulture);

    // One run for each setting of what the caller decides. A strict Azure refuses all that a lenient one does; but what it refuses
    // for a doubt's sake ends the program, so that the lenient one may see more of it.
    private static async Task<(IReadOnlySet<string> Refused, string? Failure)> RunsAsync(bool isClosed, MethodInfo start)
    {
        var refused = new HashSet<string>();
        (bool First, bool Second)[] settings = isClosed ? [(false, false)] : [(false, false), (false, true), (true, false), (true, true)];
        foreach (var (first, second) in settings)
        {
            foreach (var options in new[] { FakeAzureOptions.Strict, FakeAzureOptions.Lenient })
            {
                var (refusals, failure) = await RunAsync(start, options, first, second);
                if (failure is not null and not RequestFailedException and not InvalidOperationException)
                    return (refused, $"{failure.GetType().Name}: {failure.Message}");

                refused.UnionWith(refusals);
                if (refusals.Count == 0)
                    break;
            }
        }

        return (refused, null);
    }

    private static async Task<(IReadOnlyCollection<string> Refusals, Exception? Failure)> RunAsync(
        MethodInfo start, FakeAzureOptions options, bool first, bool second)
    {
        var scene = await Scene.CreateAsync(options);
        foreach (var snapshot in new[] { "os", "logs", "cache" })
            await scene.SnapshotAsync(snapshot);

        await scene.ImageAsync("agent");
        var run = await ProgramRun.OfAsync(start, parameter => parameter.Name switch
        {
            "group" => scene.Group,
            "first" => first,
            _ => second,
        });
        return ([.. scene.Cloud.Exchanges.SelectMany(exchange => exchange.Refusals).Select(refusal => refusal.Source)], run.Failure);
    }
}
