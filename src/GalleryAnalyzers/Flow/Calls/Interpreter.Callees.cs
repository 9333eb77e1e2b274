using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>Calls of methods whose bodies can be seen: the body is interpreted with the values of the call.</content>
internal sealed partial class Interpreter
{
    /// <summary>Calls are followed no deeper than this.</summary>
    private const int MaximumCallDepth = 8;

    /// <summary>What a call takes of <see cref="MaximumDepth"/>: it goes deeper into the stack than an operand does.</summary>
    private const int DepthOfCall = 10;

    private readonly Dictionary<IOperation, Interpreter?> _callees = new();

    private AbstractValue? _returned;
    private ImmutableHashSet<Literal> _returnedAfter = ImmutableHashSet<Literal>.Empty;

    /// <summary>What the call gives, after the called body was run; null where the body is not followed.</summary>
    private AbstractValue? InvokeBody(in CallSite call)
    {
        if (CalleeOf(call) is not { } callee)
        {
            return null;
        }

        if (IsReporting)
        {
            _context.Observer.OnCall(call, AbstractValue.Unknown, _state);
            _context.Observer.OnEnter(call.Operation, call.Method);
        }

        var exit = callee.RunCalled(call, _state, IsReporting);
        if (IsReporting)
        {
            _context.Observer.OnLeave();
        }

        if (exit is null)
        {
            // The task of an asynchronous method is there all the same.
            _isDead = !call.Method.IsAsync;
            return AbstractValue.Top;
        }

        _state = exit.ReturnedTo(_state, call.Arguments.Select(argument => (ISymbol)argument.Parameter.OriginalDefinition));
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                AssignTo(argument.Use, callee.FoundIn(exit, argument.Parameter.OriginalDefinition) ?? AbstractValue.Unknown, argument.Use);
            }
        }

        return callee._returned ?? AbstractValue.Unknown;
    }

    private Interpreter? CalleeOf(in CallSite call)
    {
        if (_context.Bodies is null || _callContext.Depth >= MaximumCallDepth || _context.IsDeepEnough
            || call.Method.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        if (!_callees.TryGetValue(call.Operation, out var callee))
        {
            callee = IsRunning(call.Method) || BodyOf(call.Method) is not { } body || body.IsIterator
                ? null
                : new Interpreter(body, _context, _captured, this, _block);
            _callees.Add(call.Operation, callee);
        }

        return callee;
    }

    private MethodBody? BodyOf(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.LocalFunction)
        {
            return _context.Bodies!.Find(method);
        }

        for (var owner = this; owner is not null; owner = owner._caller)
        {
            if (owner._graph.LocalFunctions.Contains(method.OriginalDefinition))
            {
                var graph = owner._graph.GetLocalFunctionControlFlowGraph(method.OriginalDefinition, _context.CancellationToken);
                return new MethodBody(graph, owner._writes, owner._fields, method.OriginalDefinition);
            }
        }

        return null;
    }

    private bool IsRunning(IMethodSymbol method)
    {
        for (var running = this; running is not null; running = running._caller)
        {
            if (SymbolEqualityComparer.Default.Equals(running._method, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Runs this body as a call does.</summary>
    /// <returns>The state at its end; null where it never comes to one.</returns>
    private FlowState? RunCalled(in CallSite call, FlowState caller, bool isReporting)
    {
        Array.Clear(_entries, 0, _entries.Length);
        _handlers.Clear();
        _outerHandlers = caller.Handlers;
        _returned = null;
        _returnedAfter = ImmutableHashSet<Literal>.Empty;
        _depth = _caller!._depth + DepthOfCall;

        var entry = caller.Called(isOnAnother: call.Operation is IInvocationOperation { Instance: { } instance and not IInstanceReferenceOperation });
        foreach (var argument in call.Arguments)
        {
            var value = argument.Parameter.RefKind == RefKind.Out ? AbstractValue.Unknown : _caller.WithSupport(argument.Value, argument.Use);
            entry.SetVariable(argument.Parameter.OriginalDefinition, value);
        }

        _context.Budget.EnterCallee();
        Walk(entry, isReporting);
        _context.Budget.LeaveCallee();
        return _entries[_entries.Length - 1];
    }

    /// <summary>Tells what the methods of a new object do with what its constructor stores for good: whatever calls them, they do it with that.</summary>
    private void ReportInstanceMembersOf(IObjectCreationOperation creation, IMethodSymbol constructor, ImmutableArray<CallArgument> arguments)
    {
        if (!IsReporting || _context.Bodies is null || _callContext.Depth >= MaximumCallDepth || _context.IsDeepEnough
            || !arguments.Any(argument => argument.Value.Alternatives.Any(alternative => alternative is ConstantAlternative { Value: not null } or ShapeAlternative or MemberAlternative)))
        {
            return;
        }

        // Of an object that has no name, only that one method is called.
        var only = creation.Syntax.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called, Parent: InvocationExpressionSyntax } ? called : null;
        foreach (var body in _context.Bodies.InstanceMembersOf(constructor))
        {
            if ((only is not null && body.Method!.Name != only) || IsRunning(body.Method!) || body.IsIterator)
            {
                continue;
            }

            var user = new Interpreter(body, _context, _captured, this, _block);
            var entry = _state.Called();
            foreach (var argument in arguments)
            {
                foreach (var store in _context.Bodies.FindStoresOf(argument.Parameter.OriginalDefinition))
                {
                    entry.SetVariable(store, argument.Value);
                }
            }

            _context.Observer.OnEnter(creation, body.Method!);
            user._depth = _depth + DepthOfCall;
            _context.Budget.EnterCallee();
            user.Walk(entry, isReporting: true);
            _context.Budget.LeaveCallee();
            _context.Observer.OnLeave();
        }
    }

    private void Return(AbstractValue value)
    {
        if (_caller is null)
        {
            Escape(value, IsSeenByCallers ? EscapeKind.Stored : EscapeKind.Returned);
        }
        else
        {
            _returned = _returned is null ? value
                : FlowState.SupportIn(FlowState.Meeting(_returnedAfter, _state.PathCondition)) is { } support ? _returned.JoinExcluding(value, support)
                : _returned.Join(value);
            _returnedAfter = _returnedAfter.Union(_state.PathCondition);
        }
    }

    // Its callers are in the same type, where they are followed into it, and see what becomes of what it returns.
    private bool IsSeenByCallers => _context.Bodies is not null && _graph.OriginalOperation.Syntax switch
    {
        LocalFunctionStatementSyntax => true,
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null, Modifiers: var modifiers } =>
            !modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword),
        _ => false,
    };
}
