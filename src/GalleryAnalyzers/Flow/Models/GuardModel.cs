using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Recognizes calls that may refuse what they are given, or never return, as their bodies are not followed.</summary>
internal static class GuardModel
{
    /// <summary>Whether the call may throw for what it is given, so that only what it accepts gets past it.</summary>
    /// <remarks>
    /// Whoever uses a result asks for it; who does not, calls for the effects, and the refusal is one of them. A condition with a known
    /// value is no check of its operands.
    /// </remarks>
    public static bool MayRefuse(in CallSite call, WellKnownTypes types, IFlowKnowledge knowledge) =>
        (IsDiscarded(call.Operation) || types.EffectsOf(call.Method).HasFlag(MemberEffects.Refuses))
        && (MayRefuse(call.Method, types, knowledge) || RunsOrWaits(call, types))
        && !call.Arguments.Any(static argument =>
            argument is { IsExplicit: true, Use: not ILiteralOperation, Value.Single: ConstantAlternative { Value: bool } });

    /// <summary>Whether a method without a visible body may throw for what it is given.</summary>
    /// <remarks>Calls of the framework are no refusals, but for those that are made to be.</remarks>
    public static bool MayRefuse(IMethodSymbol method, WellKnownTypes types, IFlowKnowledge knowledge)
    {
        var effects = types.EffectsOf(method);
        return effects.HasFlag(MemberEffects.Refuses)
            || ((effects & (MemberEffects.Shows | MemberEffects.ChangesNothing)) == 0
                && !(types.IsFramework(method.ContainingType) && !IsOpen(method))
                && !knowledge.AnswersFromService(method));
    }

    /// <summary>Whether an await of a task that was begun elsewhere may throw for what was given there.</summary>
    public static bool MayRefuse(IAwaitOperation wait) =>
        wait is { Operation: not IInvocationOperation, Parent: IExpressionStatementOperation };

    /// <summary>Whether a call is made for its effects, as nobody uses its result.</summary>
    public static bool IsDiscarded(IOperation call) => call.Parent switch
    {
        IExpressionStatementOperation => true,
        IAwaitOperation awaited => IsDiscarded(awaited),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured => IsDiscarded(configured),
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        _ => false,
    };

    // Threads, tasks, processes and signals of the framework run or await what may throw, or never end.
    private static bool RunsOrWaits(in CallSite call, WellKnownTypes types) =>
        types.IsFramework(call.Method.ContainingType)
        && call.Method.ContainingType.SpecialType == SpecialType.None
        && !types.IsInert(call.Method.ContainingType)
        && ((types.EffectsOf(call.Method) & (MemberEffects.Shows | MemberEffects.ChangesNothing)) == 0
            || call.Arguments.Any(argument => argument.IsExplicit && types.Is(argument.Parameter.Type, TypeNames.CancellationToken)));

    // An interface may be implemented by the program, but a collection only holds what it is given.
    private static bool IsOpen(IMethodSymbol method) =>
        method.ContainingType is { TypeKind: TypeKind.Interface, ContainingNamespace: var space }
        && !space.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal);
}
