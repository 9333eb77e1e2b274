using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>A publisher, offer or SKU that Azure refuses in an image definition's identifier.</summary>
internal sealed class GAL2002_ImageIdentifier() : NameRule("GAL2002", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.Publisher, Slot.Offer, Slot.Sku];

    /// <inheritdoc/>
    protected override NameGrammar GrammarOf(Slot slot) => slot switch
    {
        Slot.Publisher => ResourceNames.Publisher,
        Slot.Offer => ResourceNames.Offer,
        _ => ResourceNames.Sku,
    };

    /// <inheritdoc/>
    protected override string NounOf(Slot slot) => slot switch
    {
        Slot.Publisher => "Noun_Publisher",
        Slot.Offer => "Noun_Offer",
        _ => "Noun_Sku",
    };
}
