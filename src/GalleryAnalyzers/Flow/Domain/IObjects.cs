namespace GalleryAnalyzers.Flow.Domain;

/// <summary>What objects hold: at one point of a method, or when one of them was sent.</summary>
internal interface IObjects
{
    /// <summary>What the object holds, or null where it is not known there.</summary>
    AbstractObject? FindObject(AllocationSite id);
}
