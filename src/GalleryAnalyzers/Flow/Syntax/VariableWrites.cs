using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Syntax;

/// <summary>The variables that a method writes after their declaration, by name: two of one name count as one.</summary>
/// <remarks>They are computed lazily: the text of most bodies shows that no alias can write a variable.</remarks>
internal sealed class VariableWrites
{
    private readonly SyntaxNode _body;
    private Names? _names;

    private VariableWrites(SyntaxNode body, bool mayHide)
    {
        _body = body;
        MayHide = mayHide;
    }

    /// <summary>Whether there may be nested functions or references, which access variables at any time.</summary>
    public bool MayHide { get; }

    /// <summary>The names of all variables and members that are written after their declaration.</summary>
    public IEnumerable<string> Written => Find().Written;

    /// <summary>The writes in any code.</summary>
    public static VariableWrites In(SyntaxNode body) => new(body, mayHide: true);

    /// <summary>The writes in a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="graph">Its control flow graph.</param>
    public static VariableWrites In(SyntaxNode body, ControlFlowGraph graph) =>
        new(body, !graph.LocalFunctions.IsEmpty || AliasedWrites.MayBeIn(body.SyntaxTree.GetText().ToString(body.Span)));

    /// <summary>Whether the variable, or a member of that name, may be written after its declaration.</summary>
    public bool IsReassigned(ISymbol variable) => Find().Written.Contains(variable.Name);

    /// <summary>Whether a lambda, a local function or a reference may write the variable, or observe a write, at any time.</summary>
    public bool MayBeWrittenByAlias(ISymbol variable) =>
        MayHide && Find().WrittenByAlias is { Count: > 0 } names && names.Contains(variable.Name);

    private Names Find() => _names ??= Names.In(_body);

    private sealed class Names
    {
        private readonly HashSet<string> _named = new();

        public HashSet<string> Written { get; } = new();

        public HashSet<string> WrittenByAlias { get; } = new();

        public static Names In(SyntaxNode body)
        {
            var names = new Names();
            var nestedEnd = -1;
            var nodes = body.DescendantNodes(
                static node => node is not (IdentifierNameSyntax or PredefinedTypeSyntax or LiteralExpressionSyntax));
            foreach (var node in nodes)
            {
                if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax)
                {
                    nestedEnd = Math.Max(nestedEnd, node.Span.End);
                }

                names.Add(node, isNested: node.SpanStart < nestedEnd);
            }

            // A nested function that only reads a variable sees its last write, which may come after the creation of the function.
            names._named.IntersectWith(names.Written);
            names.WrittenByAlias.UnionWith(names._named);
            return names;
        }

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
                case PrefixUnaryExpressionSyntax prefix
                    when prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression:
                    AddNames(prefix.Operand, isNested);
                    break;
                case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.AddressOfExpression):
                    AddNames(prefix.Operand, isNested: true);
                    break;
                case PostfixUnaryExpressionSyntax postfix
                    when postfix.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression:
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
                    Written.Add(name.Identifier.ValueText);
                    if (isNested)
                    {
                        WrittenByAlias.Add(name.Identifier.ValueText);
                    }

                    break;
                case MemberAccessExpressionSyntax member:
                    Written.Add(member.Name.Identifier.ValueText);
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
}
