namespace GalleryAnalyzers.Flow.Domain;

/// <summary>A grip on something outside the program, such as a resource of Azure.</summary>
internal abstract class Handle
{
    /// <summary>Whether one of those blocks of the control flow graph made it: a loop makes it anew each time.</summary>
    public abstract bool IsMadeWhere(Func<int, bool> isThere);
}
