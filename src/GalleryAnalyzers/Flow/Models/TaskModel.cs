using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Models tasks: the value of a task is its result.</summary>
internal sealed class TaskModel(Interpreter run) : ICallModel
{
    /// <summary>Awaits a task, and returns its result.</summary>
    public AbstractValue Await(ProgramPoint at, AbstractValue task, ITypeSymbol? type)
    {
        // Where the await throws, the operation has ended, or never began.
        at.State.MayThrow(run.Knowledge.AfterFailedAwait(task, type, at.State.ExternalState));
        at.State.SetExternal(run.Knowledge.AfterAwait(task, type, at.State.ExternalState));
        return task;
    }

    /// <summary>Whether a type of the program can be awaited by means of an awaiter of its own.</summary>
    public bool HasOwnAwaiter(ITypeSymbol? type) => type is not null && !run.Types.IsTask(type) && type.TypeKind != TypeKind.Dynamic;

    /// <inheritdoc/>
    public AbstractValue? Evaluate(ProgramPoint at, in CallSite call) =>
        call.Receiver is { } task && call.Method.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync"
        && run.Types.IsTask(call.Method.ContainingType)
            ? call.Method.Name == "GetResult" ? Await(at, task, call.Method.ContainingType) : task
            : null;

    /// <summary>Whether the property waits for a task, and returns its result.</summary>
    public bool IsTaskResult(IPropertySymbol property) => property.Name == "Result" && run.Types.IsTask(property.ContainingType);
}
