using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Decides whether a repair is safe: it must not remove side effects, nor values that later code uses.</summary>
internal static class RepairSafety
{
    /// <summary>Whether the repair changes nothing but the fault.</summary>
    /// <param name="repair">The repair.</param>
    /// <param name="target">What it changes.</param>
    /// <param name="body">The analyzed body.</param>
    /// <param name="uses">Knows what calls do; null where each counts as one with side effects.</param>
    public static bool IsHarmless(Repair repair, SyntaxNode target, SyntaxNode body, OtherUses? uses) =>
        !HasDirectives(target) && repair.Kind switch
    {
        RepairKind.ReplaceValue or RepairKind.ReplaceAssignment =>
            (repair.NewText.Contains(Removed(target).ToString()) || !HasEffects(Removed(target), uses)) && !IsGoneOnWith(target, body),
        RepairKind.RemoveElement => !HasEffects(Removed(target), uses) && !IsArgumentOfAdd(target) && !IsGoneOnWith(target, body),
        RepairKind.InsertElement => !IsArgumentOfAdd(target),
        _ => true,
    };

    // A directive before the target stays where it is.
    private static bool HasDirectives(SyntaxNode target) => target.ContainsDirectives
        && target.DescendantTrivia().Any(trivia => trivia.IsDirective && target.Span.Contains(trivia.Span));

    // The removed value of an assignment that is a statement or an element is its right side.
    private static SyntaxNode Removed(SyntaxNode target) =>
        target is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax or InitializerExpressionSyntax } assignment
            ? assignment.Right
            : target;

    private static bool HasEffects(SyntaxNode node, OtherUses? uses) => node.DescendantNodesAndSelf().Any(part => part switch
    {
        AssignmentExpressionSyntax assignment => assignment.Parent is not InitializerExpressionSyntax,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
        InvocationExpressionSyntax call => uses?.OnlyComputes(call) != true,
        AwaitExpressionSyntax or DeclarationExpressionSyntax => true,
        _ => false,
    });

    // `{ { new("westeurope") } }`: the inner braces are the arguments of Add.
    private static bool IsArgumentOfAdd(SyntaxNode target) => target.Parent.IsKind(SyntaxKind.ComplexElementInitializerExpression);

    // Later code that reads or fills the property would meet null without the assignment.
    private static bool IsGoneOnWith(SyntaxNode target, SyntaxNode body)
    {
        if (target is not AssignmentExpressionSyntax { Left: var left } assignment)
        {
            return false;
        }

        var text = left.ToString();
        return body.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access.SpanStart > assignment.Span.End
            && (left is MemberAccessExpressionSyntax ? access.ToString() : access.Name.ToString()) == text
            && !(access.Parent is AssignmentExpressionSyntax other && other.Left == access));
    }
}
