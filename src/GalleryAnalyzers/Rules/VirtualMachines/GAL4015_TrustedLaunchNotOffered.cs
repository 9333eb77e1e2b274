using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine that asks for trusted launch, from an image that cannot have it.</summary>
/// <remarks>Source: https://github.com/Azure/azure-cli/issues/28005.</remarks>
internal sealed class GAL4015_TrustedLaunchNotOffered() : OperationRule("GAL4015", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (Machine.CreatedBy(context) is { ImageId: { } image, SecurityType: { Value.Single: { } securityType } value }
            && Choices.Is(securityType, "TrustedLaunch")
            && Images.DefinitionOf(image.Value.Single, context.Symbols) is { } definition
            && FaultIn(context, definition) is { } fault
            && context.Reporter.PlaceOf(securityType, value) is { } place)
        {
            context.Reporter.Report(this, place, [fault]);
        }
    }

    private static LocalizableString? FaultIn(in OperationContext context, ResourceKey definition) =>
        ImageTraits.Of(context, definition, ImageTrait.HyperVGeneration) == "V1" ? Strings.Localizable("Fault_GenerationV1")
        : DefinitionFeatures.ValueOf(context, definition, ImageFeatures.SecurityType) is { } type
            && ImageFeatures.ExcludesTrustedLaunch(type)
            ? Strings.Localizable("Fault_SecurityType", DisplayText.Text(type))
            : null;
}
