using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Text;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>Replaces an expression by another value, or the text between the holes of an interpolated string by another text.</summary>
internal sealed class ReplaceValue : RepairShape
{
    /// <inheritdoc/>
    public override SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair) =>
        place.Find<SyntaxNode>(span) is (ExpressionSyntax or InterpolatedStringTextSyntax) and var target
        && target.ToString() != repair.NewText
        && Lines.CommentsIn(target).All(comment => repair.NewText.Contains(comment.ToString()))
            ? target
            : null;

    /// <inheritdoc/>
    public override IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair)
    {
        if (targets[0] is InterpolatedStringTextSyntax)
        {
            return [new TextChange(targets[0].Span, repair.NewText)];
        }

        var code = NewCode.Expression(repair, place, targets[0].SpanStart);
        return code.Imports.Append(new TextChange(targets[0].Span, code.Text));
    }
}
