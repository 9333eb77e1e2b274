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
    public override IReadOnlyList<KnownType> Types => GalleryResources.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var creations = context.CreationsOfChanged;
        var first = creations.Unanimous(
            static creation => creation.Objects.ValueOf(creation.Data, KnownProperties.Location)?.Value.Single,
            RegionComparison.AreSame);
        if (first is null
            || context.Objects.ValueOf(context.Sent, KnownProperties.Location) is not { Value.Single: { } region } location
            || !RegionComparison.AreDifferent(first, region)
            || context.Reporter.PlaceOf(region, location) is not { } place)
        {
            return;
        }

        var noun = ResourceNouns.Of(context.Operation.Type, context.Operation.Key.Name, context.Symbols);
        context.Reporter.Report(
            this,
            place,
            [noun, DisplayText.Value(first, null), DisplayText.Value(region, null)],
            repairs: location.Use is { Syntax: var target } ? Repairs(context, first, target) : [],
            related: [creations[0].Call.Syntax]);
    }

    private static Repair[] Repairs(in OperationContext context, Alternative region, SyntaxNode target) => region switch
    {
        MemberAlternative { Member.Name: var member } when context.Symbols[KnownTypes.AzureLocation] is { } locations =>
            [Repair.Replacement(target, "first", locations, member)],
        ConstantAlternative { Value: string name } => [Repair.Replacement(target, "first", TextRewrite.Literal(name))],
        _ => [],
    };
}
