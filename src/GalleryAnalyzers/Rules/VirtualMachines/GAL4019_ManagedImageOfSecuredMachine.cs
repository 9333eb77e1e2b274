using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A managed image of a machine that was created with trusted launch, or as a confidential one.</summary>
/// <remarks>Source: https://github.com/hashicorp/packer/issues/13189.</remarks>
internal sealed class GAL4019_ManagedImageOfSecuredMachine()
    : OperationRule("GAL4019", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.DiskImageResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (context.Objects.ValueOf(context.Sent, KnownProperties.ManagedImageSourceMachineId) is { Value.Single: { } id } value
            && context.CreationsOf(id).Unanimous(SecurityTypeOf) is { } securityType
            && context.Reporter.PlaceOf(id, value) is { } place)
        {
            context.Reporter.Report(this, place, [securityType]);
        }
    }

    private static string? SecurityTypeOf(CreatedResource machine) =>
        MachineDisks.AreOf(machine)
        && Machine.In(machine.Data, machine.Objects)?.SecurityType is { Value.Single: { } type } value
        && (Choices.Is(type, "TrustedLaunch") || Choices.Is(type, "ConfidentialVm"))
            ? Choices.DisplayName(type, value.Property.Type)
            : null;
}
