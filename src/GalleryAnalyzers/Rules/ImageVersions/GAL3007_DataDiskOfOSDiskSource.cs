using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A data disk with the source of the OS disk.</summary>
internal sealed class GAL3007_DataDiskOfOSDiskSource() : ObjectRule("GAL3007", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.StorageProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (DiskSourceIds.OfOSDisk(context.Objects, context.Subject) is not { } osDisk)
        {
            return;
        }

        foreach (var id in DiskSourceIds.OfDataDisks(context.Objects, context.Subject))
        {
            if (DiskSourceIds.AreSame(osDisk, id))
            {
                var place = id.Use!.Syntax;
                context.Reporter.Report(this, place, [DisplayText.Value(id.Value.Single, place)], related: [osDisk.Use!.Syntax]);
            }
        }
    }
}
