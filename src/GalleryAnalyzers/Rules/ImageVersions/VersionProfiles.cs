using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Finds the profiles in the data or in the patch of a version, of an image or of an application.</summary>
internal static class VersionProfiles
{
    private static readonly ImmutableArray<KnownProperty> Publishing = ImmutableArray.Create(
        KnownProperties.VersionPublishingProfile,
        KnownProperties.VersionPatchPublishingProfile,
        KnownProperties.ApplicationVersionPublishingProfile,
        KnownProperties.ApplicationVersionPatchPublishingProfile);

    private static readonly ImmutableArray<KnownProperty> Storage = ImmutableArray.Create(
        KnownProperties.VersionStorageProfile,
        KnownProperties.VersionPatchStorageProfile);

    /// <summary>Returns the publishing profile, where it is certain and it is known what it holds; else null.</summary>
    public static AbstractObject? PublishingOf(in ObjectReader objects, AbstractObject? version) => FirstOf(objects, version, Publishing);

    /// <summary>Returns the storage profile, where it is certain and it is known what it holds; else null.</summary>
    public static AbstractObject? StorageOf(in ObjectReader objects, AbstractObject? version) => FirstOf(objects, version, Storage);

    private static AbstractObject? FirstOf(in ObjectReader objects, AbstractObject? version, ImmutableArray<KnownProperty> properties)
    {
        foreach (var property in properties)
        {
            if (objects.ObjectOf(version, property) is { } profile)
            {
                return profile;
            }
        }

        return null;
    }
}
