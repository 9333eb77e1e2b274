using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The post-dominators of a graph's blocks: the blocks that all paths from a block to the end lead through.</summary>
internal sealed class PostDominators
{
    private const int BitsInWord = 64;

    // A bit for each block, in a row of words for each block.
    private readonly ulong[][] _rows;

    private PostDominators(ulong[][] rows) => _rows = rows;

    public static PostDominators In(ControlFlowGraph graph)
    {
        var rows = new ulong[graph.Blocks.Length][];
        for (var ordinal = 0; ordinal < rows.Length; ordinal++)
        {
            rows[ordinal] = Enumerable.Repeat(ulong.MaxValue, (rows.Length / BitsInWord) + 1).ToArray();
        }

        var isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (var ordinal = rows.Length - 1; ordinal >= 0; ordinal--)
            {
                isChanged |= Narrow(rows, graph.Blocks[ordinal]);
            }
        }

        return new PostDominators(rows);
    }

    /// <summary>Whether all paths from the one block lead through the other.</summary>
    public bool IsPostDominatedBy(int ordinal, int other) => (_rows[ordinal][other / BitsInWord] & BitOf(other)) != 0;

    private static ulong BitOf(int ordinal) => 1ul << (ordinal % BitsInWord);

    // The compiler adds a throw for a value that no arm of a switch expression matches; the arms are taken to match each.
    private static bool IsImpossible(BasicBlock block) =>
        block is { FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Throw, BranchValue.IsImplicit: true };

    // A block that throws, or ends the body, leads to the end by itself.
    private static bool Narrow(ulong[][] rows, BasicBlock block)
    {
        var (row, isChanged) = (rows[block.Ordinal], false);
        var (next, jump) = (block.FallThroughSuccessor, block.ConditionalSuccessor);
        if (IsImpossible(block))
        {
            return false;
        }

        for (var word = 0; word < row.Length; word++)
        {
            var own = word == block.Ordinal / BitsInWord ? BitOf(block.Ordinal) : 0;
            var through = (RowOf(next, word) & (jump is null ? ulong.MaxValue : RowOf(jump, word))) | own;
            isChanged |= through != row[word];
            row[word] = through;
        }

        return isChanged;

        ulong RowOf(ControlFlowBranch? branch, int word) => branch?.Destination is { } to ? rows[to.Ordinal][word] : 0;
    }
}
