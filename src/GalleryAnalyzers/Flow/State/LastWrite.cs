using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <summary>The last operation that may have changed something whose contents are not tracked: an object, a member, the world.</summary>
/// <param name="By">The operation; null where paths with different ones have met.</param>
/// <param name="Control">
/// The support of what was put there, and of what decided whether it was: who asks about the thing later, asks about that.
/// </param>
internal sealed record LastWrite(IOperation? By, Support Control)
{
    /// <summary>No write in the method.</summary>
    public static readonly LastWrite Never = new(null, Support.None);

    /// <summary>The last write of two paths.</summary>
    public LastWrite Join(LastWrite other, PathJoin paths)
    {
        if (Equals(other))
        {
            return this;
        }

        var joined = new LastWrite(null, Control.Union(other.Control).Union(paths.Between));
        return joined.Equals(this) ? this : joined;
    }
}
