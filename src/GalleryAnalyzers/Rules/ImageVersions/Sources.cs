using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A possible id of a source.</summary>
/// <param name="Source">The property of the version or the disk that holds the source.</param>
/// <param name="Holder">The source.</param>
/// <param name="Id">The source's id.</param>
internal readonly record struct SourceId(PropertyValue Source, AbstractObject Holder, PropertyValue Id);

/// <summary>The sources of a version, whole or disk by disk. The older <c>Source</c> means the same as <c>GallerySource</c>.</summary>
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

    /// <summary>Returns the possible ids of the subject's own source with such a resource type, each with the place of a finding.</summary>
    public static IEnumerable<(SourceId Source, Alternative Id, string Type, SyntaxNode Place)> PossibleIdsOfType(
        ObjectContext context, Func<string, bool> isWanted)
    {
        foreach (var source in PossibleIds(context.Objects, context.Subject))
        {
            foreach (var alternative in source.Id.Value.Alternatives)
            {
                if (ResourceIdComparison.TypeOf(alternative) is { } type
                    && isWanted(type)
                    && context.Reporter.PlaceOf(alternative, source.Id) is { } place)
                {
                    yield return (source, alternative, type, place);
                }
            }
        }
    }

    /// <summary>
    /// Returns the certain ids of all sources that the data of a version names, each with its resource type: of the version, or of a disk.
    /// </summary>
    public static IEnumerable<(PropertyValue Id, Alternative Alternative, string Type)> CertainTypesOf(
        ObjectReader objects, AbstractObject? data)
    {
        if (VersionProfiles.StorageOf(objects, data) is not { } profile)
        {
            yield break;
        }

        var disks = objects.CertainObjectsOf(profile, KnownProperties.DataDiskImages).Select(static disk => disk.Object)
            .Prepend(objects.ObjectOf(profile, KnownProperties.OSDiskImage));
        foreach (var id in disks.Prepend(profile).SelectMany(owner => CertainIds(objects, owner)))
        {
            // The property tells the type where the id does not.
            if (id.Value.Single is { } alternative
                && (ResourceIdComparison.TypeOf(alternative) ?? TypeBy(id, objects.Symbols)) is { } type)
            {
                yield return (id, alternative, type);
            }
        }
    }

    /// <summary>Returns the id that a storage profile's or a disk's own source has on every path, or null.</summary>
    public static PropertyValue? CertainId(in ObjectReader objects, AbstractObject? owner) =>
        Certain(objects, owner, KnownProperties.SourceId);

    /// <summary>Returns the URI of the blob that a disk is made from on every path, or null.</summary>
    public static PropertyValue? CertainUri(in ObjectReader objects, AbstractObject? owner) =>
        Certain(objects, owner, KnownProperties.SourceUri) ?? Certain(objects, owner, KnownProperties.DiskSourceUri);

    /// <summary>
    /// Returns the ids that a storage profile's or a disk's own source has on every path: of a resource, or of a machine.
    /// </summary>
    public static ImmutableArray<PropertyValue> CertainIds(in ObjectReader objects, AbstractObject? owner)
    {
        var ids = ImmutableArray<PropertyValue>.Empty;
        foreach (var property in Properties)
        {
            if (objects.ObjectOf(owner, property) is { } source)
            {
                ids = objects.ValueOf(source, KnownProperties.SourceId) is { } id ? ids.Add(id) : ids;
                ids = objects.ValueOf(source, KnownProperties.SourceVirtualMachineId) is { } machine ? ids.Add(machine) : ids;
            }
        }

        return ids;
    }

    /// <summary>Returns the property that gives a storage profile or a disk its own source, or null.</summary>
    public static PropertyValue? PropertyOf(in ObjectReader objects, AbstractObject owner)
    {
        foreach (var property in Properties)
        {
            if (objects.ValueOf(owner, property) is { } source && !objects.IsAbsent(owner, property))
            {
                return source;
            }
        }

        return null;
    }

    /// <summary>Whether a storage profile or a disk has a source of its own; null where that is not known.</summary>
    public static bool? HasOwn(in ObjectReader objects, AbstractObject owner)
    {
        bool? answer = false;
        foreach (var property in Properties)
        {
            if (objects.Symbols[property] is null || objects.IsAbsent(owner, property))
            {
                continue;
            }

            var named = objects.ObjectOf(owner, property) is { } holder ? IsNamed(objects, holder) : null;
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
    public static bool? HasDiskWithOwn(in ObjectReader objects, AbstractObject profile)
    {
        bool? answer = false;
        if (!objects.IsAbsent(profile, KnownProperties.OSDiskImage))
        {
            answer = objects.ObjectOf(profile, KnownProperties.OSDiskImage) is { } osDisk ? HasOwn(objects, osDisk) : null;
        }

        if (answer == true || objects.IsAbsent(profile, KnownProperties.DataDiskImages))
        {
            return answer;
        }

        if (objects.ListOf(profile, KnownProperties.DataDiskImages) is not { } disks)
        {
            return null;
        }

        foreach (var element in disks.Elements)
        {
            var hasOwn = objects.ObjectIn(element.Value) is { } disk ? HasOwn(objects, disk) : null;
            if (hasOwn == true && element.IsCertain)
            {
                return true;
            }

            answer = hasOwn == false ? answer : null;
        }

        return disks.IsFullyKnown ? answer : null;
    }

    private static string? TypeBy(PropertyValue id, KnownSymbols symbols) =>
        SymbolEqualityComparer.Default.Equals(id.Property, symbols[KnownProperties.SourceVirtualMachineId])
            ? ResourceTypes.VirtualMachine
            : null;

    private static PropertyValue? Certain(in ObjectReader objects, AbstractObject? owner, KnownProperty named)
    {
        foreach (var property in Properties)
        {
            if (objects.ValueOf(objects.ObjectOf(owner, property), named) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Returns every possible id of a storage profile's or a disk's own source.</summary>
    private static List<SourceId> PossibleIds(in ObjectReader objects, AbstractObject owner)
    {
        var ids = new List<SourceId>();
        foreach (var property in Properties)
        {
            if (objects.PossibleValueOf(owner, property) is { } source)
            {
                foreach (var holder in objects.ObjectsIn(source.Value))
                {
                    if (objects.PossibleValueOf(holder, KnownProperties.SourceId) is { } id)
                    {
                        ids.Add(new SourceId(source, holder, id));
                    }
                }
            }
        }

        return ids;
    }

    private static bool? IsNamed(in ObjectReader objects, AbstractObject source)
    {
        bool? answer = false;
        foreach (var property in WaysToName)
        {
            if (objects.IsPresent(source, property))
            {
                return true;
            }

            if (objects.Symbols[property] is not null && !objects.IsAbsent(source, property))
            {
                answer = null;
            }
        }

        return answer;
    }
}
