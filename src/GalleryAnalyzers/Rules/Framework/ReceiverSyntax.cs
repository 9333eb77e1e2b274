using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Finds the expressions of the resources that calls are made on.</summary>
internal static class ReceiverSyntax
{
    /// <summary>
    /// Returns the receiver of the call; for a collection that is fetched in the same expression, the receiver of that fetch.
    /// </summary>
    public static SyntaxNode Of(SyntaxNode call) =>
        Receiver(call) is not { } receiver ? call
        : Bare(receiver) is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } collection
            && Receiver(collection) is { } resource ? resource
        : receiver;

    private static ExpressionSyntax? Receiver(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } ? receiver : null;

    private static ExpressionSyntax Bare(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax { Expression: var inner } ? Bare(inner) : expression;
}
