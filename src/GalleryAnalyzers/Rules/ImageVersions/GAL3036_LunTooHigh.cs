using System.Globalization;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A logical unit number that no machine has.</summary>
/// <remarks>Azure's documentation of machines' data disks: "must be between 0 and 63, inclusive". Of galleries it does not say so.</remarks>
internal sealed class GAL3036_LunTooHigh() : SlotRule("GAL3036", Category.ImageVersions, DiagnosticSeverity.Info)
{
    private const int HighestLun = 63;

    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.Lun];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        if (context.Alternative is ConstantAlternative { Value: int and > HighestLun and var lun } && DataDiskLuns.IsDataDisks(context))
        {
            context.Reporter.Report(this, context.Place, [], [], lun.ToString(CultureInfo.InvariantCulture));
        }
    }
}
