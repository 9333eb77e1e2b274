using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Flow.Syntax;

/// <summary>Tells, from code alone, what a loop's turns have to do with each other.</summary>
/// <remarks>Paths are joined where a loop begins anew, so that it is not known which element goes with which turn.</remarks>
internal sealed class LoopIterations
{
    private readonly Dictionary<(SyntaxNode Reading, int Count), bool> _comeToEach = new();
    private readonly Dictionary<SyntaxNode, HashSet<string>> _madeOfThemselves = new();

    /// <summary>Whether what reads some element of a list comes to each of them, and does the same with each, as far as it does not ask what they are.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="count">How many elements there are.</param>
    public bool ComeToEach(SyntaxNode reading, int count)
    {
        if (!_comeToEach.TryGetValue((reading, count), out var comes))
        {
            comes = reading switch
            {
                ElementAccessExpressionSyntax access => CounterOf(access) is { } loop && IsCountedThrough(loop, access, count) && !TellsIterationsApart(loop, loop.Statement),
                _ => reading.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop && !TellsIterationsApart(loop, loop.Statement),
            };
            _comeToEach.Add((reading, count), comes);
        }

        return comes;
    }

    /// <summary>The variables that the loop of the condition makes of what they were: <c>name = name.Replace(…)</c>. Null where it is no loop's that counts.</summary>
    public HashSet<string>? MadeOfThemselves(SyntaxNode condition)
    {
        if (condition.Parent is not (CommonForEachStatementSyntax or ForStatementSyntax))
        {
            return null;
        }

        if (!_madeOfThemselves.TryGetValue(condition.Parent, out var names))
        {
            names = new(condition.Parent.DescendantNodes(static node => node is not ExpressionSyntax).OfType<AssignmentExpressionSyntax>()
                .Where(static assignment => assignment.Left is IdentifierNameSyntax name
                    && (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || Names(assignment.Right).Contains(name.Identifier.ValueText)))
                .Select(static assignment => ((IdentifierNameSyntax)assignment.Left).Identifier.ValueText));
            _madeOfThemselves.Add(condition.Parent, names);
        }

        return names;
    }

    // The loop that counts the index, if that is one.
    private static ForStatementSyntax? CounterOf(ElementAccessExpressionSyntax access) =>
        access.ArgumentList.Arguments is { Count: 1 } indices && indices[0].Expression is IdentifierNameSyntax { Identifier.ValueText: var index }
            ? access.Ancestors().OfType<ForStatementSyntax>()
                .FirstOrDefault(loop => loop.Declaration?.Variables is { Count: 1 } counters && counters[0].Identifier.ValueText == index)
            : null;

    private static bool IsCountedThrough(ForStatementSyntax loop, ElementAccessExpressionSyntax access, int count)
    {
        var index = loop.Declaration!.Variables[0];
        return index.Initializer?.Value is LiteralExpressionSyntax { Token.Value: 0 }
            && loop.Incrementors is { Count: 1 } steps
            && steps[0].Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PreIncrementExpression
            && loop.Condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression, Left: IdentifierNameSyntax asked, Right: var end }
            && asked.Identifier.ValueText == index.Identifier.ValueText
            && end switch
            {
                LiteralExpressionSyntax { Token.Value: int number } => number == count,
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count", Expression: var list } => list.ToString() == access.Expression.ToString(),
                _ => false,
            };
    }

    // Whether the loop asks about anything that its turns leave behind, or has but one turn.
    private static bool TellsIterationsApart(SyntaxNode loop, StatementSyntax body)
    {
        if (EndsAfterOne(body))
        {
            return true;
        }

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

        return changing.Count > 0 && body.DescendantNodes().Select(ConditionIn).Any(condition => condition is not null && Names(condition).Any(changing.Contains));
    }

    private static bool EndsAfterOne(StatementSyntax body) =>
        body is BlockSyntax { Statements: var statements }
        && statements.LastOrDefault() is BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax
        && !body.DescendantNodes().OfType<ContinueStatementSyntax>().Any();

    private static SyntaxNode? ConditionIn(SyntaxNode node) => node switch
    {
        IfStatementSyntax choice => choice.Condition,
        ConditionalExpressionSyntax choice => choice.Condition,
        WhileStatementSyntax loop => loop.Condition,
        DoStatementSyntax loop => loop.Condition,
        ForStatementSyntax loop => loop.Condition,
        SwitchStatementSyntax choice => choice.Expression,
        SwitchExpressionSyntax choice => choice.GoverningExpression,
        WhenClauseSyntax choice => choice.Condition,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } choice => choice.Left,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } choice => choice.Left,
        _ => null,
    };

    private static IEnumerable<string> Names(SyntaxNode code) =>
        code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText);
}
