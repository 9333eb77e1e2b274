using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>A prefix of a community gallery's public name that Azure refuses.</summary>
internal sealed class GAL6002_PublicNamePrefix() : NameRule("GAL6002", Category.Sharing, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.PublicNamePrefix];

    /// <inheritdoc/>
    protected override NameGrammar GrammarOf(Slot slot) => ResourceNames.PublicNamePrefix;
}
