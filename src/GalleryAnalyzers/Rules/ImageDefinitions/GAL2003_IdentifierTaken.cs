using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>A publisher, offer and SKU that the method has given to another definition of the same gallery.</summary>
internal sealed class GAL2003_IdentifierTaken() : OperationRule("GAL2003", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    private static readonly ImmutableArray<KnownProperty> Parts =
        ImmutableArray.Create(KnownProperties.Publisher, KnownProperties.Offer, KnownProperties.Sku);

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var definition = context.Operation.Key;
        if (context.MayBeSentAgain
            || definition.Parent is not { } gallery
            || context.Objects.ValueOf(context.Sent, KnownProperties.DefinitionIdentifier) is not { } value
            || PartsOf(context.Objects, context.Sent) is not { } identifier
            || (value.Use?.Syntax ?? value.Value.Single?.Origin?.Syntax) is not { } place)
        {
            return;
        }

        foreach (var other in context.Resources.Records)
        {
            if (other.Value.IsKnownToExist
                && gallery.Equals(other.Key.Parent)
                && !other.Key.MayBe(definition)
                && context.FirstCreationsOf(other.Key) is { Count: > 0 } creations
                && creations.All(creation => PartsOf(creation.Objects, creation.Data) is { } its && AreSame(its, identifier)))
            {
                var shown = identifier.Select(part => DisplayText.Value(part, part.Origin?.Syntax)).ToArray<object>();
                context.Reporter.Report(this, place, shown, related: [creations[0].Call.Syntax]);
                return;
            }
        }
    }

    /// <summary>Returns publisher, offer and SKU, where all are known.</summary>
    private static List<Alternative>? PartsOf(ObjectReader objects, AbstractObject? data)
    {
        var identifier = objects.ObjectOf(data, KnownProperties.DefinitionIdentifier);
        var parts = new List<Alternative>();
        foreach (var part in Parts)
        {
            if (objects.ValueOf(identifier, part)?.Value.Single is not { } value)
            {
                return null;
            }

            parts.Add(value);
        }

        return parts;
    }

    private static bool AreSame(List<Alternative> a, List<Alternative> b) => a.Zip(b, AreSame).All(same => same);

    // Compares case: no documentation says whether Azure ignores it.
    private static bool AreSame(Alternative a, Alternative b) => (a, b) switch
    {
        (ConstantAlternative { Value: string text }, ConstantAlternative { Value: string other }) => text == other,
        (UnknownAlternative { SymbolicId: { } identity }, UnknownAlternative { SymbolicId: { } other }) => ReferenceEquals(identity, other),
        _ => false,
    };
}
