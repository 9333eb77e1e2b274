using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>An image definition's name that Azure refuses.</summary>
internal sealed class GAL2001_ImageDefinitionName() : NameRule("GAL2001", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.ImageDefinitionName];

    /// <inheritdoc/>
    protected override NameGrammar GrammarOf(Slot slot) => ResourceNames.ImageDefinition;
}
