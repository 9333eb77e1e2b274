using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A rule about a text that is known wholly or in parts.</summary>
internal abstract class TextRule(string id, string category, DiagnosticSeverity severity) : SlotRule(id, category, severity)
{
    /// <inheritdoc/>
    public sealed override void Check(in SlotContext context)
    {
        switch (context.Alternative)
        {
            case ConstantAlternative { Value: string text }:
                // Code writes an empty text, among other values, for "not yet set".
                if (!Placeholder.IsPlaceholder(text) && (text.Length > 0 || context.IsOnly))
                {
                    CheckText(context, text);
                }

                break;

            case ShapeAlternative { Shape: var shape }:
                CheckShape(context, shape);
                break;
        }
    }

    protected abstract void CheckText(in SlotContext context, string text);

    /// <summary>Judges a text with holes, which is a fault only where no filling of the holes is valid.</summary>
    protected virtual void CheckShape(in SlotContext context, StringShape shape)
    {
    }

    protected static bool CanObey(TextGrammar grammar, StringShape shape) =>
        grammar.AcceptsSomeFillingOf(shape.Parts.Select(ToTextPart).ToArray());

    private static TextPart ToTextPart(ShapePart part)
    {
        if (part.Literal is { } literal)
        {
            return TextPart.Literal(literal);
        }

        // No grammar accepts a sign where it rejects a digit.
        return part.Content == HoleContent.Anything
            ? TextPart.Hole(HoleCharacters.Any)
            : TextPart.Hole(HoleCharacters.Digits, part.MinimumLength, part.MaximumLength);
    }
}
