using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Recognizes operations after which no code runs: calls that never return, and awaits of tasks that never complete.</summary>
internal static class EndingOperations
{
    /// <summary>Whether the operation itself, apart from its operands, never ends normally.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="types">The framework's types.</param>
    /// <param name="neverReturns">Whether the body of a method never returns, or completes.</param>
    public static bool Is(IOperation operation, WellKnownTypes types, Func<IMethodSymbol, bool> neverReturns) => operation switch
    {
        IInvocationOperation { TargetMethod: { IsAsync: false, IsConditional: false } method } =>
            types.EffectsOf(method).HasFlag(MemberEffects.EndsProgram)
            || IsEndlessDelay((IInvocationOperation)operation, TypeNames.Thread, nameof(Thread.Sleep), types)
            || method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute")
            || neverReturns(method),
        IAwaitOperation { Operation: var task } => Awaited(task) is IInvocationOperation { TargetMethod: var method } call
            && (types.EffectsOf(method).HasFlag(MemberEffects.NeverCompletes)
                || (method.IsAsync && neverReturns(method))
                || IsEndlessDelay(call, TypeNames.Task, nameof(Task.Delay), types)),
        _ => false,
    };

    /// <summary>Whether the block has such an operation.</summary>
    /// <param name="block">The block.</param>
    /// <param name="types">The framework's types.</param>
    /// <param name="neverReturns">Whether the body of a method never returns, or completes.</param>
    public static bool AreIn(BasicBlock block, WellKnownTypes types, Func<IMethodSymbol, bool> neverReturns) =>
        block.AllOperations().Any(operation => Is(operation, types, neverReturns));

    private static IOperation Awaited(IOperation task) =>
        task is IInvocationOperation { TargetMethod.Name: nameof(Task.ConfigureAwait), Instance: { } configured } ? configured : task;

    private static bool IsEndlessDelay(IInvocationOperation call, string type, string method, WellKnownTypes types) =>
        call.TargetMethod.Name == method
        && types.Is(call.TargetMethod.ContainingType, type)
        && call.Arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: Timeout.Infinite }
            || (argument.Value is IFieldReferenceOperation { Field: { Name: nameof(Timeout.InfiniteTimeSpan), ContainingType: var owner } }
                && types.Is(owner, TypeNames.Timeout)));
}
