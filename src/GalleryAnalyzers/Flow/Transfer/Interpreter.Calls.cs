using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>Calls of methods, local functions and delegates: what they give, and what may be changed by them.</content>
internal sealed partial class Interpreter
{
    private ImmutableArray<CallArgument> EvaluateArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        if (arguments.IsEmpty)
        {
            return ImmutableArray<CallArgument>.Empty;
        }

        var evaluated = ImmutableArray.CreateBuilder<CallArgument>(arguments.Length);
        foreach (var argument in arguments)
        {
            var value = Evaluate(argument.Value);
            if (argument.Parameter is { } parameter)
            {
                evaluated.Add(new CallArgument(parameter, value, argument.Value, argument.ArgumentKind != ArgumentKind.DefaultValue));
            }
            else
            {
                Escape(value, EscapeKind.Stored);
            }
        }

        return evaluated.Finish();
    }

    private AbstractValue Invoke(IInvocationOperation invocation)
    {
        // The compiler leaves such a call out, with its arguments, where a symbol is not defined.
        var without = invocation.TargetMethod.IsConditional ? _state.Clone() : null;
        var result = InvokeAnyway(invocation);
        if (without is not null)
        {
            _isDead = false;
            _state.JoinOmitted(without);
        }

        return result;
    }

    private AbstractValue InvokeAnyway(IInvocationOperation invocation)
    {
        var receiver = invocation.Instance is null ? null : Evaluate(invocation.Instance);
        var call = new CallSite(invocation, invocation.TargetMethod, receiver, EvaluateArguments(invocation.Arguments), _block);
        Report(call.Arguments);
        if (InvokeBody(call) is { } returned)
        {
            return returned;
        }

        var parsed = ParsingModel.Read(call);
        var result = InvokeList(call) ?? InvokeText(call) ?? InvokeTask(call) ?? TimeModel.OfCall(call)
            ?? (ParsingModel.GivesByReference(call.Method) ? ParsingModel.Outcome(call, parsed) : parsed);
        if (result is null && Knowledge.KeepsMeaning(call.Method))
        {
            result = Written(receiver ?? call.Arguments[0].Value, call.Method.ContainingType, invocation);
        }

        var isFollowed = result is not null;
        if (result is null)
        {
            var isSend = Knowledge.IsSend(call.Method);
            if (isSend || Knowledge.IsHarmless(call.Method))
            {
                foreach (var argument in call.Arguments)
                {
                    if (isSend)
                    {
                        ReportEscape(argument.Value, EscapeKind.Sent);
                    }
                    else if (CanHoldObject(call.Method.ReturnType))
                    {
                        EscapeReturned(argument.Value);
                    }
                }
            }
            else
            {
                if (call.Method.MethodKind == MethodKind.LocalFunction)
                {
                    EscapeNamedInLocalFunctions();
                }

                foreach (var argument in call.Arguments)
                {
                    Escape(argument.Value, EscapeKind.Stored);
                }

                if (receiver is not null)
                {
                    Escape(receiver, EscapeKind.Stored);
                }
            }

            result = Knowledge.Call(call) ?? Fresh(invocation);
        }

        AssignReferences(call.Arguments, parsed ?? AbstractValue.Unknown);
        Report(call, result);
        _state.SetExternal(!isFollowed && MayReachOutside(call) ? _state.ExternalState.AfterUnknownCode() : Knowledge.After(call, result, _state));
        _isDead |= GuardModel.NeverReturns(call.Method, _context.CancellationToken);
        if (GuardModel.MayThrow(call) && SupportOf(invocation) is { } support)
        {
            Suspend(_state, support, Literal.On(_block, outcome: true, support));
        }

        return result;
    }

    /// <summary>Whether the call runs code that may do anything outside the program: the program's own, or such as was given a grip on it.</summary>
    private bool MayReachOutside(in CallSite call)
    {
        if (Knowledge.IsHarmless(call.Method) && !Knowledge.CanReachOutside(call.Method))
        {
            return call.Arguments.Any(argument => argument.Parameter.Type.TypeKind == TypeKind.Delegate);
        }

        return call.Method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke
            || !call.Method.DeclaringSyntaxReferences.IsEmpty
            || Knowledge.CanReachOutside(call.Method)
            || call.Arguments.Any(argument => argument.Parameter.Type.TypeKind == TypeKind.Delegate || IsGrip(argument.Value))
            || (call.Receiver is { } receiver && IsGrip(receiver) && !IsTaskNamespace(call.Method.ContainingType));

        static bool IsGrip(AbstractValue value) => value.Alternatives.Any(alternative => alternative is HandleAlternative);
    }

    /// <summary>What a task gives, now that it was waited for.</summary>
    private AbstractValue Await(AbstractValue task, ITypeSymbol? type)
    {
        _state.SetExternal(Knowledge.AfterAwait(task, type, _state.ExternalState));
        return task;
    }

    // A call that changes nothing may give back an object that it was given, or an element of a list.
    private void EscapeReturned(AbstractValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && _state.FindObject(id)?.List is { } list)
            {
                foreach (var element in list.Elements)
                {
                    Escape(element.Value, EscapeKind.Stored);
                }
            }
            else
            {
                Escape(AbstractValue.Of(alternative), EscapeKind.Stored);
            }
        }
    }

    private static bool CanHoldObject(ITypeSymbol type) =>
        type.TypeKind != TypeKind.Enum
        && type.SpecialType is not (SpecialType.System_Void or (>= SpecialType.System_Boolean and <= SpecialType.System_String));

    private void AssignReferences(ImmutableArray<CallArgument> arguments, AbstractValue given)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                AssignTo(argument.Use, given, argument.Use);
            }
        }
    }

    private AbstractValue? InvokeTask(in CallSite call) =>
        call.Receiver is { } task && call.Method.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask"
        && IsTaskNamespace(call.Method.ContainingType)
            ? call.Method.Name == "GetResult" ? Await(task, call.Method.ContainingType) : task
            : null;

    private static bool IsTaskResult(IPropertySymbol property) => property.Name == "Result" && IsTaskNamespace(property.ContainingType);

    private static bool IsTaskNamespace(INamedTypeSymbol type) =>
        type.ContainingNamespace is
        {
            Name: "Tasks" or "CompilerServices",
            ContainingNamespace: { Name: "Threading" or "Runtime", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
        };

    private AbstractValue CreateDelegate(IOperation operation)
    {
        var target = operation is IDelegateCreationOperation creation ? creation.Target : operation;
        if (target is not IFlowAnonymousFunctionOperation lambda)
        {
            if (target is IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction })
            {
                EscapeNamedInLocalFunctions();
            }

            return target is IMethodReferenceOperation { Instance: { } instance } ? EscapeInstance(instance) : Fresh(operation);
        }

        if (IsReporting)
        {
            _lambdas.Add(lambda);
        }

        EscapeNamedIn(lambda.Syntax);
        return Fresh(operation);

        AbstractValue EscapeInstance(IOperation part)
        {
            Escape(Evaluate(part), EscapeKind.Stored);
            return Fresh(operation);
        }
    }

    // Whatever a nested function names, it may change when it runs.
    private void EscapeNamedIn(SyntaxNode function)
    {
        var names = new HashSet<string>(function.DescendantNodes().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText));
        _context.Budget.Spend(names.Count);
        foreach (var variable in _state.Variables.Where(variable => names.Contains(variable.Key.Name)).ToList())
        {
            Escape(variable.Value, EscapeKind.Stored);
        }
    }

    // A local function may call the others.
    private void EscapeNamedInLocalFunctions()
    {
        foreach (var function in _graph.LocalFunctions)
        {
            foreach (var reference in function.DeclaringSyntaxReferences)
            {
                EscapeNamedIn(reference.GetSyntax(_context.CancellationToken));
            }
        }
    }
}
