using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Flow;

/// <summary>Which variables a method writes after their declaration, told by their names alone: two of one name count as one.</summary>
internal sealed class VariableWrites
{
    private readonly HashSet<string> _written = new();
    private readonly HashSet<string> _writtenOutOfSight = new();
    private readonly HashSet<string> _named = new();

    private VariableWrites()
    {
    }

    public static VariableWrites In(SyntaxNode body)
    {
        var writes = new VariableWrites();
        var nestedEnd = -1;
        foreach (var node in body.DescendantNodes(static node => node is not (IdentifierNameSyntax or PredefinedTypeSyntax or LiteralExpressionSyntax)))
        {
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax)
            {
                nestedEnd = Math.Max(nestedEnd, node.Span.End);
            }

            writes.Add(node, isNested: node.SpanStart < nestedEnd);
        }

        // A nested function that only reads a variable reads whatever was written last, which may be after the function was made.
        writes._named.IntersectWith(writes._written);
        writes._writtenOutOfSight.UnionWith(writes._named);

        return writes;
    }

    /// <summary>The names of all that is written after its declaration.</summary>
    public IEnumerable<string> Written => _written;

    /// <summary>Whether the variable, or a member of that name, may be written after its declaration.</summary>
    public bool IsReassigned(ISymbol variable) => _written.Contains(variable.Name);

    /// <summary>Whether a lambda, a local function or a reference may see the variable written, or write it, at any time.</summary>
    public bool IsWrittenOutOfSight(ISymbol variable) => _writtenOutOfSight.Count > 0 && _writtenOutOfSight.Contains(variable.Name);

    private void Add(SyntaxNode node, bool isNested)
    {
        switch (node)
        {
            case IdentifierNameSyntax name when isNested:
                _named.Add(name.Identifier.ValueText);
                break;
            case AssignmentExpressionSyntax assignment:
                AddNames(assignment.Left, isNested);
                break;
            case PrefixUnaryExpressionSyntax prefix when prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression:
                AddNames(prefix.Operand, isNested);
                break;
            case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.AddressOfExpression):
                AddNames(prefix.Operand, isNested: true);
                break;
            case PostfixUnaryExpressionSyntax postfix when postfix.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression:
                AddNames(postfix.Operand, isNested);
                break;
            case ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument:
                AddNames(argument.Expression, isNested);
                break;
            case RefExpressionSyntax reference:
                AddNames(reference.Expression, isNested: true);
                break;
        }
    }

    private void AddNames(ExpressionSyntax target, bool isNested)
    {
        switch (target)
        {
            case IdentifierNameSyntax name:
                _written.Add(name.Identifier.ValueText);
                if (isNested)
                {
                    _writtenOutOfSight.Add(name.Identifier.ValueText);
                }

                break;
            case MemberAccessExpressionSyntax member:
                _written.Add(member.Name.Identifier.ValueText);
                break;
            case TupleExpressionSyntax tuple:
                foreach (var argument in tuple.Arguments)
                {
                    AddNames(argument.Expression, isNested);
                }

                break;
            case ParenthesizedExpressionSyntax parenthesized:
                AddNames(parenthesized.Expression, isNested);
                break;
            case PostfixUnaryExpressionSyntax suppression:
                AddNames(suppression.Operand, isNested);
                break;
        }
    }
}
