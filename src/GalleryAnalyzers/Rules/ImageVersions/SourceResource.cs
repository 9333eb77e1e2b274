using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A resource that a version, or one of its disks, is certainly made from.</summary>
/// <param name="Key">The resource.</param>
/// <param name="Id">The property that holds its id.</param>
/// <param name="IsWhole">Whether the version as a whole is made from it, and not one disk.</param>
internal readonly record struct SourceResource(ResourceKey Key, PropertyValue Id, bool IsWhole)
{
    /// <summary>The id itself.</summary>
    public Alternative Alternative => Id.Value.Single!;

    /// <summary>Returns every resource that the data of a version, or an update of one, names as a source.</summary>
    public static List<SourceResource> In(ObjectReader objects, AbstractObject? data)
    {
        var found = new List<SourceResource>();
        var profile = VersionProfiles.StorageOf(objects, data);
        if (profile is null)
        {
            return found;
        }

        Add(profile, isWhole: true);
        Add(objects.ObjectOf(profile, KnownProperties.OSDiskImage), isWhole: false);
        foreach (var (disk, _) in objects.CertainObjectsOf(profile, KnownProperties.DataDiskImages))
        {
            Add(disk, isWhole: false);
        }

        return found;

        void Add(AbstractObject? owner, bool isWhole)
        {
            foreach (var id in Sources.CertainIds(objects, owner))
            {
                if (ResourceKeys.Of(id.Value.Single) is { } key)
                {
                    found.Add(new SourceResource(key, id, isWhole));
                }
            }
        }
    }
}
