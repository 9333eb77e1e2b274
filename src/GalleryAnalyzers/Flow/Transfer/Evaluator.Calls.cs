using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Calls of methods, local functions and delegates: their results and effects.</content>
internal sealed partial class Evaluator
{
    private ImmutableArray<CallArgument> EvaluateArguments(ProgramPoint at, ImmutableArray<IArgumentOperation> arguments)
    {
        if (arguments.IsEmpty)
        {
            return ImmutableArray<CallArgument>.Empty;
        }

        var evaluated = ImmutableArray.CreateBuilder<CallArgument>(arguments.Length);
        foreach (var argument in arguments)
        {
            var value = Evaluate(at, argument.Value);
            if (argument.Parameter is { } parameter)
            {
                evaluated.Add(new CallArgument(parameter, value, argument.Value, argument.ArgumentKind != ArgumentKind.DefaultValue));
            }
            else
            {
                run.Escapes.Escape(at, value, EscapeKind.Stored);
            }
        }

        return evaluated.Finish();
    }

    private AbstractValue Invoke(ProgramPoint at, IInvocationOperation invocation)
    {
        // The compiler omits a conditional call, with its arguments, if the symbol is not defined.
        var without = invocation.TargetMethod.IsConditional ? at.State.Clone() : null;
        var result = InvokeUnconditionally(at, invocation);
        if (without is not null)
        {
            at.IsDead = false;
            at.State.JoinOmitted(without);
        }

        return result;
    }

    private AbstractValue InvokeUnconditionally(ProgramPoint at, IInvocationOperation invocation)
    {
        var receiver = invocation.Instance is null ? null : Evaluate(at, invocation.Instance);
        var call = new CallSite(invocation, invocation.TargetMethod, receiver, EvaluateArguments(at, invocation.Arguments), at.Block);
        run.Events.Report(at, call.Arguments);
        if (Clone(at, call) is { } clone)
        {
            return clone;
        }

        var isConstructor = call.Method.MethodKind == MethodKind.Constructor;
        if (isConstructor && run.This is { } created && run.Constructors.Run(at, call, created))
        {
            return created;
        }

        if (!isConstructor && run.Callees.InvokeBody(at, call) is { } returned)
        {
            Expose(at, run.Exposures.GoesOnLater(call));
            at.IsDead |= EndingOperations.Is(invocation, run.Types, run.Callees.NeverReturns);

            // The call may have changed members of an object that is not tracked.
            if (receiver is not null && !receiver.MayBeObject && invocation.Instance is not IInstanceReferenceOperation)
            {
                at.State.Write(receiver, invocation, SupportOf(at, call));
            }

            return returned;
        }

        run.Delegates.Begin(invocation);
        var result = run.Models.Evaluate(at, call);
        if (!run.Delegates.RanIn(invocation))
        {
            EscapeToDelegates(at, call);
        }

        if (result is null && run.Knowledge.KeepsMeaning(call.Method))
        {
            result = run.Models.Strings.Written(at, receiver ?? call.Arguments[0].Value, call.Method.ContainingType, invocation);
        }

        var isFollowed = result is not null;
        if (result is null)
        {
            var isSend = run.Knowledge.IsSend(call.Method);
            if (isSend || run.Knowledge.IsHarmless(call.Method))
            {
                foreach (var argument in call.Arguments)
                {
                    if (isSend)
                    {
                        run.Events.ReportEscape(at, argument.Value, EscapeKind.Sent);
                    }
                    else if (CanHoldObject(call.Method.ReturnType))
                    {
                        run.Escapes.EscapeReturned(at, argument.Value);
                    }
                }
            }
            else
            {
                if (call.Method.MethodKind == MethodKind.LocalFunction)
                {
                    run.Escapes.EscapeNamedInLocalFunctions(at);
                }

                var support = SupportOf(at, call);
                foreach (var argument in call.Arguments)
                {
                    run.Escapes.Escape(at, argument.Value, EscapeKind.Stored);
                    at.State.Write(argument.Value, invocation, support);
                }

                if (receiver is not null)
                {
                    run.Escapes.Escape(at, receiver, EscapeKind.Stored);
                    at.State.Write(receiver, invocation, support);
                }
            }

            result = run.Knowledge.Call(call) ?? Fresh(at, invocation);
        }

        var given = run.Models.Collections.GivenBy(at, call)
            ?? (ParsingModel.GivesByReference(call.Method) ? run.Models.Parsing.Read(call) : null);
        AssignReferences(at, call, given);
        run.Events.Report(at, call, result);
        Expose(at, run.Exposures.Exposes(call, isFollowed));
        var reach = run.Unseen.ReachOf(at, call, isFollowed);
        SetExternalAfter(at, call, result, UnseenCode.IsReached(reach, at.State.ExternalState));
        if (reach != Reach.Nothing)
        {
            at.State.WriteWorld(invocation, GivenToFunction(at, call));
            at.State.ForgetMembers();
        }

        at.IsDead |= EndingOperations.Is(invocation, run.Types, run.Callees.NeverReturns);
        AssumeAccepted(at, call, reach == Reach.Nothing ? Support.None : Support.World);
        return result;
    }

