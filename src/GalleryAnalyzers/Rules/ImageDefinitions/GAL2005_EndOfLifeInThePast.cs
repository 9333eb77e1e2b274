using System.Globalization;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>An end of life in the past.</summary>
internal sealed class GAL2005_EndOfLifeInThePast() : SlotRule("GAL2005", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.EndOfLife];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        if (Lifetimes.IsPast(context.Alternative, context.Environment))
        {
            var shown = Lifetimes.DayOf(context.Alternative) is { } day
                ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : DisplayText.Code(context.Place);
            context.Reporter.Report(this, context.Place, [shown]);
        }
    }
}
