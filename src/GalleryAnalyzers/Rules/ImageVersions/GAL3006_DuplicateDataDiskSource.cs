using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Two data disks with the same source.</summary>
internal sealed class GAL3006_DuplicateDataDiskSource() : ObjectRule("GAL3006", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.StorageProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        var osDisk = DiskSourceIds.OfOSDisk(context.Objects, context.Subject);
        var seen = new List<PropertyValue>();
        foreach (var id in DiskSourceIds.OfDataDisks(context.Objects, context.Subject))
        {
            if (osDisk is { } first && DiskSourceIds.AreSame(first, id))
            {
                // GAL3007 reports this.
                continue;
            }

            var earlier = seen.FindIndex(other => DiskSourceIds.AreSame(other, id));
            if (earlier < 0)
            {
                seen.Add(id);
            }
            else
            {
                var place = id.Use!.Syntax;
                context.Reporter.Report(this, place, [DisplayText.Value(id.Value.Single, place)], related: [seen[earlier].Use!.Syntax]);
            }
        }
    }
}
