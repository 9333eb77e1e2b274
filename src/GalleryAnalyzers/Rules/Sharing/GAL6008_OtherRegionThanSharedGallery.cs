using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>A definition or a version in another region than the shared gallery that it lies in.</summary>
/// <remarks>Source: Azure's documentation of shared and of community galleries.</remarks>
internal sealed class GAL6008_OtherRegionThanSharedGallery() : OperationRule("GAL6008", Category.Sharing, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageResource, KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var gallery = context.IsOf(KnownTypes.GalleryImageResource) ? context.Operation.Key.Parent : context.Operation.Key.Parent?.Parent;
        if (gallery is null || context.MayBeSentAgain || !SharedGalleries.IsShared(context, gallery))
        {
            return;
        }

        var home = context.CreationsOf(gallery).Unanimous(
            static creation => creation.Objects.ValueOf(creation.Data, KnownProperties.Location)?.Value.Single, RegionComparison.AreSame);
        if (home is not null
            && context.Objects.ValueOf(context.Sent, KnownProperties.Location) is { Value.Single: { } region } location
            && RegionComparison.AreDifferent(home, region)
            && context.Reporter.PlaceOf(region, location) is { } place)
        {
            context.Reporter.Report(
                this,
                place,
                [DisplayText.Value(region, place), DisplayText.Value(home, null)],
                repairs: location.Use is { Syntax: var target } ? Repairs(home, target) : []);
        }
    }

    private static Repair[] Repairs(Alternative region, SyntaxNode target) => region switch
    {
        MemberAlternative { Member: { Name: var name, ContainingType: var type } } =>
            [Repair.Replacement(target, "home", type, name)],
        ConstantAlternative { Value: string name } => [Repair.Replacement(target, "home", TextRewrite.Literal(name))],
        _ => [],
    };
}
