using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>A rule about a name that is no region known to the product or the user.</summary>
internal abstract class RegionRule(string id, string category, DiagnosticSeverity severity) : TextRule(id, category, severity)
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<Slot> Slots { get; } = [Slot.Region];

    /// <summary>Judges the name, which may be a misspelling of the suggested regions.</summary>
    protected abstract void CheckName(in SlotContext context, string name, IReadOnlyList<Region> suggestions);

    /// <inheritdoc/>
    protected sealed override void CheckText(in SlotContext context, string text)
    {
        if (text.Length > 0
            && !IsJudgedElsewhere(context)
            && Regions.Find(text) is null
            && !context.Environment.Options.IsKnownRegion(text))
        {
            CheckName(context, text, Regions.Suggest(text));
        }
    }

    // The body that gave the field its text has the finding.
    private static bool IsJudgedElsewhere(in SlotContext context) => SymbolEqualityComparer.Default.Equals(
        context.Alternative.Origin?.Type, context.Environment.Symbols[KnownTypes.AzureLocation]);
}
