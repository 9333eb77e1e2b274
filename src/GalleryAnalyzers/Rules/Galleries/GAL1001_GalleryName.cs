using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Galleries;

/// <summary>A gallery's name that Azure refuses.</summary>
internal sealed class GAL1001_GalleryName() : NameRule("GAL1001", Category.Galleries, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.GalleryName];

    /// <inheritdoc/>
    protected override NameGrammar GrammarOf(Slot slot) => ResourceNames.Gallery;
}
