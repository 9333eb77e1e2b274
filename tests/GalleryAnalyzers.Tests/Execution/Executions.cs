using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>What programs hand to their probes when they run.</summary>
internal static class Executions
{
    /// <summary>How many runs show most of what a program with dice may do.</summary>
    public const int Runs = 40;

    /// <summary>For each program, the values that each probe was ever handed, as they were then.</summary>
    public static IReadOnlyList<Dictionary<int, HashSet<Probed>>> Of(Compilation compilation, int count, int runs = Runs)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));

        image.Position = 0;
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        var assembly = context.LoadFromStream(image);
        var run = assembly.GetType("Chance")!.GetMethod("Run")!.CreateDelegate<Action<Action, int, Action<int, object?>>>();
        var values = Enumerable.Range(0, count).Select(number => Run(assembly.GetType($"Program{number}")!, run, runs)).ToList();
        context.Unload();
        return values;
    }

    private static Dictionary<int, HashSet<Probed>> Run(Type program, Action<Action, int, Action<int, object?>> run, int runs)
    {
        var values = new Dictionary<int, HashSet<Probed>>();
        for (var seed = 0; seed < runs; seed++)
        {
            var instance = Activator.CreateInstance(program)!;
            var body = program.GetMethod("Run", BindingFlags.Instance | BindingFlags.Public)!.CreateDelegate<Action>(instance);
            run(body, seed, (probe, value) =>
            {
                if (!values.TryGetValue(probe, out var seen))
                    values.Add(probe, seen = []);

                seen.Add(Probed.Of(value));
            });
        }

        return values;
    }
}

