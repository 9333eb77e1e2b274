using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>
/// Recognizes collections that are not tracked, such as sets and dictionaries, but whose elements are written in the code.
/// </summary>
internal static class WrittenCollections
{
    public static bool Is(AbstractValue value) =>
        value.Single is { Origin: { Type: { } type, Syntax: ExpressionSyntax creation } } && IsCollection(type) && HasElements(creation);

    /// <summary>Whether the field or property is readonly, and its initializer makes such a collection.</summary>
    public static bool Is(ISymbol member, ITypeSymbol type, CancellationToken cancellationToken) =>
        member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }
        && IsCollection(type)
        && member.DeclaringSyntaxReferences.Length == 1
        && member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var creation } => HasElements(creation),
            PropertyDeclarationSyntax { Initializer.Value: var creation } => HasElements(creation),
            PropertyDeclarationSyntax { ExpressionBody.Expression: var creation } => HasElements(creation),
            _ => false,
        };

    private static bool IsCollection(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true, ContainingNamespace: { } space }
        && (space.Name == "Collections" || space.ContainingNamespace?.Name == "Collections");

    private static bool HasElements(ExpressionSyntax creation) => creation switch
    {
        BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: > 0 } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var given } =>
            given.Any(static argument => HasElements(argument.Expression)),
        CollectionExpressionSyntax { Elements.Count: var count } => count > 0,
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions.Count: var count } => count > 0,
        ArrayCreationExpressionSyntax { Initializer.Expressions.Count: > 0 } => true,
        InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: var given } =>
            (called is MemberAccessExpressionSyntax { Expression: var of } && HasElements(of))
            || given.Any(
                static argument => argument.Expression.IsKind(SyntaxKind.StringLiteralExpression) || HasElements(argument.Expression)),
        _ => false,
    };
}
