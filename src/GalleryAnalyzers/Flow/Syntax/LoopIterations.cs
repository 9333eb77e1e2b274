using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Flow.Syntax;

/// <summary>Decides from the syntax whether the iterations of a loop depend on each other.</summary>
/// <remarks>States are joined at the head of a loop, so that it is unknown which element belongs to which iteration.</remarks>
internal sealed class LoopIterations
{
    private readonly Dictionary<(SyntaxNode Reading, int Count), bool> _reachesEach = new();
    private readonly Dictionary<SyntaxNode, HashSet<string>> _selfUpdated = new();

    /// <summary>Whether a read of a list element reaches each of them, and treats them alike as long as it does not test them.</summary>
    /// <param name="reading">The read.</param>
    /// <param name="count">The number of elements.</param>
    public bool ReachesEach(SyntaxNode reading, int count)
    {
        if (!_reachesEach.TryGetValue((reading, count), out var reaches))
        {
            reaches = reading switch
            {
                ElementAccessExpressionSyntax access => CounterOf(access) is { } loop
                    && IsCountedThrough(loop, access, count)
                    && !DistinguishesIterations(loop, loop.Statement),
                _ => reading.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
                    && !DistinguishesIterations(loop, loop.Statement),
            };
            _reachesEach.Add((reading, count), reaches);
        }

        return reaches;
    }

    /// <summary>
    /// The variables that the condition's loop computes from their own values: <c>name = name.Replace(…)</c>; null if it is no for or
    /// foreach.
    /// </summary>
    public HashSet<string>? SelfUpdated(SyntaxNode condition)
    {
        if (condition.Parent is not (CommonForEachStatementSyntax or ForStatementSyntax))
        {
            return null;
        }

        if (!_selfUpdated.TryGetValue(condition.Parent, out var names))
        {
            names = new(condition.Parent.DescendantNodes(static node => node is not ExpressionSyntax).OfType<AssignmentExpressionSyntax>()
                .Where(static assignment => assignment.Left is IdentifierNameSyntax name
                    && (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                        || Names(assignment.Right).Contains(name.Identifier.ValueText)))
                .Select(static assignment => ((IdentifierNameSyntax)assignment.Left).Identifier.ValueText));
            _selfUpdated.Add(condition.Parent, names);
        }

        return names;
    }

    // The loop whose counter is the index, if there is one.
    private static ForStatementSyntax? CounterOf(ElementAccessExpressionSyntax access) =>
        access.ArgumentList.Arguments is { Count: 1 } indices
        && indices[0].Expression is IdentifierNameSyntax { Identifier.ValueText: var index }
            ? access.Ancestors().OfType<ForStatementSyntax>()
                .FirstOrDefault(loop => loop.Declaration?.Variables is { Count: 1 } counters && counters[0].Identifier.ValueText == index)
            : null;

    private static bool IsCountedThrough(ForStatementSyntax loop, ElementAccessExpressionSyntax access, int count)
    {
        var index = loop.Declaration!.Variables[0];
        return index.Initializer?.Value is LiteralExpressionSyntax { Token.Value: 0 }
            && loop.Incrementors is { Count: 1 } steps
            && steps[0].Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PreIncrementExpression
            && loop.Condition is BinaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.LessThanExpression, Left: IdentifierNameSyntax counter, Right: var end
            }
            && counter.Identifier.ValueText == index.Identifier.ValueText
            && end switch
            {
                LiteralExpressionSyntax { Token.Value: int number } => number == count,
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count", Expression: var list } =>
                    list.ToString() == access.Expression.ToString(),
                _ => false,
            };
    }

    // Whether the loop tests anything that its iterations change.
    private static bool DistinguishesIterations(SyntaxNode loop, StatementSyntax body)
    {
        var changing = new HashSet<string>(VariableWrites.In(body).Written);
        var declared = body.DescendantNodes().OfType<VariableDeclaratorSyntax>().ToList();
        changing.ExceptWith(declared.Select(static variable => variable.Identifier.ValueText));
        if (loop is ForStatementSyntax { Declaration.Variables: var counters })
        {
            changing.UnionWith(counters.Select(static counter => counter.Identifier.ValueText));
        }

        foreach (var variable in declared)
        {
            if (variable.Initializer is { } initializer && Names(initializer).Any(changing.Contains))
            {
                changing.Add(variable.Identifier.ValueText);
            }
        }

        return changing.Count > 0
            && body.DescendantNodes().Select(ConditionIn)
                .Any(condition => condition is not null && Names(condition).Any(changing.Contains));
    }

    private static SyntaxNode? ConditionIn(SyntaxNode node) => node switch
    {
        IfStatementSyntax branch => branch.Condition,
        ConditionalExpressionSyntax branch => branch.Condition,
        WhileStatementSyntax loop => loop.Condition,
        DoStatementSyntax loop => loop.Condition,
        ForStatementSyntax loop => loop.Condition,
        SwitchStatementSyntax branch => branch.Expression,
        SwitchExpressionSyntax branch => branch.GoverningExpression,
        WhenClauseSyntax branch => branch.Condition,
        BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression
        } branch => branch.Left,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } branch => branch.Left,
        _ => null,
    };

    private static IEnumerable<string> Names(SyntaxNode code) =>
        code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText);
}
