using GalleryAnalyzers.Benchmarks.Code;

namespace GalleryAnalyzers.Benchmarks.Reports;

/// <summary>What one contestant took on one kind of code.</summary>
/// <param name="Code">What was analyzed.</param>
/// <param name="Contestant">What analyzed it.</param>
/// <param name="Minimum">Of all iterations, in milliseconds of processor time: what other work on the machine adds, it adds to all but this.</param>
/// <param name="Median">Of all iterations, in milliseconds of processor time.</param>
/// <param name="Own">The least time that Roslyn saw spent in the analyzer's own actions, in milliseconds of the clock on the wall: means little on a busy machine.</param>
/// <param name="Allocated">In megabytes.</param>
internal sealed record Figure(CodeKind Code, string Contestant, double Minimum, double Median, double Own, double Allocated);
