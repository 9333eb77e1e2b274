using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Models arrays, lists, and dictionaries of strings.</summary>
internal sealed class CollectionModel(Interpreter run) : ICallModel
{
    // A capacity or a comparer adds no entries.
    public ListContents ContentsOfNewDictionary(ImmutableArray<CallArgument> arguments) =>
        arguments.All(
            argument => argument.Parameter.Type.SpecialType == SpecialType.System_Int32
                || run.Types.Is(argument.Parameter.Type, TypeNames.EqualityComparer))
            ? ListContents.Empty
            : ListContents.Unknown;

    public void SetEntry(ProgramPoint at, AbstractValue dictionary, CallArgument key, AbstractValue value, IOperation site) =>
        UpdateList(
            at,
            dictionary,
            (contents, isCertain) => contents.Set(new ListElement(value, site, at.Block, isCertain, key.Value, key.Use)));

    /// <summary>The list with the elements of another sequence appended.</summary>
    public ListContents Append(ProgramPoint at, ListContents contents, AbstractValue sequence)
    {
        if (run.Models.Sequences.ElementsOf(at, sequence) is not { } added)
        {
            run.Escapes.Escape(at, sequence, EscapeKind.Stored);
            return contents.WithUnknownElements();
        }

        foreach (var element in added.Elements)
        {
            contents = contents.Add(element);
        }

        return added.IsFullyKnown ? contents : contents.WithUnknownElements();
    }

    /// <summary>The result of a call on a tracked list; null if the call is none.</summary>
    public AbstractValue? Evaluate(ProgramPoint at, in CallSite call)
    {
        if (call.Receiver is not { } receiver)
        {
            return null;
        }

        // The receiver may be an untracked list, whose changes are not seen.
        foreach (var alternative in receiver.Alternatives)
        {
            if (alternative is not ObjectAlternative { Id: var id } || at.State.FindObject(id) is not { List: not null, HasEscaped: false })
            {
                return null;
            }
        }

        switch (FrameworkTable.CollectionCalls.TryGetValue(call.Method.Name, out var kind) ? kind : (CollectionCall?)null)
        {
            case CollectionCall.Enumerates:
                return run.Models.Enumerators.Create(at, call, receiver) ?? receiver;

            case CollectionCall.GivesItself:
                return receiver;

            case CollectionCall.Copies when call.Operation.Type is { } type:
                return run.Evaluator.Make(at, call.Operation, AbstractObject.CreatedList(type, Append(at, ListContents.Empty, receiver)));

            case CollectionCall.MovesNext:
                return run.Evaluator.FreshOf(at, call.Operation, at.State.SupportOfSize(receiver).Union(run.IterationAt(at.Block)));

            case CollectionCall.Reads when call.Method.Name is "TryGetValue" or "ContainsKey" && call.Find("key") is { } sought:
                return Has(at, receiver, sought.Value) is { } has
                    ? AbstractValue.Constant(has, call.Operation)
                    : run.Evaluator.Fresh(at, call.Operation);

            case CollectionCall.Reads:
                return run.Evaluator.Fresh(at, call.Operation);

            case CollectionCall.Inserts when call.Arguments.Length == 2:
                Insert(at, receiver, call.Arguments[0].Value, call.Arguments[1]);
                return run.Evaluator.Fresh(at, call.Operation);

            case CollectionCall.Adds
                when run.Types.IsDictionary(call.Method.ContainingType)
                    && call.Find("key") is { } key && call.Find("value") is { } entry:
                SetEntry(at, receiver, key, entry.Value, entry.Use);
                return run.Evaluator.Fresh(at, call.Operation);

            case CollectionCall.Adds when call.Arguments.Length == 1:
                Add(at, receiver, call.Arguments[0]);
                return run.Evaluator.Fresh(at, call.Operation);

            case CollectionCall.AddsRange when call.Arguments.Length == 1:
                AddRange(at, receiver, call.Arguments[0].Value);
                return run.Evaluator.Fresh(at, call.Operation);

            case CollectionCall.Clears:
                UpdateList(at, receiver, static (contents, isCertain) => isCertain ? ListContents.Empty : contents.WithUncertainElements());
                return run.Evaluator.Fresh(at, call.Operation);

            case CollectionCall.Removes:
                MakeListUncertain(at, receiver);
                return run.Evaluator.Fresh(at, call.Operation);

            default:
                return null;
        }
    }

