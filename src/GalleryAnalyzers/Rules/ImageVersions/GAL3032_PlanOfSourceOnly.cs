using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.VirtualMachines;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version made from a machine with a purchase plan that its definition does not have.</summary>
internal sealed class GAL3032_PlanOfSourceOnly() : CreatedSourceRule("GAL3032", Category.ImageVersions)
{
    /// <inheritdoc/>
    /// <remarks>Neither a machine's plan nor a definition's can change.</remarks>
    protected override object[]? FaultIn(in OperationContext context, CreatedResource source) =>
        MachineDisks.AreOf(source)
        && source.Objects.ObjectOf(source.Data, KnownProperties.MachinePlan) is { } plan
        && source.Objects.IsPresent(plan, KnownProperties.PlanName)
        && LacksPlan(context.CreationsOfParent)
            ? []
            : null;

    private static bool LacksPlan(IReadOnlyList<CreatedResource> definitions) =>
        definitions.Count > 0
        && definitions.All(definition => definition.Objects.IsAbsent(definition.Data, KnownProperties.DefinitionPurchasePlan));
}
