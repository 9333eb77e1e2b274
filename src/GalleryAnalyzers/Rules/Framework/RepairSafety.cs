using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>What a repair must leave alone: code that does more than give the value that is taken out, and what other code goes on with.</summary>
internal static class RepairSafety
{
    /// <summary>Methods that only make a value of what they are given.</summary>
    private static readonly ImmutableHashSet<string> Pure = ImmutableHashSet.Create(
        "nameof", "Format", "Concat", "ToString", "Parse", "ParseExact", "ToDateTime", "ToDateTimeOffset", "ToInt32",
        "Add", "AddYears", "AddMonths", "AddDays", "AddHours", "Subtract", "FromDays", "CreateResourceIdentifier");

    /// <summary>Whether the repair changes nothing but what it is about.</summary>
    /// <param name="repair">The repair.</param>
    /// <param name="target">What it changes.</param>
    /// <param name="body">The body that is judged.</param>
    public static bool IsHarmless(Repair repair, SyntaxNode target, SyntaxNode body) => !target.ContainsDirectives && repair.Kind switch
    {
        RepairKind.ReplaceValue => (repair.NewText.Contains(Removed(target).ToString()) || !HasEffects(Removed(target))) && !IsGoneOnWith(target, body),
        RepairKind.RemoveElement => !HasEffects(Removed(target)) && !IsArgumentOfAdd(target) && !IsGoneOnWith(target, body),
        RepairKind.InsertElement => !IsArgumentOfAdd(target),
        _ => true,
    };

    // What is taken out with an assignment that stands for itself is what it assigns.
    private static SyntaxNode Removed(SyntaxNode target) =>
        target is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax or InitializerExpressionSyntax } assignment ? assignment.Right : target;

    private static bool HasEffects(SyntaxNode node) => node.DescendantNodesAndSelf().Any(static part => part switch
    {
        AssignmentExpressionSyntax assignment => assignment.Parent is not InitializerExpressionSyntax,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
        InvocationExpressionSyntax { Expression: var called } => !Pure.Contains((called as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? called.ToString()),
        AwaitExpressionSyntax or DeclarationExpressionSyntax => true,
        _ => false,
    });

    // `{ { new("westeurope") } }`: the inner braces are the arguments of Add.
    private static bool IsArgumentOfAdd(SyntaxNode target) => target.Parent.IsKind(SyntaxKind.ComplexElementInitializerExpression);

    // What is set there, later code reads, or fills: without it, that code meets null.
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
