namespace GalleryAnalyzers.Flow;

/// <summary>The way that a branch was taken on which something is suspended until its ways meet again: see <see cref="SuspendedAlternative"/>.</summary>
/// <param name="Block">The number of the block that branches.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Grounds">What settles that it comes out only so, or only otherwise; null where it may come out either way.</param>
internal readonly record struct Choice(int Block, bool Outcome, Grounds? Grounds = null)
{
    /// <summary>The other way that the branch can come out.</summary>
    public Choice Opposite => this with { Outcome = !Outcome };
}
