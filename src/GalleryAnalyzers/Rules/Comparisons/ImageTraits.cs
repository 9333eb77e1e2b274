using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>A trait that an image shares with every resource that it is made from.</summary>
internal enum ImageTrait
{
    OSType,
    OSState,
    HyperVGeneration,
    Architecture,
}

/// <summary>Reads the traits of definitions, and of the resources that versions are made from.</summary>
internal static class ImageTraits
{
    public const string Generalized = "Generalized";
    public const string Specialized = "Specialized";

    /// <summary>Returns the OS state of the image that a machine is made from; null where the method does not know it.</summary>
    public static string? OSStateOf(in OperationContext context, PropertyValue? imageId) =>
        Images.DefinitionOf(imageId?.Value.Single, context.Symbols) is { } definition ? Of(context, definition, ImageTrait.OSState) : null;

    /// <summary>Returns the name of the resource's certain value of the trait, as the SDK writes it; null where it is not known.</summary>
    public static string? Of(in OperationContext context, ResourceKey resource, ImageTrait trait)
    {
        // A generalized machine stays so, regardless of what it was created from.
        if (trait == ImageTrait.OSState && IsGeneralized(context, resource))
        {
            return Generalized;
        }

        // A version has the traits of its definition.
        var key = context.Symbols.Is(resource.Type, KnownTypes.GalleryImageVersionResource) ? resource.Parent : resource;
        if (key is null)
        {
            return null;
        }

        // The traits of a definition are fixed at creation.
        var creations = context.Symbols.Is(key.Type, KnownTypes.GalleryImageResource)
            ? context.FirstCreationsOf(key)
            : context.CreationsOf(key);
        return creations.Unanimous(creation => Of(creation, trait));
    }

    private static bool IsGeneralized(in OperationContext context, ResourceKey resource) =>
        context.Resources.Find(resource) is { MayHaveChanged: false, IsDeleted: false } record
        && record.Changes.Any(change => change is { Action: ResourceAction.Generalize, IsCertain: true });

    private static string? Of(CreatedResource created, ImageTrait trait)
    {
        var (owner, property) = Find(created, trait);
        if (property == KnownProperties.DefinitionHyperVGeneration && created.Objects.IsAbsent(created.Data, property))
        {
            return DefaultGeneration(created.Objects.Symbols);
        }

        return property is not null
            && created.Objects.ValueOf(owner, property) is { Value: { } value } held
            && value.Single is { } alternative
            ? Choices.DisplayName(alternative, held.Property.Type)
            : null;
    }

    // Source: from version 2025-03-03 of the galleries' API on, a definition is of V2 where it names no generation. The SDKs that speak it
    // have storage account strategies.
    private static string DefaultGeneration(KnownSymbols symbols) => symbols[KnownTypes.StorageAccountStrategy] is null ? "V1" : "V2";

    /// <summary>
    /// Returns the object and the property that hold the trait for a resource of that type; neither where the type has none.
    /// </summary>
    private static (AbstractObject? Owner, KnownProperty? Property) Find(CreatedResource created, ImageTrait trait)
    {
        var (data, objects) = (created.Data, created.Objects);
        if (objects.Symbols.Is(data.Type, KnownTypes.GalleryImageData))
        {
            return (data, trait switch
            {
                ImageTrait.OSType => KnownProperties.DefinitionOSType,
                ImageTrait.OSState => KnownProperties.DefinitionOSState,
                ImageTrait.HyperVGeneration => KnownProperties.DefinitionHyperVGeneration,
                _ => KnownProperties.DefinitionArchitecture,
            });
        }

        if (objects.Symbols.Is(data.Type, KnownTypes.DiskImageData))
        {
            var imageStorage = objects.ObjectOf(data, KnownProperties.ManagedImageStorageProfile);
            var disk = objects.ObjectOf(imageStorage, KnownProperties.ManagedImageOSDisk);
            return trait switch
            {
                ImageTrait.OSType => (disk, KnownProperties.ManagedImageOSType),
                ImageTrait.OSState => (disk, KnownProperties.ManagedImageOSState),
                ImageTrait.HyperVGeneration => (data, KnownProperties.ManagedImageHyperVGeneration),
                _ => (null, null),
            };
        }

        if (objects.Symbols.Is(data.Type, KnownTypes.VirtualMachineData) && trait == ImageTrait.OSType)
        {
            var storage = objects.ObjectOf(data, KnownProperties.MachineStorageProfile);
            return (objects.ObjectOf(storage, KnownProperties.MachineOSDisk), KnownProperties.MachineOSType);
        }

        var isDisk = objects.Symbols.Is(data.Type, KnownTypes.ManagedDiskData);
        var isSnapshot = objects.Symbols.Is(data.Type, KnownTypes.SnapshotData);
        return (isDisk, isSnapshot, trait) switch
        {
            (true, _, ImageTrait.OSType) => (data, KnownProperties.DiskOSType),
            (true, _, ImageTrait.HyperVGeneration) => (data, KnownProperties.DiskHyperVGeneration),
            (_, true, ImageTrait.OSType) => (data, KnownProperties.SnapshotOSType),
            (_, true, ImageTrait.HyperVGeneration) => (data, KnownProperties.SnapshotHyperVGeneration),
            _ => (null, null),
        };
    }
}
