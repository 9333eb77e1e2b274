using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>The end of a block.</summary>
/// <param name="At">The program point after the last operation.</param>
/// <param name="BranchValue">The value that the block branches on, or returns.</param>
internal readonly record struct BlockEnd(ProgramPoint At, AbstractValue BranchValue);

/// <summary>Evaluates the operations of a block in order.</summary>
internal sealed class BlockEvaluator(Interpreter run, ExceptionEntries handlers)
{
    /// <summary>Evaluates the operations of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="entry">The state at its entry; it is not shared.</param>
    /// <param name="isReporting">Whether events are reported to the observer.</param>
    /// <param name="isRepeated">Whether the block was evaluated before in this state, so that handlers know all that it does.</param>
    /// <param name="depth">The depth of the body in expressions and calls.</param>
    public BlockEnd Evaluate(BasicBlock block, FlowState entry, bool isReporting, bool isRepeated, int depth)
    {
        var at = new ProgramPoint(entry, run.Engine.Context.NumberOf(block.Ordinal), isReporting, depth);
        var first = 0;
        while (first < block.Operations.Length && CannotThrow(block.Operations[first]))
        {
            run.Evaluator.Evaluate(at, block.Operations[first++]);
        }

        // No handler begins with what is set after the last operation that may throw.
        var end = EndOfThrowing(block);
        at.State.Handlers = isRepeated || first >= end ? null : handlers.Enter(block, at.State);
        for (var i = first; i < block.Operations.Length && !at.IsDead; i++)
        {
            if (i == end)
            {
                at.State.Handlers = null;
            }

            run.Evaluator.Evaluate(at, block.Operations[i]);
        }

        var branchValue = AbstractValue.Unknown;
        if (block.BranchValue is { } operation && !at.IsDead)
        {
            branchValue = run.Evaluator.Evaluate(at, operation);
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && !at.IsDead)
            {
                run.Callees.Return(at, branchValue);
            }
        }

        if (block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)
        {
            at.State.MayThrow();
        }

        at.State.Handlers = null;
        return new BlockEnd(at, branchValue);
    }

    // The number of the first operation from which on none may throw. An exception goes on at the end of a finally region.
    private static int EndOfThrowing(BasicBlock block)
    {
        var end = block.Operations.Length;
        if (block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow
                or ControlFlowBranchSemantics.StructuredExceptionHandling
            || (block.BranchValue is { } value && !IsAvailable(value)))
        {
            return end + 1;
        }

        while (end > 0 && CannotThrow(block.Operations[end - 1]))
        {
            end--;
        }

        return end;
    }

    // The assignment of an available value to a local cannot throw, so no handler starts with the value from before it.
    private static bool CannotThrow(IOperation operation) =>
        operation is IExpressionStatementOperation
        {
            Operation: ISimpleAssignmentOperation
            {
                Target: ILocalReferenceOperation or IParameterReferenceOperation, IsRef: false
            } assignment
        }
        && IsAvailable(assignment.Value);

    private static bool IsAvailable(IOperation value) => value.ConstantValue.HasValue
        || value is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation;
}
