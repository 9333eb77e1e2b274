using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>
/// Decides for every kind of operation whether it may run code that cannot be seen, and what that code may change outside: the one
/// place that knows.
/// </summary>
/// <remarks>
/// Code runs in calls and accessors, constructors, operators and conversions, where text is made of objects, sequences are enumerated,
/// tasks awaited, and signals given. The graph lowers loops and <c>using</c> to calls.
/// </remarks>
internal sealed class UnseenCode(Interpreter run)
{
    /// <summary>Applies to the external state what unseen code within the operation may do, once its operands are evaluated.</summary>
    /// <param name="at">The program point.</param>
    /// <param name="operation">The operation; calls apply theirs themselves, as their own effects come in between.</param>
    /// <param name="value">The value of the operation.</param>
    public void Apply(ProgramPoint at, IOperation operation, AbstractValue value)
    {
        var isFollowed = run.Callees.IsFollowed(operation);
        if (!MayRun(operation.Kind) || (isFollowed && operation.Kind != OperationKind.ObjectCreation))
        {
            return;
        }

        var before = at.State.ExternalState;
        var after = !before.IsExposed && run.Exposures.Exposes(at, operation) ? before.Exposed() : before;
        var reach = isFollowed ? Reach.Nothing
            : IsWait(operation) ? ReachOfTask(at, value)
            : after.IsExposed || IsDynamic(operation.Kind) || at.State.MayHoldMembers ? ReachOf(at, operation)
            : Reach.Nothing;
        if (reach != Reach.Nothing)
        {
            at.State.ForgetMembers();
        }

        after = IsReached(reach, after) ? after.AfterUnknownCode() : after;
        if (!ReferenceEquals(before, after))
        {
            at.State.SetExternal(after);
        }
    }

    /// <summary>Whether code of that reach may change the state.</summary>
    public static bool IsReached(Reach reach, ExternalState state) =>
        reach == Reach.Everything || (reach == Reach.WhatEscaped && state.IsExposed);

