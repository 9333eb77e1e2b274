using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Applications;

/// <summary>A link to an application's package or configuration that is no absolute URI.</summary>
/// <remarks>Source: https://github.com/Azure/azure-cli/issues/24313, where the text had quotes in it.</remarks>
internal sealed class GAL9006_RelativeLink() : TextRule("GAL9006", Category.Applications, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.ApplicationLink];

    /// <inheritdoc/>
    protected override void CheckText(in SlotContext context, string text)
    {
        if (!AbsoluteUri.IsRuledOut(text, isWhole: true))
        {
            return;
        }

        var repairs = context.Rewrite("bare", text, AbsoluteUri.WithoutQuotes(text));
        context.Reporter.Report(this, context.Place, [context.Target.Name, DisplayText.Text(text)], repairs: repairs);
    }

    /// <inheritdoc/>
    protected override void CheckShape(in SlotContext context, StringShape shape)
    {
        if (shape.Parts[0].Literal is { } start && AbsoluteUri.IsRuledOut(start, isWhole: false))
        {
            context.Reporter.Report(this, context.Place, [context.Target.Name, DisplayText.Shape(shape)]);
        }
    }
}
