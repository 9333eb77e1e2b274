using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine without the security type that its image requires.</summary>
internal sealed class GAL4009_SecurityTypeMissing() : OperationRule("GAL4009", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (Machine.CreatedBy(context) is { ImageId: { } image } machine
            && Images.DefinitionOf(image.Value.Single, context.Symbols) is { } definition
            && RequiredBy(context, definition) is { } required
            && machine.LacksSecurityType(required))
        {
            context.Reporter.Report(this, context.Reporter.CreationOf(context.SentId!), [required]);
        }
    }

    // The features of a definition can change, unlike the traits of its image.
    private static string? RequiredBy(in OperationContext context, ResourceKey definition) =>
        context.Resources.Find(definition) is { IsAsCreated: true } ? context.CreationsOf(definition).Unanimous(RequiredBy) : null;

    private static string? RequiredBy(CreatedResource definition)
    {
        string? required = null;
        foreach (var (feature, _) in definition.Objects.CertainObjectsOf(definition.Data, KnownProperties.DefinitionFeatures))
        {
            if (definition.Objects.TextOf(feature, KnownProperties.FeatureName) is { } name
                && definition.Objects.TextOf(feature, KnownProperties.FeatureValue) is { } value)
            {
                required = ImageFeatures.RequiredSecurityType(name, value) ?? required;
            }
        }

        return required;
    }
}
