using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
            Repair[] repairs = context.WrittenAt is LiteralExpressionSyntax literal
                && DataDiskLuns.FindFreeFor(literal, context.Use.Syntax) is { } free
                ? [Repair.Replacement(literal, "free", free.ToString(CultureInfo.InvariantCulture))]
                : [];
            context.Reporter.Report(this, context.Place, [lun.ToString(CultureInfo.InvariantCulture)], repairs);
        }
    }
}
