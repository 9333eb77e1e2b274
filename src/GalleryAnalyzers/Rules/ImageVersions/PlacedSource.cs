using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>The part of a version that a source is for.</summary>
internal enum SourcePlace
{
    Version,
    OSDisk,
    DataDisk,
}

/// <summary>The id of a source, with the part of the version that is made from it.</summary>
/// <param name="Place">Whether the version or which kind of disk.</param>
/// <param name="Lun">The data disk's logical unit number; null for the others.</param>
/// <param name="Id">The id.</param>
internal readonly record struct PlacedSource(SourcePlace Place, int? Lun, PropertyValue Id)
{
    /// <summary>Returns the sources that a storage profile has on every path.</summary>
    public static IEnumerable<PlacedSource> In(ObjectReader objects, AbstractObject? profile)
    {
        if (Sources.CertainId(objects, profile) is { } whole)
        {
            yield return new PlacedSource(SourcePlace.Version, null, whole);
        }

        if (Sources.CertainId(objects, objects.ObjectOf(profile, KnownProperties.OSDiskImage)) is { } osDisk)
        {
            yield return new PlacedSource(SourcePlace.OSDisk, null, osDisk);
        }

        foreach (var (disk, _) in objects.CertainObjectsOf(profile, KnownProperties.DataDiskImages))
        {
            if (objects.ValueOf(disk, KnownProperties.DataDiskLun)?.Value.Single is ConstantAlternative { Value: int lun }
                && Sources.CertainId(objects, disk) is { } id)
            {
                yield return new PlacedSource(SourcePlace.DataDisk, lun, id);
            }
        }
    }
}
