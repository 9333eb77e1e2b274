using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>
/// Decides whether an expression has the same meaning at another place of the method, so that a repair may write it there.
/// </summary>
internal static class ExpressionReuse
{
    /// <summary>Returns the expression's text, where it is valid at the place with the same value; else null.</summary>
    /// <param name="place">The place.</param>
    /// <param name="expression">The expression; null where it is not known.</param>
    public static string? TextAt(SyntaxNode place, IOperation? expression)
    {
        if (expression is null || expression.Syntax.SyntaxTree != place.SyntaxTree)
        {
            return null;
        }

        foreach (var part in expression.DescendantsAndSelf())
        {
            if (!KeepsMeaning(part, place))
            {
                return null;
            }
        }

        // An implicit conversion has the syntax of its operand.
        return expression.Syntax.ToString();
    }

    // A call may return another value each time; a property of a resource, its data or an id keeps its value.
    private static bool KeepsMeaning(IOperation part, SyntaxNode place) => part switch
    {
        ILocalReferenceOperation local => IsInScope(local.Local, place) && !IsReassigned(local.Local, place),
        IParameterReferenceOperation parameter => IsInScope(parameter.Parameter, place) && !IsReassigned(parameter.Parameter, place),
        { ConstantValue.HasValue: true } => true,
        IFieldReferenceOperation field => field.Field.IsReadOnly || field.Field.IsConst,
        IPropertyReferenceOperation { Property: var property } => property.SetMethod is null,
        IInstanceReferenceOperation => MemberAround(part.Syntax) == MemberAround(place),
        IObjectCreationOperation { Initializer: null } or IConversionOperation or IArgumentOperation => true,
        _ => false,
    };

    private static bool IsInScope(ISymbol variable, SyntaxNode place) =>
        variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration
        && declaration.Span.End <= place.SpanStart
        && declaration.FirstAncestorOrSelf<SyntaxNode>(IsScope) is { } scope
        && scope.Span.Contains(place.Span);

    private static bool IsScope(SyntaxNode node) =>
        node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax
            or ForStatementSyntax or CommonForEachStatementSyntax or UsingStatementSyntax
            or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax;

    private static bool IsReassigned(ISymbol variable, SyntaxNode place) =>
        VariableWrites.In(MemberAround(place) ?? place.SyntaxTree.GetRoot()).IsReassigned(variable);

    private static SyntaxNode? MemberAround(SyntaxNode place) =>
        place.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax);
}
