using GalleryAnalyzers.Benchmarks.Code;

namespace GalleryAnalyzers.Benchmarks.Reports;

/// <summary>What one contestant took on one kind of code. Times are in milliseconds of processor time.</summary>
/// <param name="Code">What was analyzed.</param>
/// <param name="Contestant">What analyzed it.</param>
/// <param name="Total">Binding and analysis: the least of all iterations, as what other work on the machine adds, it adds to all but this.</param>
/// <param name="Own">The least time that Roslyn saw spent in the analyzer's own actions.</param>
/// <param name="Added">What <paramref name="Total"/> is above that of an analyzer that registers nothing.</param>
/// <param name="Allocated">In megabytes.</param>
/// <param name="AllocatedMore">What <paramref name="Allocated"/> is above that of an analyzer that registers nothing.</param>
internal sealed record Figure(CodeKind Code, string Contestant, double Total, double Own, double Added, double Allocated, double AllocatedMore)
{
    /// <summary>What the analyzer costs whoever builds: what it adds, and no less than what it was seen to take.</summary>
    public double Cost => Math.Max(Own, Added);
}
