using System.Diagnostics;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The clock of the processor, which counts all threads of the process: for tests that run alone.</summary>
internal static class ProcessorTime
{
    private static TimeSpan Now => Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>The time that something takes, and its result.</summary>
    public static (TimeSpan Time, T Result) Of<T>(Func<T> action)
    {
        var before = Now;
        var result = action();
        return (Now - before, result);
    }

    /// <summary>The time that something takes, and its result.</summary>
    public static async Task<(TimeSpan Time, T Result)> OfAsync<T>(Func<Task<T>> action)
    {
        var before = Now;
        var result = await action();
        return (Now - before, result);
    }
}
