using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>Which conditions of a graph ask about the same: then what one of them chose may not be there where the other came out as it did.</summary>
/// <remarks>Told by the text of what they ask about. Paths are joined where they meet, so that it cannot be told which choice goes with which outcome.</remarks>
internal sealed class Correlations(ControlFlowGraph graph)
{
    private Dictionary<SyntaxNode, HashSet<string>>? _chosen;

    /// <summary>Tells the variables that other conditions set, which ask about something that this one asks about; null where there is none.</summary>
    public Func<ISymbol, bool>? ChosenWith(IOperation condition) =>
        (_chosen ??= Compute()).TryGetValue(condition.Syntax, out var names) ? variable => names.Contains(variable.Name) : null;

    private Dictionary<SyntaxNode, HashSet<string>> Compute()
    {
        var askers = new Dictionary<string, List<(SyntaxNode Condition, SyntaxNode Whole)>>();
        foreach (var block in graph.Blocks)
        {
            // Loops over the same go round as often, whatever they choose on the way.
            if (block is not { ConditionalSuccessor: not null, BranchValue.Syntax: ExpressionSyntax condition }
                || condition.Parent is CommonForEachStatementSyntax or ForStatementSyntax)
            {
                continue;
            }

            // `a && b` is one condition, though the graph asks for each part alone.
            SyntaxNode whole = condition;
            while (whole.Parent is ExpressionSyntax)
            {
                whole = whole.Parent;
            }

            foreach (var subject in SubjectsOf(condition))
            {
                if (!askers.TryGetValue(subject, out var asking))
                {
                    askers.Add(subject, asking = new());
                }

                asking.Add((condition, whole));
            }
        }

        var chosen = new Dictionary<SyntaxNode, HashSet<string>>();
        foreach (var asking in askers.Values.Where(asking => asking.Count > 1))
        {
            foreach (var (condition, whole) in asking)
            {
                foreach (var other in asking.Where(other => other.Whole != whole))
                {
                    if (!chosen.TryGetValue(condition, out var names))
                    {
                        chosen.Add(condition, names = new());
                    }

                    names.UnionWith(ChosenBy(other.Whole));
                }
            }
        }

        return chosen;
    }

    // What the statement sets that the condition stands in.
    private static IEnumerable<string> ChosenBy(SyntaxNode condition)
    {
        var statement = condition.FirstAncestorOrSelf<StatementSyntax>() ?? condition;

        // Where it jumps, it chooses for all that comes after.
        if (statement.Parent is BlockSyntax block
            && statement.DescendantNodes().Any(node => node is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax))
        {
            statement = block;
        }

        return VariableWrites.In(statement).Written.Concat(statement.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(variable => variable.Identifier.ValueText));
    }

    // A variable, or a member of one: `args.Length` is another subject than `args[0]`.
    private static IEnumerable<string> SubjectsOf(ExpressionSyntax condition) =>
        condition.DescendantNodesAndSelf(node => !IsSubject(node)).Where(IsSubject).Select(node => node.ToString()).Distinct();

    private static bool IsSubject(SyntaxNode node) => node is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax;
}
