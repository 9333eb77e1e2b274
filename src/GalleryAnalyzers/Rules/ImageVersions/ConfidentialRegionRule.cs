using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A rule about the target regions of a version for confidential machines, whose definition the method created.</summary>
internal abstract class ConfidentialRegionRule(string id) : OperationRule(id, Category.ImageVersions, DiagnosticSeverity.Warning)
{
    private static readonly IReadOnlyList<KnownProperty> WayToType =
        [KnownProperties.TargetRegionEncryption, KnownProperties.EncryptionOfOSDisk, KnownProperties.OSDiskSecurityProfile];

    /// <inheritdoc/>
    public sealed override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public sealed override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public sealed override void Check(in OperationContext context)
    {
        if (DefinitionFeatures.ValueOf(context, context.Operation.Key.Parent, ImageFeatures.SecurityType) is not { } securityType
            || !ImageFeatures.IsConfidential(securityType))
        {
            return;
        }

        foreach (var region in CertainRegion.Of(context.Objects, VersionProfiles.PublishingOf(context.Objects, context.Sent)))
        {
            Check(context, region);
        }
    }

    /// <summary>Judges a target region.</summary>
    protected abstract void Check(in OperationContext context, CertainRegion region);

    /// <summary>Whether the region certainly has no type of encryption of confidential machines.</summary>
    protected static bool LacksType(in ObjectReader objects, AbstractObject region)
    {
        var owner = region;
        foreach (var property in WayToType)
        {
            if (objects.IsAbsent(owner, property))
            {
                return true;
            }

            if (objects.ObjectOf(owner, property) is not { } next)
            {
                return false;
            }

            owner = next;
        }

        return objects.IsAbsent(owner, KnownProperties.ConfidentialEncryptionType);
    }

    /// <summary>Returns the region's type of encryption of confidential machines, where it is certain; else null.</summary>
    protected static PropertyValue? TypeOf(in ObjectReader objects, AbstractObject region)
    {
        var owner = (AbstractObject?)region;
        foreach (var property in WayToType)
        {
            owner = objects.ObjectOf(owner, property);
        }

        return objects.ValueOf(owner, KnownProperties.ConfidentialEncryptionType);
    }
}
