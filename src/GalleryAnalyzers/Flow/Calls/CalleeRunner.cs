using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>Interprets the bodies of called methods in place, with the arguments of the call.</summary>
internal sealed class CalleeRunner(Interpreter run)
{
    /// <summary>The maximum depth of nested calls.</summary>
    private const int MaximumCallDepth = 8;

    /// <summary>
    /// The part of <see cref="Transfer.Evaluator.MaximumDepth"/> that a call takes, since it uses more stack than an operand.
    /// </summary>
    private const int DepthOfCall = 10;

    private readonly Dictionary<(IOperation Call, int Block, int Index, ControlFlowGraph Body), Interpreter> _callees = new();
    private readonly HashSet<IOperation> _followed = new();

    private bool CanFollow => run.Context.Bodies is not null && run.CallContext.Depth < MaximumCallDepth && !run.Context.IsDeepEnough;

    // Callers in the same type are followed into this body, and track the returned object themselves.
    private bool IsSeenByCallers => run.Context.Bodies is not null && run.Body.Graph.OriginalOperation.Syntax switch
    {
        LocalFunctionStatementSyntax => true,
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null, Modifiers: var modifiers } =>
            !modifiers.Any(
                modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword),
        _ => false,
    };

    /// <summary>Interprets the body of a called method or function; null if the body is not followed.</summary>
    /// <param name="at">The point.</param>
    /// <param name="call">The call.</param>
    /// <param name="index">The number of the call, of those that one operation makes.</param>
    public AbstractValue? InvokeBody(ProgramPoint at, in CallSite call, int index = 0)
    {
        if (CanFollow && BodyOf(at, call) is { IsIterator: false, Method: { } method } body && !IsRunning(method))
        {
            _followed.Add(call.Operation);
            if (at.IsReporting && call.Method.MethodKind != MethodKind.DelegateInvoke)
            {
                run.Context.Observer.OnCall(call, AbstractValue.Unknown, at.Shown);
            }

            return Interpret(at, call, body, ThisOf(call), index);
        }

        _followed.Remove(call.Operation);
        return null;
    }

    /// <summary>Interprets the body of a constructor; its initializers and base constructors come before it.</summary>
    /// <returns>Whether it is followed.</returns>
    public bool Construct(ProgramPoint at, in CallSite call, AbstractValue created) =>
        CanFollow
        && run.Context.Bodies!.Find(call.Method) is { Method: { } constructor } body
        && !IsRunning(constructor)
        && Interpret(at, call, body, created) is not null;

    /// <summary>Interprets the initializers of the members of an object that the operation creates.</summary>
    /// <returns>Whether they are followed.</returns>
    public bool Initialize(ProgramPoint at, in CallSite creation, INamedTypeSymbol type, AbstractValue created)
    {
        if (run.Context.Bodies!.InitializersOf(type) is not { } initializers)
        {
            return false;
        }

        foreach (var body in initializers)
        {
            if (!CanFollow)
            {
                return false;
            }

            if (!at.IsDead)
            {
                Interpret(at, creation, body, created);
            }
        }

        return true;
    }

    /// <summary>Whether the body that the operation calls is followed.</summary>
    public bool IsFollowed(IOperation call) => _followed.Contains(call) || run.Constructors.IsFollowed(call);

    /// <summary>Whether the method or function that is called returns a task, and may go on later.</summary>
    public bool IsAsync(in CallSite call) => call.Method.MethodKind == MethodKind.DelegateInvoke
        ? call.Receiver is { } function && run.Delegates.TargetOf(function)?.Body.Method?.IsAsync == true
        : call.Method.IsAsync;

    /// <summary>Whether the body of the method, followed or not, never returns or completes.</summary>
    public bool NeverReturns(IMethodSymbol method) => run.Context.Bodies?.NeverReturns(method) == true;

    public void Return(ProgramPoint at, AbstractValue value)
    {
        if (run.Caller is null)
        {
            run.Escapes.Escape(at, value, IsSeenByCallers ? EscapeKind.Stored : EscapeKind.Returned);
        }
        else if (run.Body.Method is { } method)
        {
            // The result is a variable of the callee, so that it joins as others do where the paths to its exit meet.
            at.State.NarrowVariable(method, value);
        }
    }

    private AbstractValue Interpret(ProgramPoint at, in CallSite call, MethodBody body, AbstractValue? self, int index = 0)
    {
        if (!_callees.TryGetValue((call.Operation, at.Block, index, body.Graph), out var callee))
        {
            callee = new Interpreter(body, run.Context, run.Captured, run, call.Operation, at.Block);
            _callees.Add((call.Operation, at.Block, index, body.Graph), callee);
        }

        if (at.IsReporting && body.Method is not null)
        {
            run.Context.Observer.OnEnter(call.Operation, body.Method);
        }

        callee.This = self;
        var exit = callee.Callees.Walk(at, EntryOf(at, call, body.Method), at.State.Handlers);
        if (at.IsReporting && body.Method is not null)
        {
            run.Context.Observer.OnLeave();
        }

        if (exit is null)
        {
            // An asynchronous method returns its task even if its body never completes.
            at.IsDead = body.Method is not { IsAsync: true };
            return at.IsDead ? AbstractValue.Top : run.Models.Tasks.NeverCompleting(at, call.Operation);
        }

        return ReturnFrom(callee, at, call, exit);
    }

    private AbstractValue ReturnFrom(Interpreter callee, ProgramPoint at, in CallSite call, FlowState exit)
    {
        if (callee.Body.Method is not { } method)
        {
            at.State = exit.ReturnedTo(at.State, []);
            return AbstractValue.Unknown;
        }

        var returned = exit.FindVariable(method) ?? AbstractValue.Unknown;
        exit.Forget(method);
        at.State = exit.ReturnedTo(at.State, method.Parameters);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                var assigned = callee.Evaluator.FoundIn(exit, method.Parameters[argument.Parameter.Ordinal]) ?? AbstractValue.Unknown;
                run.Evaluator.AssignTo(at, argument.Use, assigned, argument.Use);
            }
        }

        return returned;
    }

    // The state at the entry of a callee. An override has parameters of its own.
    private static FlowState EntryOf(ProgramPoint at, in CallSite call, IMethodSymbol? callee)
    {
        var entry = at.State.Called();
        if (callee is not null)
        {
            foreach (var argument in call.Arguments)
            {
                var value = argument.Parameter.RefKind == RefKind.Out ? AbstractValue.Unknown : argument.Value;
                entry.SetVariable(callee.Parameters[argument.Parameter.Ordinal], value);
            }
        }

        return entry;
    }

    private MethodBody? BodyOf(ProgramPoint at, in CallSite call)
    {
        var method = call.Method;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return call.Receiver is { } function ? run.Delegates.TargetOf(function)?.Body : null;
        }

        if (method.MethodKind != MethodKind.LocalFunction)
        {
            return run.Context.Bodies!.Find(method, call is { IsVirtual: true, Receiver: { } receiver } ? at.State.TypeOf(receiver) : null);
        }

        var local = method.OriginalDefinition;
        if (run.CallStack.FirstOrDefault(running => running.Body.Graph.LocalFunctions.Contains(local)) is not { Body: var owner })
        {
            return null;
        }

        var graph = owner.Graph.GetLocalFunctionControlFlowGraph(local, run.Context.CancellationToken);
        return new MethodBody(graph, owner.Writes, owner.Fields, local);
    }

    private AbstractValue? ThisOf(in CallSite call) =>
        call.Method.MethodKind == MethodKind.DelegateInvoke ? run.Delegates.TargetOf(call.Receiver!)?.This
        : call.Method.MethodKind == MethodKind.LocalFunction
        || call.Operation is IInvocationOperation { Instance: IInstanceReferenceOperation }
            or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation }
            ? run.This
            : call.Receiver;

    private bool IsRunning(IMethodSymbol method) =>
        run.CallStack.Any(running => SymbolEqualityComparer.Default.Equals(running.Body.Method, method.OriginalDefinition));

    /// <summary>Interprets this body as a callee.</summary>
    /// <param name="at">The program point of the call, in the caller.</param>
    /// <param name="entry">The state at the entry; it is not shared.</param>
    /// <param name="outerHandlers">The handlers around the call; null if there are none.</param>
    /// <returns>The state at the exit; null if the exit is unreachable.</returns>
    private FlowState? Walk(ProgramPoint at, FlowState entry, List<ExceptionEntry>? outerHandlers)
    {
        run.Context.Budget.EnterCallee();
        var exit = run.Engine.Walk(entry, at.IsReporting, at.Depth + DepthOfCall, outerHandlers);
        run.Context.Budget.LeaveCallee();
        return exit;
    }
}
