using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>A security type of generation 2 machines in a definition of generation 1.</summary>
internal sealed class GAL2007_SecurityTypeNeedsV2() : ObjectRule("GAL2007", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    private const string V1 = "V1";
    private const string V2 = "V2";

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Objects.ValueOf(context.Subject, KnownProperties.DefinitionHyperVGeneration) is not { } generation
            || generation.Value.Alternatives.Any(alternative => !Choices.Is(alternative, V1))
            || SecurityTypeOf(context) is not { } securityType)
        {
            return;
        }

        foreach (var alternative in generation.Value.Alternatives)
        {
            var use = generation.Use ?? context.Id.Site;
            context.Reporter.Report(
                this,
                context.Reporter.PlaceOf(alternative, use),
                [securityType],
                repairs: Repairs(context, alternative, use));
        }
    }

    /// <summary>Returns a security type that requires generation 2, where the definition certainly has one.</summary>
    private static string? SecurityTypeOf(in ObjectContext context)
    {
        foreach (var (feature, _) in context.Objects.CertainObjectsOf(context.Subject, KnownProperties.DefinitionFeatures))
        {
            if (context.Objects.TextOf(feature, KnownProperties.FeatureName) is { } name
                && context.Objects.TextOf(feature, KnownProperties.FeatureValue) is { } value
                && ImageFeatures.NeedsV2(name, value))
            {
                return value;
            }
        }

        return null;
    }

    private static Repair[] Repairs(in ObjectContext context, Alternative alternative, IOperation use)
    {
        if (alternative is not MemberAlternative)
        {
            return context.Reporter.WrittenAt(alternative, use) is LiteralExpressionSyntax literal
                ? [Repair.Replacement(literal, "v2", TextRewrite.Literal(V2))]
                : [];
        }

        var place = context.Reporter.PlaceOf(alternative, use);
        return place is MemberAccessExpressionSyntax or IdentifierNameSyntax
            && place == alternative.Origin?.Syntax
            && context.Symbols[KnownTypes.HyperVGeneration] is { } type
            ? [Repair.Replacement(place, "v2", type, V2)]
            : [];
    }
}
