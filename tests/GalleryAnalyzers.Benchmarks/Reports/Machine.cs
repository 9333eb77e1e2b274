using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Benchmarks.Reports;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    private const string LinuxProcessors = "/proc/cpuinfo";
    private const string LinuxLoad = "/proc/loadavg";

    public static string Description =>
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, "
        + $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, Roslyn {RoslynVersion()}";

    /// <summary>How many programs wanted a core at the end, one of them this: from two on, others slowed it, and figures are rough.</summary>
    public static string Load => File.Exists(LinuxLoad) ? File.ReadAllText(LinuxLoad).Split(' ')[1] : "unknown";

    /// <summary>How much may be allocated before the garbage collector runs, in gigabytes; null where the runtime decides. Properties/launchSettings.json sets it.</summary>
    public static double? CollectionBudget => Environment.GetEnvironmentVariable("DOTNET_GCgen0size") is { } bytes
        ? Convert.ToInt64(bytes, fromBase: 16) / (double)(1 << 30)
        : null;

    private static string Processor()
    {
        var name = File.Exists(LinuxProcessors)
            ? File.ReadLines(LinuxProcessors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return name?[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string RoslynVersion() => typeof(Compilation).Assembly.GetName().Version!.ToString(3);
}
