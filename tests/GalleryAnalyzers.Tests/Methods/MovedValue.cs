using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Methods;

/// <summary>Splits the statements of a page's example in two: a value, which a caller gives, and the rest, a method that takes it.</summary>
internal static class MovedValue
{
    private const string Helper = "Moved";
    private const string Parameter = "moved";

    /// <summary>Every program that the statements make with one of their values moved into a caller, each with the same program without that caller.</summary>
    public static IEnumerable<(string Called, string Alone, string Value)> Programs(string statements, GallerySdk sdk)
    {
        var tree = Analysis.Parse(Scaffold.Around(statements), "Test0.cs");
        var compilation = Analysis.Compile(sdk.References, [tree]);
        var model = compilation.GetSemanticModel(tree);
        var run = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.ValueText == "Run");
        foreach (var value in run.Body!.DescendantNodes().OfType<ExpressionSyntax>().OrderBy(value => value.SpanStart).ThenByDescending(value => value.Span.Length))
        {
            if (TypeOf(value, model) is { } type && CanMove(value, run.Body, model))
            {
                yield return (Split(tree, run, value, type, isCalled: true), Split(tree, run, value, type, isCalled: false), value.ToString());
            }
        }
    }

    private static string Split(SyntaxTree tree, MethodDeclarationSyntax run, ExpressionSyntax value, string type, bool isCalled)
    {
        var text = tree.ToString();
        var body = text[(run.Body!.OpenBraceToken.Span.End)..value.SpanStart] + Parameter + text[value.Span.End..run.Body.CloseBraceToken.SpanStart];
        var parameters = string.Join(", ", run.ParameterList.Parameters.Select(parameter => parameter.ToString()));
        var arguments = string.Join(", ", run.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText));
        var call = isCalled ? $"await {Helper}({arguments}, {value});" : "";
        return text[..run.Body.OpenBraceToken.Span.End]
            + $"\n{call}\n}}\nprivate static async Task {Helper}({parameters}, {type} {Parameter})\n{{"
            + body
            + text[run.Body.CloseBraceToken.SpanStart..];
    }

    private static string? TypeOf(ExpressionSyntax value, SemanticModel model) =>
        value is LiteralExpressionSyntax or MemberAccessExpressionSyntax or BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax
            or InterpolatedStringExpressionSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax
        && model.GetTypeInfo(value) is { Type: { SpecialType: not SpecialType.System_Void } type } info
        && value.Parent is not (MemberAccessExpressionSyntax { } or NameColonSyntax)
            ? (value is ImplicitObjectCreationExpressionSyntax ? info.ConvertedType ?? type : type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
            : null;

    // The caller has the parameters of the scaffold, and none of the variables of the statements.
    private static bool CanMove(ExpressionSyntax value, SyntaxNode body, SemanticModel model) =>
        !value.DescendantNodesAndSelf().OfType<AwaitExpressionSyntax>().Any()
        && value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().All(name =>
            model.GetSymbolInfo(name).Symbol is not (ILocalSymbol or IRangeVariableSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } }))
        && body.Span.Contains(value.Span);
}
