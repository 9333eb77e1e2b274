using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>An id that a source may have.</summary>
/// <param name="Source">The property of the version or the disk that holds the source.</param>
/// <param name="Holder">The source.</param>
/// <param name="Id">The source's id.</param>
internal readonly record struct SourceId(PropertyValue Source, AbstractObject Holder, PropertyValue Id);

/// <summary>What a version is made from, whole or disk by disk. The older <c>Source</c> says the same as <c>GallerySource</c>.</summary>
internal static class Sources
{
    private static readonly ImmutableArray<KnownProperty> Properties = ImmutableArray.Create(
        KnownProperties.VersionSource,
        KnownProperties.OlderVersionSource,
        KnownProperties.DiskSource,
        KnownProperties.OlderDiskSource);

    private static readonly ImmutableArray<KnownProperty> WaysToName = ImmutableArray.Create(
        KnownProperties.SourceId,
        KnownProperties.SourceUri,
        KnownProperties.FullSourceUri,
        KnownProperties.SourceVirtualMachineId,
        KnownProperties.SourceCommunityGalleryImageId,
        KnownProperties.SourceStorageAccountId,
        KnownProperties.DiskSourceUri);

    /// <summary>Every id that a storage profile's or a disk's own source may have.</summary>
    public static List<SourceId> PossibleIds(in ObjectContext context, AbstractObject owner)
    {
        var ids = new List<SourceId>();
        foreach (var property in Properties)
        {
            if (context.PossibleValueOf(owner, property) is { } source)
            {
                foreach (var holder in context.ObjectsIn(source.Value))
                {
                    if (context.PossibleValueOf(holder, KnownProperties.SourceId) is { } id)
                    {
                        ids.Add(new SourceId(source, holder, id));
                    }
                }
            }
        }

        return ids;
    }

    /// <summary>The id that a storage profile's or a disk's own source has on every path, or null.</summary>
    public static PropertyValue? CertainId(in ObjectContext context, AbstractObject? owner)
    {
        foreach (var property in Properties)
        {
            if (context.ValueOf(context.ObjectOf(owner, property), KnownProperties.SourceId) is { } id)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The property that gives a storage profile or a disk its own source, or null.</summary>
    public static PropertyValue? PropertyOf(in ObjectContext context, AbstractObject owner)
    {
        foreach (var property in Properties)
        {
            if (context.ValueOf(owner, property) is { } source && !context.IsAbsent(owner, property))
            {
                return source;
            }
        }

        return null;
    }

    /// <summary>Whether a storage profile or a disk has a source of its own; null where that is not known.</summary>
    public static bool? HasOwn(in ObjectContext context, AbstractObject owner)
    {
        bool? answer = false;
        foreach (var property in Properties)
        {
            if (context.Symbols[property] is null || context.IsAbsent(owner, property))
            {
                continue;
            }

            var named = context.ObjectOf(owner, property) is { } holder ? IsNamed(context, holder) : null;
            if (named == true)
            {
                return true;
            }

            answer = named is null ? null : answer;
        }

        return answer;
    }

    /// <summary>Whether any disk of a storage profile has a source of its own; null where that is not known.</summary>
    /// <remarks>A disk image without a source is mere settings for a disk of the version's source.</remarks>
    public static bool? HasDiskWithOwn(in ObjectContext context, AbstractObject profile)
    {
        bool? answer = false;
        if (!context.IsAbsent(profile, KnownProperties.OSDiskImage))
        {
            answer = context.ObjectOf(profile, KnownProperties.OSDiskImage) is { } osDisk ? HasOwn(context, osDisk) : null;
        }

        if (answer == true || context.IsAbsent(profile, KnownProperties.DataDiskImages))
        {
            return answer;
        }

        if (context.ListOf(profile, KnownProperties.DataDiskImages) is not { } disks)
        {
            return null;
        }

        foreach (var element in disks.Elements)
        {
            var hasOwn = context.ObjectIn(element.Value) is { } disk ? HasOwn(context, disk) : null;
            if (hasOwn == true && element.IsCertain)
            {
                return true;
            }

            answer = hasOwn == false ? answer : null;
        }

        return disks.IsFullyKnown ? answer : null;
    }

    private static bool? IsNamed(in ObjectContext context, AbstractObject source)
    {
        bool? answer = false;
        foreach (var property in WaysToName)
        {
            if (context.IsPresent(source, property))
            {
                return true;
            }

            if (context.Symbols[property] is not null && !context.IsAbsent(source, property))
            {
                answer = null;
            }
        }

        return answer;
    }
}
