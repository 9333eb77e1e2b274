using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Models LINQ on tracked sequences, and calls that give each element to a delegate.</summary>
/// <remarks>
/// A query is an object that holds what it was made of, by the method that made it and its parameters. It runs where it is enumerated, and
/// each time anew.
/// </remarks>
internal sealed class SequenceModel(Interpreter run) : ICallModel
{
    /// <summary>The maximum number of elements that are given to a delegate.</summary>
    private const int MaximumElements = 16;

    /// <summary>The maximum depth of queries over queries.</summary>
    private const int MaximumDepth = 8;

    /// <inheritdoc/>
    public AbstractValue? Evaluate(ProgramPoint at, in CallSite call)
    {
        if (run.Types.Is(call.Method.ContainingType, TypeNames.Enumerable) && call.Arguments.Length > 0)
        {
            return IsSequence(at, call.Arguments[0].Value) && AreKnown(call) ? Query(at, call) : null;
        }

        return IsForEach(call) ? GiveEach(at, call) : null;
    }

    /// <summary>The elements of a list, or of a query that runs here; null if they are unknown.</summary>
    public ListContents? ElementsOf(ProgramPoint at, AbstractValue sequence, int depth = 0)
    {
        if (sequence.Single is not ObjectAlternative { Id: var id } || at.State.FindObject(id) is not { HasEscaped: false } found)
        {
            return null;
        }

        return found.List ?? (found.IsQuery && depth < MaximumDepth ? RunQuery(at, found, depth) : null);
    }

    private bool IsForEach(in CallSite call) => call.Method.Name is "ForEach" or "ForEachAsync"
        && (run.Types.Is(call.Method.ContainingType, TypeNames.List) ? call.Arguments.Length == 1
            : run.Types.Is(call.Method.ContainingType, TypeNames.Parallel) && call.Arguments.Length == 2);

    private bool IsSequence(ProgramPoint at, AbstractValue value) => value.Single is ObjectAlternative { Id: var id }
        && at.State.FindObject(id) is { HasEscaped: false } and ({ List: not null } or { IsQuery: true });

