using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>The ids of the sources that the disks of a storage profile certainly have.</summary>
internal static class DiskSourceIds
{
    /// <summary>Returns the id of the OS disk's source, or null.</summary>
    public static PropertyValue? OfOSDisk(in ObjectReader objects, AbstractObject profile) =>
        Sources.CertainId(objects, objects.ObjectOf(profile, KnownProperties.OSDiskImage)) is { Use: not null } id ? id : null;

    /// <summary>Returns the ids of the data disks' sources, in the order of the disks.</summary>
    public static List<PropertyValue> OfDataDisks(in ObjectReader objects, AbstractObject profile)
    {
        var ids = new List<PropertyValue>();
        foreach (var (disk, _) in objects.CertainObjectsOf(profile, KnownProperties.DataDiskImages))
        {
            if (Sources.CertainId(objects, disk) is { Use: not null } id)
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    /// <summary>Whether the two are one id on every path.</summary>
    public static bool AreSame(PropertyValue a, PropertyValue b) => a.Value.Alternatives.All(
        alternative => b.Value.Alternatives.All(other => ResourceIdComparison.AreSame(alternative, other)));
}
