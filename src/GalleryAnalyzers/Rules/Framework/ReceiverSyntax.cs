using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Finds the expressions of the resources that calls are made on.</summary>
internal static class ReceiverSyntax
{
    /// <summary>What the method is called on; where that is a collection asked for on the spot, the resource that is asked for it.</summary>
    public static SyntaxNode Of(SyntaxNode call) =>
        Receiver(call) is not { } receiver ? call
        : Bare(receiver) is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } collection && Receiver(collection) is { } resource ? resource
        : receiver;

    private static ExpressionSyntax? Receiver(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } ? receiver : null;

    private static ExpressionSyntax Bare(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax { Expression: var inner } ? Bare(inner) : expression;
}
