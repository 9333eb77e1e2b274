using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>The place that makes an object, standing for the object that it made last.</summary>
/// <param name="site">The operation that makes the object; for a list that an object is born with, the object's own.</param>
/// <param name="block">The block of the control flow graph that <paramref name="site"/> lies in. A loop makes the object anew each time.</param>
/// <param name="owner">For a list that an object is born with, that object.</param>
/// <param name="source">For an object that was received, what it came from.</param>
/// <param name="fetched">For an object that was received, what it held when it came.</param>
internal sealed class AllocationSite(IOperation site, int block, AllocationSite? owner = null, Handle? source = null, AbstractObject? fetched = null)
{
    /// <summary>The operation that makes the object; for a list that an object is born with, the object's own.</summary>
    public IOperation Site { get; } = site;

    /// <summary>The block of the control flow graph that <see cref="Site"/> lies in. A loop makes the object anew each time.</summary>
    public int Block { get; } = block;

    /// <summary>For a list that an object is born with, that object.</summary>
    public AllocationSite? Owner { get; } = owner;

    /// <summary>For an object that was received, the thing outside the program whose contents it shows; else null.</summary>
    public Handle? Source { get; } = source;

    /// <summary>For an object that was received, what it held when it came; else null.</summary>
    public AbstractObject? Fetched { get; } = fetched;

    /// <summary>Whether one of those blocks of the control flow graph made it: a loop makes it anew each time.</summary>
    public bool IsMadeWhere(Func<int, bool> isThere) => Source?.IsMadeWhere(isThere) ?? isThere(Block);
}