    // Whether the functions are known that the call gets.
    private bool AreKnown(in CallSite call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter.Type.TypeKind == TypeKind.Delegate && run.Delegates.TargetOf(argument.Value) is null)
            {
                return false;
            }
        }

        return true;
    }

    private AbstractValue? Query(ProgramPoint at, in CallSite call)
    {
        var (method, operation) = (call.Method, call.Operation);
        switch (method.Name)
        {
            case "Select" or "Where" or "Concat" or "Append" or "Prepend" or "Distinct" or "Reverse" or "Skip" or "Take" or "AsEnumerable":
                var query = AbstractObject.Created(method.ReturnType);
                query = query.With(new PropertyValue(method, call.Arguments[0].Value, call.Arguments[0].Use, isCertain: true));
                foreach (var argument in call.Arguments.Skip(1))
                {
                    query = query.With(new PropertyValue(argument.Parameter, argument.Value, argument.Use, isCertain: true));
                }

                return run.Evaluator.Make(at, operation, query);

            case "ToList" or "ToArray" or "ToHashSet" when call.Arguments.Length == 1 && operation.Type is { } type:
                return ElementsOf(at, call.Arguments[0].Value) is { } all
                    ? run.Evaluator.Make(at, operation, AbstractObject.CreatedList(type, all))
                    : null;

            case "First" or "Last" or "Single" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" when call.Arguments.Length == 1:
                return ElementsOf(at, call.Arguments[0].Value) is { IsExact: true, Elements: { IsEmpty: false } elements }
                    ? run.Models.Collections.ValueOf(at, elements[method.Name[0] == 'L' ? elements.Length - 1 : 0], operation)
                    : null;

            default:
                return null;
        }
    }

    private ListContents? RunQuery(ProgramPoint at, AbstractObject query, int depth)
    {
        var source = query.Properties[0];
        if (ElementsOf(at, source.Value, depth + 1) is not { } elements)
        {
            return null;
        }

        var argument = query.Properties.Length > 1 ? query.Properties[1] : (PropertyValue?)null;
        return source.Member.Name switch
        {
            "AsEnumerable" => elements,
            "Select" or "Where" when argument is { } function => Map(at, elements, source, function),
            "Concat" when argument is { } other && ElementsOf(at, other.Value, depth + 1) is { } others => Concatenated(elements, others),
            "Append" when argument is { Use: { } use, Value: var added } =>
                elements.Add(new ListElement(added, use, at.Block, isCertain: true)),
            "Prepend" when argument is { Use: { } use, Value: var added } =>
                elements.Insert(0, new ListElement(added, use, at.Block, isCertain: true)),
            "Reverse" when elements.IsExact => ListContents.Of(elements.Elements.Reverse()),
            "Skip" when argument is { Value.Single: ConstantAlternative { Value: int count } } && elements.IsExact =>
                ListContents.Of(elements.Elements.Skip(count)),
            "Take" when argument is { Value.Single: ConstantAlternative { Value: int count } } && elements.IsExact =>
                ListContents.Of(elements.Elements.Take(count)),
            "Distinct" when elements.IsExact && argument is null => Distinct(elements),
            _ => null,
        };
    }

    // Gives each element to the function of a projection or a filter.
    private ListContents? Map(ProgramPoint at, ListContents elements, PropertyValue source, PropertyValue function)
    {
        if (!elements.IsFullyKnown || elements.Elements.Length > MaximumElements || source.Use?.Parent is not { } argument)
        {
            return null;
        }

        var mapped = new List<ListElement>();
        foreach (var element in elements.Elements)
        {
            var given = run.Models.Collections.ValueOf(at, element, element.Site);
            if (Call(at, argument.Parent!, (IMethodSymbol)source.Member, function, given, mapped.Count) is not { } result)
            {
                return null;
            }

            if (source.Member.Name == "Select")
            {
                mapped.Add(element.With(result, key: null, element.IsCertain));
            }
            else if (result.Single is not ConstantAlternative { Value: false })
            {
                var isDecided = result.Single is ConstantAlternative;
                mapped.Add(element.With(
                    isDecided ? element.Value : Filtered(at, element.Value, result), element.Key, element.IsCertain && isDecided));
            }
        }

        return ListContents.Of(mapped);
    }

    // A filter that asks about a value decides whether it is there.
    private static AbstractValue Filtered(ProgramPoint at, AbstractValue value, AbstractValue answer)
    {
        var (asked, its) = (at.State.SupportOf(answer), at.State.SupportOf(value));
        return asked.SharesData(its) ? AbstractValue.Of(UnknownAlternative.ComputedFrom(asked.Union(its))) : value;
    }

    private AbstractValue? Call(
        ProgramPoint at, IOperation operation, IMethodSymbol method, PropertyValue function, AbstractValue given, int index)
    {
        var argument = new CallArgument((IParameterSymbol)function.Member, function.Value, function.Use!, isExplicit: true);
        var call = new CallSite(operation, method, receiver: null, ImmutableArray.Create(argument), at.Block);
        return run.Delegates.Invoke(at, call, argument, [given], index)
            ?? run.Delegates.Invoke(at, call, argument, [given, AbstractValue.Constant(index, operation)], index);
    }

    private AbstractValue? GiveEach(ProgramPoint at, in CallSite call)
    {
        var sequence = call.Receiver ?? call.Arguments[0].Value;
        var function = call.Arguments[call.Arguments.Length - 1];
        if (ElementsOf(at, sequence) is not { IsExact: true, Elements: { Length: <= MaximumElements } elements }
            || run.Delegates.TargetOf(function.Value) is null)
        {
            return null;
        }

        for (var i = 0; i < elements.Length && !at.IsDead; i++)
        {
            var given = run.Models.Collections.ValueOf(at, elements[i], elements[i].Site);
            if ((run.Delegates.Invoke(at, call, function, [given], i)
                ?? run.Delegates.Invoke(at, call, function, [given, AbstractValue.Unknown], i)) is null)
            {
                return null;
            }
        }

        return run.Evaluator.Fresh(at, call.Operation);
    }

    private static ListContents Concatenated(ListContents one, ListContents other)
    {
        var all = other.Elements.Aggregate(one, static (contents, element) => contents.Add(element));
        return other.IsFullyKnown ? all : all.WithUnknownElements();
    }

    private static ListContents? Distinct(ListContents list)
    {
        var seen = new HashSet<object>();
        return list.Elements.All(static element => element.Value.Single is ConstantAlternative { Value: not null })
            ? ListContents.Of(list.Elements.Where(element => seen.Add(((ConstantAlternative)element.Value.Single!).Value!)))
            : null;
    }
}
