using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A managed image as the source of a version for Arm64.</summary>
/// <remarks>Source: https://github.com/hashicorp/packer/issues/12188: no managed image is made of such a machine.</remarks>
internal sealed class GAL3039_Arm64FromManagedImage() : OperationRule("GAL3039", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    private const string Arm64 = "Arm64";

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (context.MayBeSentAgain
            || context.Operation.Key.Parent is not { } definition
            || ImageTraits.Of(context, definition, ImageTrait.Architecture) != Arm64)
        {
            return;
        }

        foreach (var (id, alternative, type) in Sources.CertainTypesOf(context.Objects, context.Sent))
        {
            if (ResourceTypes.AreSame(type, ResourceTypes.ManagedImage) && context.Reporter.PlaceOf(alternative, id) is { } place)
            {
                context.Reporter.Report(this, place);
            }
        }
    }
}
