namespace GalleryAnalyzers.Flow.Domain;

/// <summary>A handle on external state, such as an Azure resource.</summary>
internal abstract class Handle
{
    /// <summary>Whether one of the blocks creates it, so that a loop over them creates a new one in each iteration.</summary>
    public abstract bool IsMadeWhere(Func<int, bool> isThere);
}
