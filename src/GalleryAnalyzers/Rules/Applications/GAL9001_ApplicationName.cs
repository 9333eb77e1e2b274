using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Applications;

/// <summary>An application's name that Azure refuses.</summary>
internal sealed class GAL9001_ApplicationName() : NameRule("GAL9001", Category.Applications, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.ApplicationName];

    /// <inheritdoc/>
    protected override NameGrammar GrammarOf(Slot slot) => ResourceNames.Application;
}
