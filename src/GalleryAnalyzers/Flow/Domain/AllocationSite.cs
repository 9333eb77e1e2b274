using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>An allocation site, which stands for the object that it allocated last.</summary>
/// <param name="site">The operation that allocates the object; for an initial collection, the one that allocates its owner.</param>
/// <param name="block">The block that contains <paramref name="site"/>. A loop allocates a new object in each iteration.</param>
/// <param name="callString">The calls that lead to it, the outermost first.</param>
/// <param name="owner">The owner of an initial collection; else null.</param>
/// <param name="source">The handle that a fetched object shows; else null.</param>
/// <param name="fetched">The contents of a fetched object when it was fetched; else null.</param>
internal sealed class AllocationSite(
    IOperation site,
    int block,
    ImmutableArray<IOperation> callString,
    AllocationSite? owner = null,
    Handle? source = null,
    AbstractObject? fetched = null)
{
    /// <summary>The operation that allocates the object; for an initial collection, the one that allocates its owner.</summary>
    public IOperation Site { get; } = site;

    /// <summary>The block that contains <see cref="Site"/>. A loop allocates a new object in each iteration.</summary>
    public int Block { get; } = block;

    /// <summary>The calls that lead to it, the outermost first.</summary>
    public ImmutableArray<IOperation> CallString { get; } = callString;

    /// <summary>The owner of an initial collection; else null.</summary>
    public AllocationSite? Owner { get; } = owner;

    /// <summary>The handle that a fetched object shows; else null.</summary>
    public Handle? Source { get; } = source;

    /// <summary>The contents of a fetched object when it was fetched; else null.</summary>
    public AbstractObject? Fetched { get; } = fetched;

    /// <summary>Whether one of the blocks allocates it, so that a loop over them allocates a new one in each iteration.</summary>
    public bool IsMadeWhere(Func<int, bool> isThere) => Source?.IsMadeWhere(isThere) ?? isThere(Block);

    // The runtime's own hash code of an object is made when it is first asked for, which takes long.
    public override int GetHashCode() => Site.Syntax.FullSpan.Start;
}
