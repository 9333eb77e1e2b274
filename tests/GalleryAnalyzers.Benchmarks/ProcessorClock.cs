using Perfolizer.Horology;

namespace GalleryAnalyzers.Benchmarks;

/// <summary>Counts the processor time of this process, on all its threads: what other programs take of the machine is not in it.</summary>
internal sealed class ProcessorClock : IClock
{
    public string Title => "Processor time";

    public bool IsAvailable => true;

    public Frequency Frequency { get; } = new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
