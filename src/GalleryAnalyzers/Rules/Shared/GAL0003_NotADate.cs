using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A text that is parsed as a date, but is not in the form that Azure reads.</summary>
internal sealed class GAL0003_NotADate() : SlotRule("GAL0003", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.EndOfLife];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        if (context.Alternative is not ParsedAlternative { Text: var text } parsed
            || (text.Length == 0 && !context.IsOnly)
            || Placeholder.IsPlaceholder(text)
            || (parsed.IsIsoOnly ? IsoDate.Parse(text) : IsoDate.ParseInAnyCulture(text)) is not null)
        {
            return;
        }

        // A call returns the parsed date, not the text.
        var repairs = context.WrittenAt is not InvocationExpressionSyntax ? context.Rewrite("iso", text, IsoDate.Repair(text)) : [];
        context.Reporter.Report(this, context.Place, [DisplayText.Text(text)], repairs: repairs);
    }
}
