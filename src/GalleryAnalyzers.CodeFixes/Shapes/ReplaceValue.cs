using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Text;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>Replaces an expression by another value.</summary>
internal sealed class ReplaceValue : RepairShape
{
    /// <inheritdoc/>
    public override SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair) =>
        place.Find<ExpressionSyntax>(span) is { } expression && expression.ToString() != repair.NewText ? expression : null;

    /// <inheritdoc/>
    public override IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair)
    {
        var code = NewCode.Expression(repair, place, targets[0].SpanStart);
        return code.Imports.Append(new TextChange(targets[0].Span, code.Text));
    }
}
