using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Adds an assignment to a creation's initializer, behind the others, and the initializer where it has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InsertAssignmentCodeFixProvider))]
public sealed class InsertAssignmentCodeFixProvider() : RepairCodeFixProvider(RepairKind.InsertAssignment)
{
    private protected override SyntaxNode? FindTarget(SemanticModel model, TextSpan span, Repair repair) =>
        Find<BaseObjectCreationExpressionSyntax>(model, span) is { } creation
        && (creation.Initializer is null || CanHave(creation.Initializer, repair.Name!))
            ? creation
            : null;

    private protected override void Apply(Repair repair, ImmutableArray<SyntaxNode> targets, SyntaxEditor editor, SemanticModel model)
    {
        var shape = (AssignmentExpressionSyntax)SyntaxFactory.ParseExpression($"{repair.Name} = value");
        var assignment = shape.WithRight(NewCode.Expression(repair));
        editor.ReplaceNode(
            targets[0],
            (current, _) => current is BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation
                ? creation.WithInitializer(With(initializer, assignment))
                : WithInitializer((BaseObjectCreationExpressionSyntax)current, assignment));
    }

    private static bool CanHave(InitializerExpressionSyntax initializer, string property) =>
        initializer.IsKind(SyntaxKind.ObjectInitializerExpression)
        && !initializer.ContainsDirectives
        && !initializer.Expressions.Any(
            element => element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == property);

    private static InitializerExpressionSyntax With(InitializerExpressionSyntax initializer, ExpressionSyntax assignment)
    {
        if (initializer.Expressions.Count > 0)
        {
            return initializer.WithExpressions(ListEnd.With(initializer.Expressions, assignment));
        }

        var (open, close) = (initializer.OpenBraceToken, initializer.CloseBraceToken);
        return initializer
            .WithOpenBraceToken(open.TrailingTrivia.Count > 0 ? open : open.WithTrailingTrivia(SyntaxFactory.Space))
            .WithExpressions(ListEnd.Only(assignment.WithTrailingTrivia(SyntaxFactory.Space), open, close));
    }

    private static BaseObjectCreationExpressionSyntax WithInitializer(
        BaseObjectCreationExpressionSyntax creation, ExpressionSyntax assignment)
    {
        var shape = (BaseObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression("new() { }");
        var initializer = With(shape.Initializer!, assignment).WithLeadingTrivia(SyntaxFactory.Space);
        return creation.WithoutTrailingTrivia().WithInitializer(initializer.WithTrailingTrivia(creation.GetTrailingTrivia()));
    }
}
