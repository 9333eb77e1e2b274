namespace GalleryAnalyzers.Flow;

/// <summary>A grip on something outside the program, such as a resource of Azure.</summary>
/// <param name="block">The block that made it, or -1 where it is there from the start. A loop makes it anew each time.</param>
internal abstract class Handle(int block)
{
    public int Block { get; } = block;
}
