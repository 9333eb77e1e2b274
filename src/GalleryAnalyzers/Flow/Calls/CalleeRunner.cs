using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    private readonly Dictionary<IOperation, Interpreter?> _callees = new();
    private readonly Dictionary<IOperation, ImmutableArray<CallArgument>> _createdWith = new();

    // Callers in the same type are followed into this body, and track the returned object themselves.
    private bool IsSeenByCallers => run.Context.Bodies is not null && run.Body.Graph.OriginalOperation.Syntax switch
    {
        LocalFunctionStatementSyntax => true,
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null, Modifiers: var modifiers } =>
            !modifiers.Any(
                modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword),
        _ => false,
    };

    /// <summary>Interprets the body of a called method; null if the body is not followed.</summary>
    public AbstractValue? InvokeBody(ProgramPoint at, in CallSite call)
    {
        if (CalleeOf(at, call) is not { } callee)
        {
            return null;
        }

        if (at.IsReporting)
        {
            run.Context.Observer.OnCall(call, AbstractValue.Unknown, at.Shown);
            run.Context.Observer.OnEnter(call.Operation, call.Method);
        }

        var exit = callee.Callees.Walk(at, EntryOf(at, call), at.State.Handlers);
        if (at.IsReporting)
        {
            run.Context.Observer.OnLeave();
        }

        if (exit is null)
        {
            // An asynchronous method returns its task even if its body never completes.
            at.IsDead = !call.Method.IsAsync;
            return AbstractValue.Top;
        }

        var returned = exit.FindVariable(call.Method.OriginalDefinition) ?? AbstractValue.Unknown;
        exit.Forget(call.Method.OriginalDefinition);
        at.State = exit.ReturnedTo(at.State, call.Arguments.Select(argument => (ISymbol)argument.Parameter.OriginalDefinition));
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                var assigned = callee.Evaluator.FoundIn(exit, argument.Parameter.OriginalDefinition) ?? AbstractValue.Unknown;
                run.Evaluator.AssignTo(at, argument.Use, assigned, argument.Use);
            }
        }

        return returned;
    }

    /// <summary>Whether the body that the operation calls is followed.</summary>
    public bool IsFollowed(IOperation call) => _callees.TryGetValue(call, out var callee) && callee is not null;

    /// <summary>Whether the body of the method, followed or not, never returns or completes.</summary>
    public bool NeverReturns(IMethodSymbol method) => run.Context.Bodies?.NeverReturns(method) == true;

    /// <summary>Notes with which arguments an object was created, whose type is not tracked.</summary>
    public void NoteCreation(IObjectCreationOperation creation, ImmutableArray<CallArgument> arguments)
    {
        if (run.Context.Bodies is not null
            && arguments.Any(argument => argument.Value.Alternatives.Any(
                alternative => alternative is ConstantAlternative { Value: not null } or ShapeAlternative or MemberAlternative)))
        {
            _createdWith[creation] = arguments;
        }
    }

    /// <summary>
    /// Interprets a method that is called on an object that this body created, with the values that the constructor stores for good.
    /// </summary>
    public void ReportCallOnCreated(ProgramPoint at, in CallSite call)
    {
        if (!at.IsReporting || run.CallContext.Depth >= MaximumCallDepth || run.Context.IsDeepEnough
            || CreationOf(call) is not { Constructor: { } constructor } creation
            || !_createdWith.ContainsKey(creation))
        {
            return;
        }

        var called = call.Method.OriginalDefinition;
        if (run.Context.Bodies!.InstanceMembersOf(constructor).FirstOrDefault(
                body => SymbolEqualityComparer.Default.Equals(body.Method, called)) is not { IsIterator: false } body
            || IsRunning(called))
        {
            return;
        }

        run.Context.Observer.OnEnter(creation, called);
        new Interpreter(body, run.Context, run.Captured, run, at.Block).Callees.Walk(at, EntryOf(at, call), outerHandlers: null);
        run.Context.Observer.OnLeave();
    }

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

    private static IObjectCreationOperation? CreationOf(in CallSite call) =>
        call.Receiver?.Single is UnknownAlternative { SymbolicId.Source: IObjectCreationOperation creation } ? creation : null;

    // The state at the entry of a callee.
    private FlowState EntryOf(ProgramPoint at, in CallSite call)
    {
        var entry = at.State.Called(
            isOtherReceiver: call.Operation is IInvocationOperation { Instance: { } instance and not IInstanceReferenceOperation });

        // The members of an object have the values that its constructor stored in them for good.
        var created = CreationOf(call) is { } creation && _createdWith.TryGetValue(creation, out var known)
            ? known
            : ImmutableArray<CallArgument>.Empty;
        foreach (var argument in created)
        {
            foreach (var store in run.Context.Bodies!.FindStoresOf(argument.Parameter.OriginalDefinition))
            {
                entry.SetVariable(store, argument.Value);
            }
        }

        foreach (var argument in call.Arguments)
        {
            var value = argument.Parameter.RefKind == RefKind.Out ? AbstractValue.Unknown : argument.Value;
            entry.SetVariable(argument.Parameter.OriginalDefinition, value);
        }

        return entry;
    }

    private Interpreter? CalleeOf(ProgramPoint at, in CallSite call)
    {
        if (run.Context.Bodies is null || run.CallContext.Depth >= MaximumCallDepth || run.Context.IsDeepEnough
            || call.Method.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        if (!_callees.TryGetValue(call.Operation, out var callee))
        {
            callee = IsRunning(call.Method) || BodyOf(call.Method) is not { } body || body.IsIterator
                ? null
                : new Interpreter(body, run.Context, run.Captured, run, at.Block);
            _callees.Add(call.Operation, callee);
        }

        return callee;
    }

    private MethodBody? BodyOf(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.LocalFunction)
        {
            return run.Context.Bodies!.Find(method);
        }

        for (var owner = run; owner is not null; owner = owner.Caller)
        {
            if (owner.Body.Graph.LocalFunctions.Contains(method.OriginalDefinition))
            {
                var graph = owner.Body.Graph.GetLocalFunctionControlFlowGraph(method.OriginalDefinition, run.Context.CancellationToken);
                return new MethodBody(graph, owner.Body.Writes, owner.Body.Fields, method.OriginalDefinition);
            }
        }

        return null;
    }

    private bool IsRunning(IMethodSymbol method)
    {
        for (var running = run; running is not null; running = running.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(running.Body.Method, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

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
