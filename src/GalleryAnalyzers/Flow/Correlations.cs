using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow;

/// <summary>Which conditions of a graph ask about the same: then what one of them chose may not be there where the other came out as it did.</summary>
/// <remarks>Told by the text of what they ask about. Paths are joined where they meet, so that it cannot be told which choice goes with which outcome.</remarks>
internal sealed class Correlations(ControlFlowGraph graph)
{
    private HashSet<SyntaxNode>? _asking;

    /// <summary>Whether another condition of the graph asks about something that this one asks about.</summary>
    public bool AskAgain(IOperation condition) => (_asking ??= Compute()).Contains(condition.Syntax);

    private HashSet<SyntaxNode> Compute()
    {
        var subjects = new Dictionary<string, (SyntaxNode Part, SyntaxNode Whole)>();
        var asking = new HashSet<SyntaxNode>();
        foreach (var block in graph.Blocks)
        {
            // Loops over the same go round as often, whatever they choose on the way.
            if (block is not { ConditionalSuccessor: not null, BranchValue.Syntax: ExpressionSyntax condition }
                || condition.Parent is CommonForEachStatementSyntax or ForStatementSyntax)
            {
                continue;
            }

            // `a && b` is one condition, though the graph asks for each part alone.
            var whole = condition;
            while (whole.Parent is ExpressionSyntax outer)
            {
                whole = outer;
            }

            foreach (var subject in SubjectsOf(condition))
            {
                if (!subjects.TryGetValue(subject, out var other))
                {
                    subjects.Add(subject, (condition, whole));
                }
                else if (other.Whole != whole)
                {
                    asking.Add(condition);
                    asking.Add(other.Part);
                }
            }
        }

        return asking;
    }

    // A variable, or a member of one: `args.Length` is another subject than `args[0]`.
    private static IEnumerable<string> SubjectsOf(ExpressionSyntax condition) =>
        condition.DescendantNodesAndSelf(node => !IsSubject(node)).Where(IsSubject).Select(node => node.ToString()).Distinct();

    private static bool IsSubject(SyntaxNode node) => node is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax;
}
