using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Text;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>Adds an assignment to a creation's initializer, behind the others, and the initializer where it has none.</summary>
internal sealed class InsertAssignment : RepairShape
{
    /// <inheritdoc/>
    public override SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair) =>
        place.Find<BaseObjectCreationExpressionSyntax>(span) is { } creation
        && (creation.Initializer is null || CanHave(creation.Initializer, repair.Name!))
            ? creation
            : null;

    /// <inheritdoc/>
    public override IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair)
    {
        var creation = (BaseObjectCreationExpressionSyntax)targets[0];
        var code = NewCode.Expression(repair, place, creation.SpanStart);
        var assignment = $"{repair.Name} = {code.Text}";
        var added = creation.Initializer is { } braces
            ? ListEnd.With(braces.Expressions, braces.OpenBraceToken, braces.CloseBraceToken, assignment, place)
            : [Insert(creation.Span.End, $" {{ {assignment} }}")];
        return code.Imports.Concat(added);
    }

    private static bool CanHave(InitializerExpressionSyntax initializer, string property) =>
        initializer.IsKind(SyntaxKind.ObjectInitializerExpression)
        && !Lines.HasDirectives(initializer)
        && !initializer.Expressions.Any(
            element => element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == property);
}