    /// <summary>The reach of a call that is not followed.</summary>
    /// <param name="at">The program point.</param>
    /// <param name="call">The call.</param>
    /// <param name="isModelled">Whether a model knows its effects.</param>
    public Reach ReachOf(ProgramPoint at, in CallSite call, bool isModelled)
    {
        var reachesItself = run.Knowledge.CanReachOutside(call.Method);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter.Type.TypeKind == TypeKind.Delegate && !run.Delegates.RanIn(call.Operation)
                && !run.Inert.IsInert(at, argument.Use))
            {
                return Reach.Everything;
            }
        }

        if (call.Receiver is { } task && run.Types.IsTask(call.Method.ContainingType))
        {
            return ReachOfTask(at, task);
        }

        if (isModelled || (!reachesItself && run.Knowledge.IsHarmless(call.Method)))
        {
            return ReachOf(at, call.Operation);
        }

        return reachesItself
            || call.Method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke
            || !call.Method.DeclaringSyntaxReferences.IsEmpty
            || call.Arguments.Any(argument => IsHandle(argument.Value))
            ? Reach.Everything
            : ReachOf(at, call.Operation);

        static bool IsHandle(AbstractValue value) => value.Alternatives.Any(alternative => alternative is HandleAlternative);
    }

    /// <summary>The reach of the code that the operation itself runs, without its operands.</summary>
    public Reach ReachOf(ProgramPoint at, IOperation operation) => operation switch
    {
        IDynamicInvocationOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation => Reach.Everything,
        _ => RunsNothing(at, operation) ? Reach.Nothing : Reach.WhatEscaped,
    };

    private bool IsWait(IOperation operation) =>
        operation is IAwaitOperation
        || (operation is IPropertyReferenceOperation { Property: var property } && run.Models.Tasks.IsTaskResult(property));

    private bool RunsNothing(ProgramPoint at, IOperation operation) => operation switch
    {
        IInvocationOperation call => RunsNothing(at, call),
        IPropertyReferenceOperation read => RunsNothing(at, read),
        IObjectCreationOperation { Constructor: { } constructor } creation => RunsNothing(at, constructor, creation.Arguments),
        ISimpleAssignmentOperation assignment => RunsNothingAsTarget(at, assignment.Target),
        IConversionOperation { OperatorMethod: var method } => RunsNothing(method),
        IUnaryOperation { OperatorMethod: var method } => RunsNothing(method),
        IIncrementOrDecrementOperation increment =>
            RunsNothing(increment.OperatorMethod) && RunsNothingAsTarget(at, increment.Target),
        IBinaryOperation binary => RunsNothing(binary.OperatorMethod)
            && (!IsText(binary) || (run.Inert.IsInert(at, binary.LeftOperand) && run.Inert.IsInert(at, binary.RightOperand))),
        ICompoundAssignmentOperation compound => RunsNothing(compound.OperatorMethod)
            && RunsNothingAsTarget(at, compound.Target)
            && (!IsText(compound) || run.Inert.IsInert(at, compound.Value)),
        IInterpolatedStringOperation text => text.Parts.All(
            part => part is not IInterpolationOperation { Expression: var written } || run.Inert.IsInert(at, written)),
        IIsPatternOperation { Pattern: var pattern } => pattern.Descendants().All(
            part => part is not IPropertyReferenceOperation read || RunsNothing(at, read)),
        IDeconstructionAssignmentOperation { Value: var value } => value.Type is { IsTupleType: true } || run.Inert.IsInert(at, value),
        IAwaitOperation or IEventAssignmentOperation or IDynamicMemberReferenceOperation or IReturnOperation => false,
        _ => true,
    };

    // Most operations run no code, and are not asked further.
    private static bool MayRun(OperationKind kind) => kind is OperationKind.PropertyReference or OperationKind.ObjectCreation
        or OperationKind.SimpleAssignment or OperationKind.CompoundAssignment or OperationKind.DeconstructionAssignment
        or OperationKind.Conversion or OperationKind.Binary or OperationKind.Unary or OperationKind.Increment or OperationKind.Decrement
        or OperationKind.InterpolatedString or OperationKind.IsPattern or OperationKind.Await or OperationKind.EventAssignment
        or OperationKind.DelegateCreation or OperationKind.FlowAnonymousFunction or OperationKind.YieldReturn || IsDynamic(kind);

    private static bool IsDynamic(OperationKind kind) => kind is OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference
        or OperationKind.DynamicObjectCreation or OperationKind.DynamicIndexerAccess;

    // A task that code of the program began runs that code until it is awaited; the framework's own may run others at that time.
    private Reach ReachOfTask(ProgramPoint at, AbstractValue task)
    {
        var reach = Reach.Nothing;
        foreach (var alternative in task.Alternatives)
        {
            var its = alternative is UnknownAlternative { SymbolicId: var id } ? ReachOfTask(at, id?.Source) : Reach.Nothing;
            reach = its > reach ? its : reach;
        }

        return reach;
    }

    private Reach ReachOfTask(ProgramPoint at, object? source) => source switch
    {
        ISymbol => Reach.Everything,
        IInvocationOperation { TargetMethod: var method } call =>
            !method.DeclaringSyntaxReferences.IsEmpty || method.MethodKind == MethodKind.DelegateInvoke ? Reach.Everything
            : run.Types.IsTask(method.ContainingType) || !RunsNothing(at, call) ? Reach.WhatEscaped
            : Reach.Nothing,
        IFieldReferenceOperation { Field.DeclaringSyntaxReferences.IsEmpty: false }
            or IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: false } => Reach.Everything,
        IOperation { Type: { } type } when run.Knowledge.IsLibrary(type) => Reach.Nothing,
        _ => Reach.WhatEscaped,
    };

    private bool RunsNothing(ProgramPoint at, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (run.Knowledge.IsLibrary(method))
        {
            return true;
        }

        if (!method.DeclaringSyntaxReferences.IsEmpty || method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
        {
            return false;
        }

        // A task is begun by a call, and waited for by others.
        if (call.Instance is null && run.Types.IsTask(method.ContainingType))
        {
            return run.Types.IsTask(method.ReturnType);
        }

        var isShown = run.Types.EffectsOf(method).HasFlag(MemberEffects.Shows);
        var owner = call.Instance is { } receiver ? run.Inert.IsInertReceiver(at, receiver) : run.Inert.IsInertOwner(method.ContainingType);
        return (owner || isShown) && (IsStore(method) || AreInert(at, call.Arguments));
    }

    private bool RunsNothing(ProgramPoint at, IPropertyReferenceOperation access)
    {
        var property = access.Property;
        return run.Knowledge.IsLibrary(property) || property.ContainingType.IsAnonymousType
            || (!property.DeclaringSyntaxReferences.IsEmpty ? IsAutomatic(property)
                : access.Instance is { } instance ? run.Inert.IsInertReceiver(at, instance)
                : run.Inert.IsInertOwner(property.ContainingType) || run.Types.IsTask(property.ContainingType));
    }

    private bool RunsNothing(ProgramPoint at, IMethodSymbol constructor, ImmutableArray<IArgumentOperation> arguments) =>
        run.Knowledge.IsLibrary(constructor)
        || (constructor.DeclaringSyntaxReferences.IsEmpty && constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty
            ? constructor.ContainingType.TypeKind == TypeKind.Delegate
                || (run.Inert.IsInertOwner(constructor.ContainingType) && AreInert(at, arguments))
            : StoringConstructors.Is(constructor, run.Context.CancellationToken));

    // The framework's own operators run no code of the program.
    private bool RunsNothing(IMethodSymbol? operatorMethod) =>
        operatorMethod is null || operatorMethod.DeclaringSyntaxReferences.IsEmpty || run.Knowledge.IsLibrary(operatorMethod);

    private bool RunsNothingAsTarget(ProgramPoint at, IOperation target) =>
        run.Inert.Unwrap(target) switch
        {
            IPropertyReferenceOperation written => RunsNothing(at, written),
            IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation => false,
            _ => true,
        };

    private bool AreInert(ProgramPoint at, ImmutableArray<IArgumentOperation> arguments) =>
        arguments.All(argument => run.Inert.IsInert(at, argument.Value));

    private static bool IsText(IOperation operation) => operation.Type?.SpecialType == SpecialType.System_String;

    // A collection that only stores an object calls none of its members.
    private bool IsStore(IMethodSymbol method) =>
        run.Types.IsInert(method.ContainingType)
        && FrameworkTable.CollectionCalls.TryGetValue(method.Name, out var kind)
        && kind is CollectionCall.Adds or CollectionCall.Inserts;

    private static bool IsAutomatic(IPropertySymbol property) =>
        !property.IsVirtual && !property.IsOverride && property.ContainingType.GetMembers().Any(
            member => member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property));
}
