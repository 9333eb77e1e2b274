using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine that asks for NVMe, from an image whose definition does not offer it.</summary>
/// <remarks>Source: https://github.com/skypilot-org/skypilot/issues/10375.</remarks>
internal sealed class GAL4014_NvmeNotOffered() : OperationRule("GAL4014", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.VirtualMachineResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var storage = context.Objects.ObjectOf(context.Sent, KnownProperties.MachineStorageProfile);
        if (context.Objects.ValueOf(storage, KnownProperties.MachineDiskControllerType) is { Value.Single: { } controller } value
            && Choices.Is(controller, "NVMe")
            && Machine.CreatedBy(context) is { ImageId: { } image }
            && DefinitionFeatures.AsCreated(context, Images.DefinitionOf(image.Value.Single, context.Symbols)) is { Count: > 0 } creations
            && creations.All(Lacks)
            && context.Reporter.PlaceOf(controller, value) is { } place)
        {
            context.Reporter.Report(this, place);
        }
    }

    private static bool Lacks(CreatedResource definition)
    {
        var objects = definition.Objects;
        return objects.IsAbsent(definition.Data, KnownProperties.DefinitionFeatures)
            || (objects.ListOf(definition.Data, KnownProperties.DefinitionFeatures) is { IsFullyKnown: true } features
                && features.Elements.All(element =>
                    objects.ObjectIn(element.Value) is { } feature
                    && objects.TextOf(feature, KnownProperties.FeatureName) is { } name
                    && objects.TextOf(feature, KnownProperties.FeatureValue) is { } text
                    && !ImageFeatures.MayTakeNvme(name, text)));
    }
}
