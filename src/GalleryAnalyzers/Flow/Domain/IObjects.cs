namespace GalleryAnalyzers.Flow.Domain;

/// <summary>The contents of objects at a program point, or in a snapshot.</summary>
internal interface IObjects
{
    /// <summary>The contents of the object; null if they are unknown.</summary>
    AbstractObject? FindObject(AllocationSite id);
}
