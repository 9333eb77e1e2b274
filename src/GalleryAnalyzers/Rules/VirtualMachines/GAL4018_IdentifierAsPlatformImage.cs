using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine whose image reference has the publisher, offer and SKU of a definition, which name images of the platform.</summary>
/// <remarks>Source: https://github.com/pulumi/pulumi/issues/5450.</remarks>
internal sealed class GAL4018_IdentifierAsPlatformImage() : OperationRule("GAL4018", Category.VirtualMachines, DiagnosticSeverity.Info)
{
    private static readonly IReadOnlyList<(KnownProperty InReference, KnownProperty InDefinition)> Parts =
    [
        (KnownProperties.ImageReferencePublisher, KnownProperties.Publisher),
        (KnownProperties.ImageReferenceOffer, KnownProperties.Offer),
        (KnownProperties.ImageReferenceSku, KnownProperties.Sku),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (Machine.CreatedBy(context)?.ImageReference is not { } reference
            || context.Objects.ValueOf(reference, KnownProperties.ImageReferencePublisher) is not { Use: { } use }
            || context.Objects.TextOf(reference, KnownProperties.ImageReferencePublisher) is not { } publisher
            || Marketplace.MayMeanPlatform(publisher))
        {
            return;
        }

        foreach (var pair in context.Resources.Records.OrderBy(static pair => pair.Key.Name, StringComparer.Ordinal))
        {
            if (context.Symbols.Is(pair.Value.Type, KnownTypes.GalleryImageResource)
                && context.FirstCreationsOf(pair.Key) is { Count: > 0 } creations
                && HasIdentifierOf(context.Objects, reference, creations))
            {
                context.Reporter.Report(this, use.Syntax, related: [creations[0].Call.Syntax]);
                return;
            }
        }
    }

    private static bool HasIdentifierOf(ObjectReader objects, AbstractObject reference, IReadOnlyList<CreatedResource> definitions)
    {
        foreach (var (inReference, inDefinition) in Parts)
        {
            var text = objects.TextOf(reference, inReference);
            if (text is null || !definitions.All(definition => Is(definition, inDefinition, text)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(CreatedResource definition, KnownProperty part, string text)
    {
        var identifier = definition.Objects.ObjectOf(definition.Data, KnownProperties.DefinitionIdentifier);
        return string.Equals(definition.Objects.TextOf(identifier, part), text, StringComparison.OrdinalIgnoreCase);
    }
}
