using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine without the purchase plan of its image, or with another one.</summary>
/// <remarks>Source: https://github.com/Azure/azure-rest-api-specs/issues/22133.</remarks>
internal sealed class GAL4012_PlanOfImageMissing() : OperationRule("GAL4012", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    private static readonly IReadOnlyList<(KnownProperty InDefinition, KnownProperty InMachine)> Parts =
    [
        (KnownProperties.PurchasePlanName, KnownProperties.PlanName),
        (KnownProperties.PurchasePlanPublisher, KnownProperties.PlanPublisher),
        (KnownProperties.PurchasePlanProduct, KnownProperties.PlanProduct),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (Machine.CreatedBy(context) is not { ImageId: { } image } machine
            || Images.DefinitionOf(image.Value.Single, context.Symbols) is not { } definition
            || context.FirstCreationsOf(definition) is not { Count: > 0 } creations
            || !creations.All(static creation => PlanOf(creation) is not null))
        {
            return;
        }

        if (machine.LacksPlan)
        {
            context.Reporter.Report(
                this,
                context.Reporter.CreationOf(context.SentId!),
                [Strings.Localizable("Fault_NoPlan")],
                repairs: Repairs(context, creations));
        }
        else if (context.Objects.ObjectIn(machine.Plan?.Value) is { } plan)
        {
            foreach (var (inDefinition, inMachine) in Parts)
            {
                CheckPart(context, context.Objects.ValueOf(plan, inMachine), inMachine, OldOf(creations, inDefinition));
            }
        }
    }

    private void CheckPart(in OperationContext context, PropertyValue? given, KnownProperty part, string? old)
    {
        if (old is not null
            && given is { Use: { } use } value
            && value.Value.Single is ConstantAlternative { Value: string text } single
            && !string.Equals(text, old, StringComparison.OrdinalIgnoreCase))
        {
            Repair[] repairs = context.Reporter.WrittenAt(single, use) is { } writtenAt
                ? [Repair.Replacement(writtenAt, "plan", TextRewrite.Literal(old))]
                : [];
            var fault = Strings.Localizable("Fault_OtherPlan", part.Name, DisplayText.Text(old), DisplayText.Text(text));
            context.Reporter.Report(this, context.Reporter.PlaceOf(single, use), [fault], repairs: repairs);
        }
    }

    private static AbstractObject? PlanOf(CreatedResource definition) =>
        definition.Objects.ObjectOf(definition.Data, KnownProperties.DefinitionPurchasePlan);

    private static string? OldOf(IReadOnlyList<CreatedResource> creations, KnownProperty part) =>
        creations.Unanimous(creation => creation.Objects.TextOf(PlanOf(creation), part));

    private static Repair[] Repairs(in OperationContext context, IReadOnlyList<CreatedResource> creations)
    {
        var texts = Parts.Select(part => (part.InMachine.Name, Text: OldOf(creations, part.InDefinition))).ToList();
        if (context.SentId is not { Site.Syntax: BaseObjectCreationExpressionSyntax creation }
            || texts.Exists(static part => part.Text is null))
        {
            return [];
        }

        var parts = string.Join(", ", texts.Select(static part => $"{part.Name} = {TextRewrite.Literal(part.Text!)}"));
        var plan = $"new global::{KnownTypes.ComputePlan.MetadataName} {{ {parts} }}";
        var title = Strings.Localizable("Fix_SetPlan");
        return [new Repair(RepairKind.InsertAssignment, "plan", title, plan, Target: creation, Name: KnownProperties.MachinePlan.Name)];
    }
}