    // A result by reference is computed from the arguments.
    private static AbstractValue GivenBy(ProgramPoint at, in CallSite call) =>
        AbstractValue.Of(UnknownAlternative.ComputedFrom(SupportOf(at, call).Union(Support.World)));

    // A function of the program may put what it is given into whatever it names.
    private static Support? GivenToFunction(ProgramPoint at, in CallSite call) =>
        call.Method.MethodKind == MethodKind.DelegateInvoke ? SupportOfArguments(at, call)
        : call.Arguments.Any(static argument => IsDelegate(argument.Parameter.Type)) ? SupportOf(at, call)
        : null;

    private static bool IsDelegate(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Delegate or SpecialType.System_MulticastDelegate };

    private static Support SupportOf(ProgramPoint at, in CallSite call) =>
        call.Receiver is { } receiver ? at.State.SupportOf(receiver).Union(SupportOfArguments(at, call)) : SupportOfArguments(at, call);

    // A variable that a given function names is used in the function, and not asked about by the call.
    private static Support SupportOfArguments(ProgramPoint at, in CallSite call)
    {
        var support = Support.None;
        foreach (var argument in call.Arguments)
        {
            support = argument.Parameter.RefKind == RefKind.Out || IsDelegate(argument.Parameter.Type) || IsDelegate(argument.Use.Type)
                ? support
                : support.Union(at.State.SupportOf(argument.Value));
        }

        return support;
    }

    // A delegate gets the elements of the receiver and of the other arguments, whatever the call returns.
    private void EscapeToDelegates(ProgramPoint at, in CallSite call)
    {
        foreach (var argument in call.Arguments)
        {
            if (IsDelegate(argument.Use.Type) || IsDelegate(argument.Parameter.Type))
            {
                run.Escapes.Escape(at, argument.Value, EscapeKind.Stored);
            }

            if (argument.Parameter.Type.TypeKind == TypeKind.Delegate && !run.Inert.IsInert(at, argument.Use))
            {
                run.Escapes.EscapeReturned(at, call.Receiver ?? AbstractValue.Unknown);
                foreach (var other in call.Arguments)
                {
                    run.Escapes.EscapeReturned(at, other.Value);
                }

                return;
            }
        }
    }

    private static void Expose(ProgramPoint at, bool hasHandleEscaped)
    {
        if (hasHandleEscaped && !at.State.ExternalState.IsExposed)
        {
            at.State.SetExternal(at.State.ExternalState.Exposed());
        }
    }

    private void SetExternalAfter(ProgramPoint at, in CallSite call, AbstractValue result, bool isUnknownCode)
    {
        var before = at.State.ExternalState;
        var after = isUnknownCode ? before.AfterUnknownCode() : run.Knowledge.After(call, result, at.State);
        if (!isUnknownCode && after.HasEndedSince(before))
        {
            // The call waits for an operation, which has ended too where the call throws.
            at.State.SetExternal(after);
            at.State.MayThrow();
        }
        else
        {
            at.State.MayThrow();
            at.State.SetExternal(after);
        }
    }

    private static bool CanHoldObject(ITypeSymbol type) =>
        type.TypeKind != TypeKind.Enum
        && type.SpecialType is not (SpecialType.System_Void or (>= SpecialType.System_Boolean and <= SpecialType.System_String));

    private void AssignReferences(ProgramPoint at, in CallSite call, AbstractValue? value)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                value ??= GivenBy(at, call);
                AssignTo(at, argument.Use, value, argument.Use);
            }
        }
    }

    private AbstractValue CreateDelegate(ProgramPoint at, IOperation operation)
    {
        var target = operation is IDelegateCreationOperation creation ? creation.Target : operation;
        if (target is not IFlowAnonymousFunctionOperation lambda)
        {
            if (target is IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction })
            {
                run.Escapes.EscapeNamedInLocalFunctions(at);
            }

            var receiver = target is IMethodReferenceOperation { Instance: { } instance } ? Evaluate(at, instance) : null;
            var group = Fresh(at, operation);
            run.Delegates.Note(group, target, receiver);
            if (receiver is not null && run.Delegates.TargetOf(group) is null)
            {
                run.Escapes.Escape(at, receiver, EscapeKind.Stored);
            }

            return group;
        }

        run.Lambdas.Add(lambda);
        if (at.IsReporting)
        {
            Lambdas.Add((lambda, at.State.PathCondition.Assumed));
        }

        // The variables that a function names decide what it does.
        var made = FreshOf(at, operation, run.Escapes.NamedIn(at, lambda.Syntax).Aggregate(
            Support.World.Union(run.Supports.OfUnheldIn(at, lambda)), (support, variable) => support.Union(at.State.SupportOf(variable))));
        run.Delegates.Note(made, lambda, receiver: null);

        // A lambda that is no delegate is an expression tree, which somebody compiles.
        if (operation is not IDelegateCreationOperation || run.Delegates.TargetOf(made) is null)
        {
            foreach (var value in run.Escapes.NamedIn(at, lambda.Syntax))
            {
                run.Escapes.Escape(at, value, EscapeKind.Stored);
            }
        }

        return made;
    }
}
