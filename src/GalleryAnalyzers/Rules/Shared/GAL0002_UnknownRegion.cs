using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A region's name that we do not know, and that is near to none that we know.</summary>
internal sealed class GAL0002_UnknownRegion() : TextRule("GAL0002", Category.Shared, DiagnosticSeverity.Info)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.Region];

    /// <inheritdoc/>
    protected override void CheckText(in SlotContext context, string text)
    {
        if (text.Length > 0
            && Regions.Find(text) is null
            && Regions.Suggest(text).Count == 0
            && !context.Environment.Options.IsKnownRegion(text))
        {
            context.Reporter.Report(this, context.Place, [], [], "\"" + text + "\"");
        }
    }
}
