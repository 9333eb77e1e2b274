using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>A function that a delegate calls.</summary>
/// <param name="Owner">The interpreter of the body that makes the delegate, whose variables the function may name.</param>
/// <param name="Body">The body of the function.</param>
/// <param name="This">The object that the function is called on; null in a static one.</param>
/// <param name="Lambda">The lambda, which names variables; null for a method.</param>
internal sealed record DelegateTarget(
    Interpreter Owner, MethodBody Body, AbstractValue? This, IFlowAnonymousFunctionOperation? Lambda);

/// <summary>The delegates that the code makes, whose functions run where they are called.</summary>
internal sealed class Delegates(Interpreter run)
{
    private readonly HashSet<IOperation> _ran = new();
    private readonly HashSet<object> _noted = new();

    /// <summary>Notes what a delegate calls.</summary>
    /// <param name="made">The delegate.</param>
    /// <param name="target">The lambda or the method group.</param>
    /// <param name="receiver">The object of the method group; null if there is none.</param>
    public void Note(AbstractValue made, IOperation target, AbstractValue? receiver)
    {
        if (run.Context.Bodies is null || made.Single is not UnknownAlternative { SymbolicId: { } identity }
            || run.Context.DelegateTargets.ContainsKey(identity))
        {
            return;
        }

        var noted = target switch
        {
            IFlowAnonymousFunctionOperation lambda => new DelegateTarget(
                run,
                new MethodBody(
                    run.Body.Graph.GetAnonymousFunctionControlFlowGraph(lambda, run.Context.CancellationToken),
                    run.Body.Writes,
                    run.Body.Fields,
                    lambda.Symbol),
                run.This,
                lambda),
            IMethodReferenceOperation { Method: { MethodKind: MethodKind.Ordinary } method } =>
                run.Context.Bodies.Find(method) is { } body ? new DelegateTarget(run, body, receiver, null) : null,
            _ => null,
        };
        if (noted is not null)
        {
            run.Context.DelegateTargets.Add(identity, noted);
            _noted.Add(identity.Source);
        }
    }

    /// <summary>
    /// Whether the function of the delegate that the operation makes is known, so that nothing is stored as long as it does not escape.
    /// </summary>
    public bool IsNoted(IOperation creation) => _noted.Contains(creation);

    /// <summary>The function that a delegate calls; null if it is unknown, or if variables that it names are out of scope.</summary>
    public DelegateTarget? TargetOf(AbstractValue function) =>
        function.Single is UnknownAlternative { SymbolicId: { } identity }
        && run.Context.DelegateTargets.TryGetValue(identity, out var target)
        && run.CallStack.Contains(target.Owner)
        && target.Owner.Engine.IsCurrent(identity.Block)
            ? target
            : null;

    /// <summary>Lets what a delegate's function may change escape with the delegate.</summary>
    public void Escape(ProgramPoint at, Alternative function)
    {
        if (function is UnknownAlternative { SymbolicId: { } identity }
            && run.Context.DelegateTargets.TryGetValue(identity, out var target))
        {
            target.Owner.Escapes.EscapeNamedIn(at, target);
            if (!at.State.ExternalState.IsExposed && (target.Lambda is null || !target.Owner.Lambdas.OnlyReads(at, target.Lambda)))
            {
                at.State.SetExternal(at.State.ExternalState.Exposed());
            }
        }
    }

    /// <summary>Calls a delegate in the place of the framework; null if its function is not followed.</summary>
    /// <param name="at">The point.</param>
    /// <param name="call">The call of the framework that calls the delegate.</param>
    /// <param name="function">The argument with the delegate.</param>
    /// <param name="arguments">The values that the framework gives the delegate.</param>
    /// <param name="index">The number of the call, of those that the framework makes.</param>
    public AbstractValue? Invoke(
        ProgramPoint at, in CallSite call, in CallArgument function, IReadOnlyList<AbstractValue> arguments, int index = 0)
    {
        if (function.Parameter.Type is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
            || invoke.Parameters.Length != arguments.Count
            || TargetOf(function.Value) is null)
        {
            return null;
        }

        var use = function.Use;
        var given = ImmutableArray.CreateRange(
            arguments.Select((value, i) => new CallArgument(invoke.Parameters[i], value, use, isExplicit: false)));
        var result = run.Callees.InvokeBody(at, new CallSite(call.Operation, invoke, function.Value, given, at.Block), index);
        if (result is not null)
        {
            _ran.Add(call.Operation);
        }

        return result;
    }

    /// <summary>Begins the evaluation of a call of the framework, which runs no delegate so far.</summary>
    public void Begin(IOperation call) => _ran.Remove(call);

    /// <summary>Whether the call of the framework ran the delegates that it was given, where it was evaluated last.</summary>
    public bool RanIn(IOperation call) => _ran.Contains(call);
}
