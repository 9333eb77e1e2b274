using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A source of a kind from which no version of the definition's security type is made.</summary>
/// <remarks>
/// Source: https://github.com/hashicorp/packer-plugin-azure/issues/304, and for confidential machines
/// https://github.com/hashicorp/packer-plugin-azure/issues/418.
/// </remarks>
internal sealed class GAL3038_SourceOfSecurityType() : OperationRule("GAL3038", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (context.MayBeSentAgain
            || DefinitionFeatures.ValueOf(context, context.Operation.Key.Parent, ImageFeatures.SecurityType) is not { } securityType)
        {
            return;
        }

        foreach (var (id, alternative, type) in Sources.CertainTypesOf(context.Objects, context.Sent))
        {
            if (FaultOf(securityType, type) is { } fault && context.Reporter.PlaceOf(alternative, id) is { } place)
            {
                context.Reporter.Report(this, place, [securityType, type, Strings.Localizable(fault)]);
            }
        }
    }

    private static string? FaultOf(string securityType, string type) =>
        ImageFeatures.IsMerelySupported(securityType) && (SourceTypes.IsDisk(type) || IsMachine(type)) ? "Fault_TakesImages"
        : ImageFeatures.IsConfidential(securityType) && ResourceTypes.AreSame(type, ResourceTypes.ManagedImage) ? "Fault_TakesDisks"
        : null;

    private static bool IsMachine(string type) => ResourceTypes.AreSame(type, ResourceTypes.VirtualMachine);
}
