using System.Collections.Concurrent;
using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Flow.Syntax;

/// <summary>Finds the names in code that may do more than read the elements of an array or a list, judged by the syntax.</summary>
/// <remarks>There is one for each compilation, as every body that reads such a list needs the whole of its type.</remarks>
/// <param name="mayName">Whether a file may name the name, which its text tells sooner than its syntax.</param>
internal sealed class ReadOnlyMembers(Func<SyntaxTree, string, bool> mayName)
{
    private static readonly ImmutableHashSet<string> ReadingMembers = ImmutableHashSet.Create(FrameworkTable.ReadingMembers.Split(' '));

    private readonly ConcurrentDictionary<(SyntaxNode Code, string Name), ImmutableArray<IdentifierNameSyntax>> _known = new();

    /// <summary>The uses of the name in the code that are no reads, of whatever member of that name.</summary>
    public ImmutableArray<IdentifierNameSyntax> OthersOf(string name, SyntaxNode code)
    {
        if (!mayName(code.SyntaxTree, name))
        {
            return ImmutableArray<IdentifierNameSyntax>.Empty;
        }

        if (!_known.TryGetValue((code, name), out var others))
        {
            others = ImmutableArray.CreateRange(code.DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Where(use => use.Identifier.ValueText == name)
                .Where(static use => !IsRead(use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use)));
            _known.TryAdd((code, name), others);
        }

        return others;
    }

    private static bool IsRead(ExpressionSyntax use) => use.Parent switch
    {
        ForEachStatementSyntax loop => loop.Expression == use,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } access =>
            access.Expression == use && ReadingMembers.Contains(member),
        ElementAccessExpressionSyntax element => element.Expression == use && !IsWritten(element),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var called } } => IsReader(called),
        _ => false,
    };

    // An element by reference may be written through an alias.
    private static bool IsWritten(ElementAccessExpressionSyntax element) => element.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == element,
        PrefixUnaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression
                    or (int)SyntaxKind.AddressOfExpression
            }
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression }
            or RefExpressionSyntax
            or ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None }
            or ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
        _ => false,
    };

    private static bool IsReader(ExpressionSyntax called) => called switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "nameof" } => true,
        MemberAccessExpressionSyntax
        {
            Expression: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }, Name.Identifier.ValueText: "Join"
        } => true,
        _ => false,
    };
}
