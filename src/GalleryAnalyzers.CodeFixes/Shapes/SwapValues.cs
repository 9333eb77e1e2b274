using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>Swaps two expressions.</summary>
internal sealed class SwapValues : RepairShape
{
    /// <inheritdoc/>
    public override SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair) => place.Find<ExpressionSyntax>(span);

    /// <inheritdoc/>
    public override IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair) =>
    [
        new TextChange(targets[0].Span, targets[1].ToString()),
        new TextChange(targets[1].Span, targets[0].ToString()),
    ];
}
