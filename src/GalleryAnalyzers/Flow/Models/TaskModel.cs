using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Models tasks: the value of a task is its result.</summary>
internal sealed class TaskModel(Interpreter run) : ICallModel
{
    private readonly HashSet<SymbolicId> _neverCompleting = new();

    /// <summary>A task that never completes successfully.</summary>
    public AbstractValue NeverCompleting(ProgramPoint at, IOperation call)
    {
        var task = run.Evaluator.Fresh(at, call);
        _neverCompleting.Add(((UnknownAlternative)task.Single!).SymbolicId!);
        return task;
    }

    /// <summary>Awaits a task, and returns its result.</summary>
    public AbstractValue Await(ProgramPoint at, AbstractValue task, ITypeSymbol? type)
    {
        at.IsDead |= IsNeverCompleting(task);

        // Where the await throws, the operation has ended, or never began.
        at.State.MayThrow(run.Knowledge.AfterFailedAwait(task, type, at.State.ExternalState));
        at.State.SetExternal(run.Knowledge.AfterAwait(task, type, at.State.ExternalState));
        return task;
    }

    /// <summary>Whether a type of the program can be awaited by means of an awaiter of its own.</summary>
    public bool HasOwnAwaiter(ITypeSymbol? type) => type is not null && !run.Types.IsTask(type) && type.TypeKind != TypeKind.Dynamic;

    /// <inheritdoc/>
    public AbstractValue? Evaluate(ProgramPoint at, in CallSite call)
    {
        if (!run.Types.IsTask(call.Method.ContainingType))
        {
            return null;
        }

        return call.Method.Name switch
        {
            "ConfigureAwait" or "GetAwaiter" or "AsTask" or "WaitAsync" => call.Receiver,
            "GetResult" when call.Receiver is { } task => Await(at, task, call.Method.ContainingType),
            "Run" when call is { Receiver: null, Arguments.Length: > 0 } && Exposures.IsAwaited(call.Operation) =>
                run.Delegates.Invoke(at, call, call.Arguments[0], []),
            "WhenAll" when call is { Receiver: null, Arguments.Length: 1 } => WhenAll(at, call),
            _ => null,
        };
    }

    /// <summary>Whether the property waits for a task, and returns its result.</summary>
    public bool IsTaskResult(IPropertySymbol property) => property.Name == "Result" && run.Types.IsTask(property.ContainingType);

    // All tasks of a sequence, whose results are a sequence; it never completes if one of them does not.
    private AbstractValue? WhenAll(ProgramPoint at, in CallSite call)
    {
        if (run.Models.Sequences.ElementsOf(at, call.Arguments[0].Value) is not { } tasks || call.Operation.Type is not { } type)
        {
            return null;
        }

        foreach (var task in tasks.Elements)
        {
            if (task.IsCertain && IsNeverCompleting(task.Value))
            {
                return task.Value;
            }
        }

        return run.Evaluator.Make(at, call.Operation, AbstractObject.CreatedList(type, tasks));
    }

    private bool IsNeverCompleting(AbstractValue task) =>
        task.Single is UnknownAlternative { SymbolicId: { } identity } && _neverCompleting.Contains(identity);
}
