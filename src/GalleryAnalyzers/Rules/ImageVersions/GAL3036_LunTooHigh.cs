using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A logical unit number that no machine accepts.</summary>
internal sealed class GAL3036_LunTooHigh() : SlotRule("GAL3036", Category.ImageVersions, DiagnosticSeverity.Info)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.Lun];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        if (context.Alternative is ConstantAlternative { Value: int and > DataDiskLuns.Highest and var lun }
            && DataDiskLuns.IsDataDisks(context))
        {
            context.Reporter.Report(this, context.Place, [lun.ToString(CultureInfo.InvariantCulture)]);
        }
    }
}
