using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>Decides which operations let a handle escape: store it, capture it, or pass it to code that cannot be seen.</summary>
internal sealed class Exposures(Interpreter run)
{
    /// <summary>Whether a call that is not followed may keep a handle, or returns code that may hold one.</summary>
    public bool Exposes(in CallSite call, bool isModelled)
    {
        var method = call.Method;
        if (isModelled || run.Knowledge.IsLibrary(method))
        {
            return false;
        }

        var isOfProgram = !method.DeclaringSyntaxReferences.IsEmpty;
        if (!isOfProgram && method.MethodKind != MethodKind.DelegateInvoke
            && (run.Types.IsTask(method.ContainingType)
                || run.Inert.IsInertOwner(method.ContainingType)
                || run.Types.EffectsOf(method).HasFlag(MemberEffects.Shows)))
        {
            return false;
        }

        // The program's own method may return a task, a sequence or an object that runs its code later.
        return method.MethodKind == MethodKind.LocalFunction
            || (isOfProgram && !run.Inert.IsInert(method.ReturnType))
            || call.Arguments.Any(argument => MayHoldHandle(argument.Use));
    }

    /// <summary>Whether a call that is followed goes on later: an asynchronous one that is not awaited at once.</summary>
    public bool GoesOnLater(in CallSite call) => run.Callees.IsAsync(call) && !IsAwaited(call.Operation);

    /// <summary>Whether a task is awaited where it is begun.</summary>
    public static bool IsAwaited(IOperation call) => call.Parent
        is IAwaitOperation or IInvocationOperation { TargetMethod.Name: nameof(Task.ConfigureAwait), Parent: IAwaitOperation };

    /// <summary>Whether an operation other than a call stores, captures or passes on a handle.</summary>
    public bool Exposes(ProgramPoint at, IOperation operation) => operation switch
    {
        IDelegateCreationOperation when run.Delegates.IsNoted(operation) => false,
        IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda } => !run.Lambdas.OnlyReads(at, lambda),
        IFlowAnonymousFunctionOperation lambda => !run.Lambdas.OnlyReads(at, lambda),
        IDelegateCreationOperation => true,
        IObjectCreationOperation { Constructor: { } constructor, Arguments: var arguments } =>
            !run.Knowledge.IsLibrary(constructor)
            && !run.Inert.IsInertOwner(constructor.ContainingType)
            && !(run.Constructors.IsFollowed(operation) && !IsCalledBack(constructor.ContainingType))
            && arguments.Any(argument => MayHoldHandle(argument.Value)),
        ISimpleAssignmentOperation assignment => IsStored(assignment.Target) && MayHoldHandle(assignment.Value),
        IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: var targets }, Value: var value } =>
            targets.Any(IsStored) && MayHoldHandle(value),
        IConversionOperation { OperatorMethod: { } method, Operand: var operand } => IsOfProgram(method) && MayHoldHandle(operand),
        IUnaryOperation { OperatorMethod: { } method, Operand: var operand } => IsOfProgram(method) && MayHoldHandle(operand),
        IBinaryOperation { OperatorMethod: { } method } binary =>
            IsOfProgram(method) && (MayHoldHandle(binary.LeftOperand) || MayHoldHandle(binary.RightOperand)),
        ICompoundAssignmentOperation { OperatorMethod: { } method } compound =>
            IsOfProgram(method) && (MayHoldHandle(compound.Target) || MayHoldHandle(compound.Value)),
        IReturnOperation { ReturnedValue: { } returned } => MayHoldHandle(returned),
        IDynamicInvocationOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation => true,
        _ => false,
    };

    // Whether members of a type of the program may run without a call that shows: the framework calls them, or an operator does.
    private static bool IsCalledBack(INamedTypeSymbol type)
    {
        if (type.AllInterfaces.Any(its => its.DeclaringSyntaxReferences.IsEmpty && !(type.IsRecord && its.Name == nameof(IEquatable<int>))))
        {
            return true;
        }

        for (var owner = type; owner is { SpecialType: SpecialType.None }; owner = owner.BaseType)
        {
            if (owner.GetMembers().Any(static member => !member.IsImplicitlyDeclared && member switch
            {
                IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => true,
                IMethodSymbol { MethodKind: MethodKind.EventAdd or MethodKind.EventRemove } => true,
                IMethodSymbol { OverriddenMethod.DeclaringSyntaxReferences.IsEmpty: true } => true,
                IPropertySymbol { IsIndexer: true } => true,
                _ => false,
            }))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfProgram(IMethodSymbol method) => !method.DeclaringSyntaxReferences.IsEmpty;

    private bool MayHoldHandle(IOperation expression) => run.Inert.MayHoldHandle(run.Inert.Unwrap(expression).Type);

    private bool IsStored(IOperation target) => run.Inert.Unwrap(target) switch
    {
        IFieldReferenceOperation or IArrayElementReferenceOperation or IEventReferenceOperation
            or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation => true,
        IPropertyReferenceOperation { Property.ContainingType: var owner } => !owner.IsAnonymousType && !run.Knowledge.IsPlainData(owner),
        _ => false,
    };
}
