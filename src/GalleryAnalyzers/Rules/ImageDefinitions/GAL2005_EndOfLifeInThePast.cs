using System.Globalization;
using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>An end of life that has been.</summary>
internal sealed class GAL2005_EndOfLifeInThePast() : SlotRule("GAL2005", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    // What it is now where the program runs, and in which time zone, the code does not tell.
    private static readonly TimeSpan Tolerance = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.EndOfLife];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        var today = context.Environment.Today.UtcDateTime;
        var shown = context.Alternative switch
        {
            MomentAlternative { FixedAt: { } day } => IsPast(day) ? Display(day) : null,
            MomentAlternative { FromNow: var distance } => distance < -Tolerance ? context.Place.ToString() : null,
            ParsedAlternative { Text: var text } => IsoDate.Parse(text) is { UtcDateTime: var day } && IsPast(day) ? Display(day) : null,
            _ => null,
        };
        if (shown is not null)
        {
            context.Reporter.Report(this, context.Place, [], [], shown);
        }

        bool IsPast(DateTime day) => today - day > Tolerance;
    }

    private static string Display(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
