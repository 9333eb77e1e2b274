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

            What analysis adds to a build. All contestants analyze the same compilations in one run, one action at a time, each peer with all its
            rules at their default severities. A compilation is parsed anew for each run, and parsing is not counted.

            Measured on {DateTime.UtcNow:yyyy-MM-dd}: {Machine.Description}. A {plan.Name} run: {Size(plan)}, the least of {plan.Iterations} iterations after one to warm up;
            of own time, the least of {plan.Rounds} (contestants take turns). The garbage collector is that of servers, as the compiler's is, {Collections}.
            Load of the machine meanwhile: {Machine.Load} (1 is this run alone; the more above it, the rougher the figures).

            ## Targets

            | Target | Measured by | Figure | | By added time |
            |---|---|--:|---|--:|

            """));
        foreach (var target in Target.In(figures))
        {
            var crossCheck = target.CrossCheck is { } figure ? target.Write(figure) : "";
            text.Append($"| {target.Text} | {target.Measure} | {target.Write(target.Figure)} | {(target.Holds ? "holds" : "**does not hold**")} | {crossCheck} |\n");
        }

        text.Append("""

            In added time, differences between whole builds drown what is small: so what our analyzer may take of binding is judged on own time. Peers
            are compared on cost, as own time leaves out most of what some of them make Roslyn do.

            - **Binding**: processor time of the compiler alone (`Compilation.GetDiagnostics`), and what the percentages are of.
            - **Own time**: what Roslyn's telemetry counts for the analyzer's actions (`AnalyzerTelemetryInfo.ExecutionTime`), with all that they make
              Roslyn bind through the semantic model. Roslyn reads the clock on the wall; the figure is that, times the part of the processor that
              the run got, if that is less than one. Analyzers that register operation actions have it easier: the driver makes their operations, and counts them for nobody.
            - **Added time**: processor time of binding and analysis together (`GetAllDiagnosticsAsync`) above that with an analyzer that registers
              nothing. What it costs to have an analyzer at all is in neither.
            - **Cost**: the greater of the two.
            - **Memory**: allocated by binding and analysis, above that with an analyzer that registers nothing.

            "An analyzer that asks for the operations of every body" shows what Roslyn takes to hand out operations at all; in a build with any such
            analyzer, ours finds them made.

            """);
        foreach (var code in Enum.GetValues<CodeKind>())
            AppendTable(text, code, plan, figures);

        text.Append("""

            ## To run it

            ```
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks             # all the code
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks -- --small  # a fifth of it
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks -- --quick  # a twentieth of it, in less than two minutes
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks -- --write  # writes this page
            dotnet run -c Release --project tests/GalleryAnalyzers.Benchmarks -- --profile  # where our own time and memory go
            ```

            Each prints this page as Markdown, and the figures as JSON.

            """);
        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, CodeKind code, Plan plan, Figures figures)
    {
        var codeBase = CodeBase.Of(code, plan.Part);
        var binding = figures.Of(code, Contestant.Binding);
        text.Append(Invariant($"\n## {Title(code)}\n\n{codeBase.LineCount:N0} lines in {codeBase.FileCount} generated files. "));
        text.Append(Invariant($"Binding takes {binding.Total:F0} ms and {binding.Allocated:F1} MB.\n\n"));
        text.Append("| | Own time | Of binding | Added time | Of binding | Our cost is, of its | Memory |\n|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var contestant in Contestant.All.Except([Contestant.Binding, Contestant.Nothing]))
        {
            var row = figures.Of(code, contestant);
            text.Append(Invariant($"| {row.Contestant} | {row.Own:F1} ms | {row.Own / binding.Total:P1} | {row.Added:F0} ms | {row.Added / binding.Total:P1} "));
            text.Append(Invariant($"| {figures.Of(code, Contestant.Ours).Cost / row.Cost:P1} | {row.AllocatedMore:F1} MB |\n"));
        }
    }

    // One collection takes as long as all that is measured here, and falls into a run or not as thresholds have it.
    private static string Collections => Machine.CollectionBudget is { } budget
        ? Invariant($"and held off for {budget:F1} GB, so that next to none falls into a run: what garbage costs is the column of memory")
        : "and runs when it likes, for whoever's garbage";

    private static string Size(Plan plan) => plan.Part == 1 ? "all the code" : Invariant($"of each kind of code, one part in {plan.Part}");

    private static string Title(CodeKind code) => code switch
    {
        CodeKind.Plain => "(a) A project that does not refer to the SDK",
        CodeKind.Machines => "(b) A project that refers to the SDK, and has no gallery code",
        CodeKind.Galleries => "(c) Methods of gallery code",
        CodeKind.LongMethod => "(d) One method of gallery code",
        CodeKind.FourTimesTheGalleries => "(e) Four times as many methods of gallery code",
        CodeKind.FanOut => "(f) Eight layers of methods that each call the next four times",
        CodeKind.Choices => "(x) A worst case: 240 choices in a loop",
        CodeKind.NestedHandlers => "(y) A worst case: try regions in loops in finally regions, nine deep",
        CodeKind.SharedCallees => "(z) A worst case: forty methods that call one that costs much",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No title."),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
