using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>The models of framework calls, in the order in which they are consulted.</summary>
internal sealed class CallModels
{
    private readonly ICallModel[] _models;

    public CallModels(Interpreter run)
    {
        Collections = new CollectionModel(run);
        Enumerators = new EnumeratorModel(run);
        Sequences = new SequenceModel(run);
        Strings = new StringModel(run);
        Tasks = new TaskModel(run);
        Times = new TimeModel(run.Types);
        Parsing = new ParsingModel(run.Types);
        _models = [Collections, Enumerators, Sequences, Strings, Tasks, Times, Parsing];
    }

    public CollectionModel Collections { get; }

    public EnumeratorModel Enumerators { get; }

    public SequenceModel Sequences { get; }

    public StringModel Strings { get; }

    public TaskModel Tasks { get; }

    public TimeModel Times { get; }

    public ParsingModel Parsing { get; }

    /// <summary>The result of the first model that knows the call; null if none does.</summary>
    public AbstractValue? Evaluate(ProgramPoint at, in CallSite call)
    {
        foreach (var model in _models)
        {
            if (model.Evaluate(at, call) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
