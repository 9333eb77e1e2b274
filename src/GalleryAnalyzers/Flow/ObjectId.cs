using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>The place that makes an object, standing for the object that it made last.</summary>
internal sealed class ObjectId(IOperation site, int block, ObjectId? owner = null)
{
    /// <summary>For a list that an object is born with, that object.</summary>
    public ObjectId? Owner { get; } = owner;

    /// <summary>The operation that makes the object; for a list that an object is born with, the object's own.</summary>
    public IOperation Site { get; } = site;

    /// <summary>The block of the control flow graph that <see cref="Site"/> lies in. A loop makes the object anew each time.</summary>
    public int Block { get; } = block;
}
