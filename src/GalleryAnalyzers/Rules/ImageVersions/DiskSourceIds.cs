using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>The ids of the sources that the disks of a storage profile certainly have, or the URIs of their blobs.</summary>
internal static class DiskSourceIds
{
    /// <summary>Returns the id of the OS disk's source, or null.</summary>
    public static PropertyValue? OfOSDisk(in ObjectReader objects, AbstractObject profile) =>
        CertainOf(objects, objects.ObjectOf(profile, KnownProperties.OSDiskImage));

    /// <summary>Returns the ids of the data disks' sources, in the order of the disks.</summary>
    public static List<PropertyValue> OfDataDisks(in ObjectReader objects, AbstractObject profile)
    {
        var ids = new List<PropertyValue>();
        foreach (var (disk, _) in objects.CertainObjectsOf(profile, KnownProperties.DataDiskImages))
        {
            if (CertainOf(objects, disk) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    /// <summary>Whether the two are one id, or one URI, on every path.</summary>
    public static bool AreSame(PropertyValue a, PropertyValue b) => AreIds(a) == AreIds(b) && a.Value.Alternatives.All(
        alternative => b.Value.Alternatives.All(other => AreIds(a)
            ? ResourceIdComparison.AreSame(alternative, other)
            : UriComparison.AreSame(alternative, other)));

    private static PropertyValue? CertainOf(in ObjectReader objects, AbstractObject? disk) =>
        (Sources.CertainId(objects, disk) ?? Sources.CertainUri(objects, disk)) is { Use: not null } id ? id : null;

    // A blob's name distinguishes case, and an id does not.
    private static bool AreIds(PropertyValue value) => value.Property.Name == KnownProperties.SourceId.Name;
}
