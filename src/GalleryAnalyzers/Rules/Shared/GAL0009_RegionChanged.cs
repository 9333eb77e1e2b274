using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A resource that the method creates a second time, in another region than the first.</summary>
internal sealed class GAL0009_RegionChanged() : OperationRule("GAL0009", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } =
    [
        KnownTypes.GalleryResource,
        KnownTypes.GalleryImageResource,
        KnownTypes.GalleryImageVersionResource,
        KnownTypes.GalleryApplicationResource,
        KnownTypes.GalleryApplicationVersionResource,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (context.Objects.ValueOf(context.Sent, KnownProperties.Location) is not { Value.Single: { } region } location
            || FirstRegion(context) is not { } first
            || !RegionComparison.AreDifferent(first.Alternative, region)
            || context.Reporter.PlaceOf(region, location) is not { } place)
        {
            return;
        }

        context.Reporter.Report(
            this,
            place,
            location.Use is { Syntax: var target } ? Repairs(first.Alternative, target) : [],
            [first.Call.Syntax],
            ResourceNouns.Of(context.Operation.Type, context.Operation.Key.Name, context.Symbols),
            DisplayText.Value(first.Alternative, null),
            DisplayText.Value(region, null));
    }

    /// <summary>The region in which the resource was certainly created before.</summary>
    private static (Alternative Alternative, IOperation Call)? FirstRegion(in OperationContext context)
    {
        (Alternative Alternative, IOperation Call)? first = null;
        foreach (var creation in context.CreationsOfChanged)
        {
            if (creation.Objects.ValueOf(creation.Data, KnownProperties.Location)?.Value.Single is not { } region
                || (first is { Alternative: var other } && !RegionComparison.AreSame(region, other)))
            {
                return null;
            }

            first ??= (region, creation.Call);
        }

        return first;
    }

    private static Repair[] Repairs(Alternative region, SyntaxNode target) => region switch
    {
        MemberAlternative { Member.Name: var member } =>
        [
            new Repair(
                RepairKind.ReplaceValue,
                "first",
                Strings.Localizable("Fix_ChangeTo", DisplayText.Value(region, null)),
                member,
                KnownTypes.AzureLocation.MetadataName,
                target),
        ],
        ConstantAlternative { Value: string name } => [TextRule.ReplaceText(target, "first", name)],
        _ => [],
    };
}
