namespace GalleryAnalyzers.Flow;

/// <summary>That a branch came out one way, where it can come out only so or only otherwise, and cannot be told how: see <see cref="Grounds"/>.</summary>
/// <param name="Block">The number of the block that branches.</param>
/// <param name="Outcome">How it came out.</param>
internal readonly record struct Choice(int Block, bool Outcome)
{
    /// <summary>The other way that the branch can come out.</summary>
    public Choice Opposite => new(Block, !Outcome);
}