    /// <summary>The value that a call gives by reference; null if it is unknown.</summary>
    public AbstractValue? GivenBy(ProgramPoint at, in CallSite call) =>
        call.Method.Name == "TryGetValue" && call.Receiver is { } dictionary && call.Find("key") is { } key
            ? EntryOf(at, dictionary, key.Value)?.Value
            : null;

    public void MakeListUncertain(ProgramPoint at, AbstractValue list) =>
        UpdateList(at, list, static (contents, _) => contents.WithUncertainElements().WithUnknownElements());

    public AbstractValue ElementOf(ProgramPoint at, AbstractValue list, AbstractValue index, IOperation reference)
    {
        if (list.Single is not ObjectAlternative { Id: var id } || at.State.FindObject(id)?.List is not { } contents)
        {
            run.Escapes.Escape(at, list, EscapeKind.Stored);
            return run.Evaluator.Fresh(at, reference);
        }

        if (EntryOf(at, list, index) is { } entry)
        {
            return entry.Value;
        }

        return contents.IsExact
            && contents.Elements.All(static element => element.Key is null)
            && index.Single is ConstantAlternative { Value: int position }
            && position >= 0 && position < contents.Elements.Length
            ? ValueOf(at, contents.Elements[position], reference)
            : AnyElement(at, contents, at.State.SupportOfSize(list).Union(at.State.SupportOf(index).Inputs), reference);
    }

    /// <summary>The value that the enumeration gives for an element: that of a dictionary gives pairs.</summary>
    public AbstractValue ValueOf(ProgramPoint at, ListElement element, IOperation reference)
    {
        if (element.Key is not { } key || reference.Type is not { } pair)
        {
            return element.Value;
        }

        var created = AbstractObject.Created(pair);
        foreach (var property in pair.GetMembers().OfType<IPropertySymbol>())
        {
            var (value, use) = property.Name == "Key" ? (key, element.KeySite) : (element.Value, element.Site);
            created = created.With(new PropertyValue(property.OriginalDefinition, value, use, isCertain: true));
        }

        return run.Evaluator.Make(at, reference, created);
    }

    /// <summary>An element of a list, of which it is not known which one it is.</summary>
    /// <param name="at">The point.</param>
    /// <param name="contents">The contents of the list.</param>
    /// <param name="which">What tells which one it is.</param>
    /// <param name="reference">The operation that reads the element.</param>
    public AbstractValue AnyElement(ProgramPoint at, ListContents contents, Support which, IOperation reference)
    {
        // The enumeration of a dictionary gives pairs, not its values.
        if (contents.Elements.Any(element => element.Key is not null))
        {
            return run.Evaluator.Fresh(at, reference);
        }

        AbstractValue? any = null;
        if (contents.IsFullyKnown)
        {
            foreach (var element in contents.Elements)
            {
                any = any?.Join(element.Value) ?? element.Value;
            }
        }

        if (any is { IsTop: false })
        {
            if (any.Single is not null)
            {
                return any;
            }

            if (!run.ElementReads.IsRepeated(at, reference))
            {
                if (reference is IPropertyReferenceOperation { IsImplicit: true } && contents.Elements.All(element => element.IsCertain))
                {
                    return contents.Elements[0].Value;
                }
            }
            else if (run.Body.LoopIterations.ReachesEach(reference.Syntax, contents.Elements.Length))
            {
                // The iteration tells which of the elements it is.
                var guard = Guard.Opaque(which.Union(run.IterationAt(at.Block)), at.State.PathCondition);
                return any.Under(guard);
            }
        }

        // The element may be changed through a name that does not tell which one it is.
        foreach (var element in contents.Elements)
        {
            run.Escapes.Escape(at, element.Value, EscapeKind.Stored);
        }

        return run.Evaluator.Fresh(at, reference);
    }

