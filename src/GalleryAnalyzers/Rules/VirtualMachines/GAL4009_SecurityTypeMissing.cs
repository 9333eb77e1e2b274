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

    private static string? RequiredBy(in OperationContext context, ResourceKey definition) =>
        DefinitionFeatures.ValueOf(context, definition, ImageFeatures.SecurityType) is { } type
            ? ImageFeatures.RequiredSecurityType(ImageFeatures.SecurityType, type)
            : null;
}
