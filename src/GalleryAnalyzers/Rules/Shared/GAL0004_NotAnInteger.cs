using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A text that is parsed as an integer, but is none.</summary>
internal sealed class GAL0004_NotAnInteger() : SlotRule("GAL0004", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.ReplicaCount, Slot.Lun, Slot.LunReference, Slot.RangeBound];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        if (context.Alternative is ParsedAlternative { Text: var text }
            && (text.Length > 0 || context.IsOnly)
            && !Placeholder.IsPlaceholder(text))
        {
            // A call returns the parsed number, not the text.
            var repairs = context.WrittenAt is not InvocationExpressionSyntax
                ? context.Rewrite("digits", text, IntegerText.Repair(text))
                : [];
            context.Reporter.Report(this, context.Place, [DisplayText.Text(text), context.Target.Name], repairs);
        }
    }
}
