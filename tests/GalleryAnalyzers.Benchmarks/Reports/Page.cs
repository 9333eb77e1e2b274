using System.Globalization;
using System.Text;
using GalleryAnalyzers.Benchmarks.Analyzers;
using GalleryAnalyzers.Benchmarks.Code;

namespace GalleryAnalyzers.Benchmarks.Reports;

/// <summary>The page docs/benchmarks.md.</summary>
internal static class Page
{
    public static string Of(Figures figures, Plan plan)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"""
            # Benchmarks

            What analysis adds to a build. Every contestant analyzes the same compilations in one run; each time they are parsed anew, and parsing is not counted.
            The base line is the compiler's own binding (`Compilation.GetDiagnostics`). The other rows are binding and analysis together
            (`CompilationWithAnalyzers.GetAllDiagnosticsAsync`, analyzers on one thread), each peer with all its rules at their default severities.

            - **Time**: processor time, on all threads of the process: the least of {plan.Iterations} iterations, and their median. Other programs kept both cores busy meanwhile;
              their time is not counted, but they slow caches and memory. On a busy machine, ratios are good to about a quarter.
            - **Of binding**: the least time as a ratio to the base line's.
            - **Memory**: allocated in an iteration, and what that is above the base line.

            Measured on {DateTime.UtcNow:yyyy-MM-dd}: {Machine.Description}. A {plan.Name} run.

            """));
        foreach (var code in Enum.GetValues<CodeKind>())
            AppendTable(text, code, plan.Size, figures);

        text.Append(Invariant($"\nTwice the helpers take our own analysis {Growth(figures):F1} times the time.\n"));
        text.Append("""

            ## To run it

            ```
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks             # everybody, on all the code
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks -- --small  # everybody, on a fifth of the code
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks -- --quick  # one peer, a fifth of the code
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks -- --write  # writes this page
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks -- --profile  # where our own time goes
            ```

            """);
        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, CodeKind code, CodeSize size, Figures figures)
    {
        var codeBase = CodeBase.Of(code, size);
        var rows = figures.All.Where(figure => figure.Code == code).ToList();
        var binding = rows.Single(figure => figure.Contestant == Contestant.Binding.Name);
        text.Append(Invariant($"\n## {Title(code)}\n\n{codeBase.LineCount:N0} lines in {codeBase.FileCount} generated files.\n\n"));
        text.Append("| | Time | Median | Of binding | Memory | Added |\n|---|--:|--:|--:|--:|--:|\n");
        foreach (var row in rows)
        {
            text.Append(Invariant($"| {row.Contestant} | {row.Minimum:F0} ms | {row.Median:F0} ms | {row.Minimum / binding.Minimum:F2} "));
            text.Append(Invariant($"| {row.Allocated:F1} MB | {row.Allocated - binding.Allocated:F1} MB |\n"));
        }
    }

    private static double Growth(Figures figures)
    {
        return Own(CodeKind.TwiceTheLayers) / Own(CodeKind.Layers);

        double Own(CodeKind code) => figures.All.Single(figure => figure.Code == code && figure.Contestant == Contestant.Ours.Name).Own;
    }

    private static string Title(CodeKind code) => code switch
    {
        CodeKind.Plain => "Code without the SDK",
        CodeKind.Machines => "Code with machines, disks and scale sets, and no gallery",
        CodeKind.Layers => "Galleries in helpers of four layers",
        CodeKind.TwiceTheLayers => "Twice as many of those helpers",
        _ => "Code that is all about galleries",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
