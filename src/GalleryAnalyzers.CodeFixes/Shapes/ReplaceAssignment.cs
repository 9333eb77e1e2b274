using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Text;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>Replaces the property that an assignment sets, and its value.</summary>
internal sealed class ReplaceAssignment : RepairShape
{
    /// <inheritdoc/>
    public override SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair) =>
        place.Find<AssignmentExpressionSyntax>(span) is { } assignment
        && PropertyOf(assignment) is { } property
        && property.Identifier.ValueText != repair.Name
        && Lines.CommentsIn(assignment.Right).All(comment => repair.NewText.Contains(comment.ToString()))
            ? assignment
            : null;

    /// <inheritdoc/>
    public override IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair)
    {
        var assignment = (AssignmentExpressionSyntax)targets[0];
        var code = NewCode.Expression(repair, place, assignment.Right.SpanStart);
        return
        [
            .. code.Imports,
            new TextChange(PropertyOf(assignment)!.Span, repair.Name!),
            new TextChange(assignment.Right.Span, code.Text),
        ];
    }

    private static SimpleNameSyntax? PropertyOf(AssignmentExpressionSyntax assignment) => assignment.Left switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };
}
