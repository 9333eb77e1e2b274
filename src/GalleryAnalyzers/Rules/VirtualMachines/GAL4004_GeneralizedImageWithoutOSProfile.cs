using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A machine from a generalized image without an OS profile, which would give it its users and its name.</summary>
internal sealed class GAL4004_GeneralizedImageWithoutOSProfile()
    : OperationRule("GAL4004", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types => Machine.Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        // An existing machine keeps the profile that it was created with.
        if (Machine.CreatedBy(context) is { LacksOSProfile: true } machine
            && ImageTraits.OSStateOf(context, machine.ImageId) == ImageTraits.Generalized)
        {
            context.Reporter.Report(this, context.Reporter.CreationOf(context.SentId!));
        }
    }
}
