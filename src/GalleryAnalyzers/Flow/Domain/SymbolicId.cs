namespace GalleryAnalyzers.Flow.Domain;

/// <summary>What makes two unknown values the same one: the parameter, field or call that both came from.</summary>
/// <param name="source">The symbol or operation; compared by reference, as one identity is made for each.</param>
/// <param name="block">The block that makes the value, or -1 where it is there from the start. A loop makes it anew each time.</param>
internal sealed class SymbolicId(object source, int block)
{
    public object Source { get; } = source;

    public int Block { get; } = block;
}
