namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>A loop that a path turns back in.</summary>
/// <param name="Holds">Whether the block of that number, or the call that leads to it, lies in the loop.</param>
/// <param name="Iteration">The support of the number of the iteration.</param>
internal sealed record Loop(Func<int, bool> Holds, Support Iteration);