    /// <summary>The length of a text, or the count of a list, which unlike a set keeps all elements; null if it is unknown.</summary>
    public int? SizeOf(ProgramPoint at, AbstractValue value) => value.Single switch
    {
        ConstantAlternative { Value: string text } => text.Length,
        ObjectAlternative { Id: var id }
            when at.State.FindObject(id) is { List: { IsExact: true } list, Type: var type } && IsSequence(type) =>
            list.Elements.Length,
        _ => null,
    };

    public bool HasInitialCollection(IPropertySymbol property) =>
        property is { SetMethod: null, Type: INamedTypeSymbol type }
        && (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IList_T || run.Types.IsDictionary(type));

    // Whether the dictionary has the key; null if that is unknown.
    private static bool? Has(ProgramPoint at, AbstractValue dictionary, AbstractValue key) =>
        dictionary.Single is ObjectAlternative { Id: var id }
        && at.State.FindObject(id)?.List is { IsExact: true } contents
        && key.Single is ConstantAlternative { Value: { } sought }
        && contents.Elements.All(static entry => entry.Key?.Single is ConstantAlternative)
            ? contents.Elements.Any(entry => sought.Equals(((ConstantAlternative)entry.Key!.Single!).Value))
            : null;

    // The entry of a constant key, if no other may have the same key.
    private static ListElement? EntryOf(ProgramPoint at, AbstractValue dictionary, AbstractValue key)
    {
        if (Has(at, dictionary, key) != true)
        {
            return null;
        }

        var entries = at.State.FindObject(((ObjectAlternative)dictionary.Single!).Id)!.List!.Elements;
        return entries.Last(entry => ((ConstantAlternative)key.Single!).Value!.Equals(((ConstantAlternative)entry.Key!.Single!).Value));
    }

    private void Insert(ProgramPoint at, AbstractValue list, AbstractValue index, CallArgument inserted)
    {
        var position = index.Single is ConstantAlternative { Value: int known } ? known : (int?)null;
        UpdateList(
            at,
            list,
            (contents, isCertain) => contents.Insert(position, new ListElement(inserted.Value, inserted.Use, at.Block, isCertain)));
    }

    private void Add(ProgramPoint at, AbstractValue list, CallArgument added) =>
        UpdateList(at, list, (contents, isCertain) => contents.Add(new ListElement(added.Value, added.Use, at.Block, isCertain)));

    private void AddRange(ProgramPoint at, AbstractValue list, AbstractValue sequence)
    {
        if (list.Single is null)
        {
            run.Escapes.Escape(at, sequence, EscapeKind.Stored);
        }

        UpdateList(at, list, (contents, isCertain) => isCertain ? Append(at, contents, sequence) : contents.WithUnknownElements());
    }

    /// <param name="at">The point.</param>
    /// <param name="list">The abstract value of the list.</param>
    /// <param name="change">Computes the new contents from the old ones, and whether the list is certainly the one that changes.</param>
    private void UpdateList(ProgramPoint at, AbstractValue list, Func<ListContents, bool, ListContents> change)
    {
        var isCertain = list.Single is ObjectAlternative;
        foreach (var alternative in list.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && at.State.FindObject(id) is { List: { } contents } found)
            {
                at.State.SetObject(id, found.With(change(contents, isCertain)));
            }
        }
    }

    // A set or a dictionary drops duplicates.
    private bool IsSequence(ITypeSymbol type) => type is IArrayTypeSymbol
        || run.Types.Is(type, TypeNames.List)
        || type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IList_T
            or SpecialType.System_Collections_Generic_ICollection_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            or SpecialType.System_Collections_Generic_IEnumerable_T;
}
