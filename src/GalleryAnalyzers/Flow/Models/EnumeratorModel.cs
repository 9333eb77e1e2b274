using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Models the enumerators of tracked lists: each has a list, and a position in it as long as that is known.</summary>
/// <remarks>
/// An enumerator is an object whose members are the list, by the method that made the enumerator, and the position, by the method that
/// moves it. There is no position before the first move.
/// </remarks>
internal sealed class EnumeratorModel(Interpreter run) : ICallModel
{
    /// <summary>Forgets the positions of all enumerators that no move has begun, as a loop moves them any number of times.</summary>
    public static void ForgetPositions(FlowState state)
    {
        foreach (var pair in state.Objects.Where(static pair => pair.Value.IsEnumerator && PositionIn(pair.Value) is null).ToList())
        {
            state.SetObject(pair.Key, pair.Value.Returned());
        }
    }

    /// <summary>An enumerator of the list; null where it is not known which list it is.</summary>
    public AbstractValue? Create(ProgramPoint at, in CallSite call, AbstractValue list) =>
        list.Single is ObjectAlternative && call.Method.ReturnType is { } type
            ? run.Evaluator.Make(
                at, call.Operation, AbstractObject.Created(type).With(new PropertyValue(call.Method, list, null, isCertain: true)))
            : null;

    /// <inheritdoc/>
    public AbstractValue? Evaluate(ProgramPoint at, in CallSite call)
    {
        if (call.Method is { Name: WellKnownMemberNames.GetEnumeratorMethodName } && call.Receiver is { } query
            && run.Models.Sequences.ElementsOf(at, query) is { } elements)
        {
            var list = run.Evaluator.Make(at, call.Operation, AbstractObject.CreatedList(call.Method.ContainingType, elements));
            return run.Evaluator.MakePart(at, list, call.Method, AbstractObject.Created(call.Method.ReturnType)
                .With(new PropertyValue(call.Method, list, null, isCertain: true)));
        }

        if (call.Receiver?.Single is not ObjectAlternative { Id: var id }
            || at.State.FindObject(id) is not { HasEscaped: false } enumerator || !enumerator.IsEnumerator)
        {
            return null;
        }

        switch (call.Method.Name)
        {
            case "MoveNext":
                return MoveNext(at, call, id, enumerator);

            case "Dispose":
                return run.Evaluator.Fresh(at, call.Operation);

            default:
                return null;
        }
    }

    /// <summary>The element that the enumerator is at; null where the object is no enumerator.</summary>
    public AbstractValue? Current(ProgramPoint at, AbstractObject enumerator, IOperation reference)
    {
        if (!enumerator.IsEnumerator || ListOf(enumerator).Single is not ObjectAlternative { Id: var id }
            || at.State.FindObject(id)?.List is not { } list)
        {
            return enumerator.IsEnumerator ? run.Evaluator.Fresh(at, reference) : null;
        }

        return KnownPosition(enumerator) is { } position && position >= 0 && position < list.Elements.Length && list.IsExact
            ? run.Models.Collections.ValueOf(at, list.Elements[position], reference)
            : run.Models.Collections.AnyElement(at, list, at.State.SupportOfSize(id), reference);
    }

    private static AbstractValue ListOf(AbstractObject enumerator) => enumerator.Properties[0].Value;

    private static PropertyValue? PositionIn(AbstractObject enumerator) =>
        enumerator.Properties.Length > 1 ? enumerator.Properties[1] : null;

    // The position is unknown once a loop has moved the enumerator any number of times.
    private static int? KnownPosition(AbstractObject enumerator) => PositionIn(enumerator) switch
    {
        null => enumerator.MayHoldMore ? null : -1,
        { IsCertain: true, Value.Single: ConstantAlternative { Value: int position } } => position,
        _ => null,
    };

    private AbstractValue MoveNext(ProgramPoint at, in CallSite call, AllocationSite id, AbstractObject enumerator)
    {
        var list = ListOf(enumerator);
        var contents = list.Single is ObjectAlternative { Id: var its } ? at.State.FindObject(its)?.List : null;
        if (contents is { IsFullyKnown: true, Elements.IsEmpty: true })
        {
            return AbstractValue.Constant(false, call.Operation);
        }

        if (contents is not null && contents.IsExact && KnownPosition(enumerator) is { } position)
        {
            var next = AbstractValue.Constant(position + 1, call.Operation);
            at.State.SetObject(id, enumerator.With(new PropertyValue(call.Method, next, null, isCertain: true)));
            return AbstractValue.Constant(position + 1 < contents.Elements.Length, call.Operation);
        }

        return run.Evaluator.FreshOf(at, call.Operation, at.State.SupportOfSize(list).Union(run.IterationAt(at.Block)));
    }
}
