using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>Arrays, lists, and dictionaries of texts.</content>
internal sealed partial class Interpreter
{
    private static bool IsList(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "List", Arity: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    private static bool IsTextDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol
        {
            Name: "Dictionary" or "IDictionary",
            Arity: 2,
            ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" },
        } dictionary
        && dictionary.TypeArguments.All(argument => argument.SpecialType == SpecialType.System_String);

    // Capacity and comparer put nothing into it.
    private static ListContents ContentsOfNewDictionary(ImmutableArray<CallArgument> arguments) =>
        arguments.All(argument => argument.Parameter.Type is { SpecialType: SpecialType.System_Int32 } or { Name: "IEqualityComparer" })
            ? ListContents.Empty
            : ListContents.Unknown;

    private void SetEntry(AbstractValue dictionary, CallArgument key, AbstractValue value, IOperation site) =>
        UpdateList(dictionary, (contents, isCertain) => contents.Set(new ListElement(value, site, isCertain, key.Value, key.Use)));

    private AbstractValue CreateArray(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
        {
            Evaluate(size);
        }

        if (array.Type is not { } type || array.DimensionSizes.Length != 1)
        {
            return EvaluateOther(array);
        }

        if (array.Initializer is not { } initializer)
        {
            return Make(array, AbstractObject.CreatedList(type, ListContents.Unknown));
        }

        var elements = new List<ListElement>();
        foreach (var element in initializer.ElementValues)
        {
            elements.Add(new ListElement(Evaluate(element), element, isCertain: true));
        }

        return Make(array, AbstractObject.CreatedList(type, ListContents.Of(elements)));
    }

    // Roslyn 4.8 has no operation of its own for `[a, b, ..c]`: the elements are the children of one without a kind.
    private AbstractValue CreateFromCollectionExpression(IOperation operation, CollectionExpressionSyntax syntax)
    {
        var contents = ListContents.Empty;
        foreach (var element in operation.ChildOperations)
        {
            var value = Evaluate(element);
            contents = syntax.Elements.Any(part => part is ExpressionElementSyntax single && single.Expression == element.Syntax)
                ? contents.Add(new ListElement(value, element, isCertain: true))
                : Append(contents, value);
        }

        return operation.Type is { } type ? Make(operation, AbstractObject.CreatedList(type, contents)) : Fresh(operation);
    }

    /// <summary>The list with the elements of another sequence added.</summary>
    private ListContents Append(ListContents contents, AbstractValue sequence)
    {
        if (sequence.Single is not ObjectAlternative { Id: var id } || _state.FindObject(id)?.List is not { } added)
        {
            Escape(sequence, EscapeKind.Stored);
            return contents.WithUnknownElements();
        }

        foreach (var element in added.Elements)
        {
            contents = contents.Add(element);
        }

        return added.IsFullyKnown ? contents : contents.WithUnknownElements();
    }

    /// <summary>A call on a list whose elements are followed, or null where it is none.</summary>
    private AbstractValue? InvokeList(in CallSite call)
    {
        if (call.Receiver is not { } receiver)
        {
            return null;
        }

        // What is done to a list that may be another, which is not followed, is done out of our sight.
        foreach (var alternative in receiver.Alternatives)
        {
            if (alternative is not ObjectAlternative { Id: var id } || _state.FindObject(id) is not { List: not null, HasEscaped: false })
            {
                return null;
            }
        }

        switch (call.Method.Name)
        {
            case "GetEnumerator" or "AsReadOnly":
                return receiver;

            case "ToArray" when call.Operation.Type is { } type:
                return Make(call.Operation, AbstractObject.CreatedList(type, Append(ListContents.Empty, receiver)));

            case "MoveNext" when receiver.Single is ObjectAlternative { Id: var none } && _state.FindObject(none) is { List: { IsFullyKnown: true, Elements.IsEmpty: true } }:
                return AbstractValue.Constant(false, call.Operation);

            case "MoveNext" or "Reset" or "Dispose" or "Contains" or "IndexOf" or "Exists" or "ContainsKey" or "TryGetValue":
                return Fresh(call.Operation);

            case "get_Current":
                return null;

            case "Insert" when call.Arguments.Length == 2:
                Insert(receiver, call.Arguments[0].Value, call.Arguments[1]);
                return Fresh(call.Operation);

            case "Add" when IsTextDictionary(call.Method.ContainingType) && call.Find("key") is { } key && call.Find("value") is { } entry:
                SetEntry(receiver, key, entry.Value, entry.Use);
                return Fresh(call.Operation);

            case "Add" when call.Arguments.Length == 1:
                Add(receiver, call.Arguments[0]);
                return Fresh(call.Operation);

            case "AddRange" when call.Arguments.Length == 1:
                AddRange(receiver, call.Arguments[0].Value);
                return Fresh(call.Operation);

            case "Clear":
                UpdateList(receiver, static (contents, isCertain) => isCertain ? ListContents.Empty : contents.WithUncertainElements());
                return Fresh(call.Operation);

            case "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange":
                MakeListUncertain(receiver);
                return Fresh(call.Operation);

            default:
                return null;
        }
    }

    private void Insert(AbstractValue list, AbstractValue index, CallArgument inserted)
    {
        var position = index.Single is ConstantAlternative { Value: int known } ? known : (int?)null;
        UpdateList(list, (contents, isCertain) => contents.Insert(position, new ListElement(inserted.Value, inserted.Use, isCertain)));
    }

    private void Add(AbstractValue list, CallArgument added) =>
        UpdateList(list, (contents, isCertain) => contents.Add(new ListElement(added.Value, added.Use, isCertain)));

    private void AddRange(AbstractValue list, AbstractValue sequence)
    {
        if (list.Single is null)
        {
            Escape(sequence, EscapeKind.Stored);
        }

        UpdateList(list, (contents, isCertain) => isCertain ? Append(contents, sequence) : contents.WithUnknownElements());
    }

    /// <param name="list">What may be the list.</param>
    /// <param name="change">Makes the new contents of the old ones; told whether it is certainly done to that list.</param>
    private void UpdateList(AbstractValue list, Func<ListContents, bool, ListContents> change)
    {
        var isCertain = list.Single is ObjectAlternative;
        foreach (var alternative in list.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && _state.FindObject(id) is { List: { } contents } found)
            {
                _state.SetObject(id, found.With(change(contents, isCertain)));
            }
        }
    }

    private void MakeListUncertain(AbstractValue list) =>
        UpdateList(list, static (contents, _) => contents.WithUncertainElements().WithUnknownElements());

    private AbstractValue ReadElement(IArrayElementReferenceOperation element)
    {
        var array = Evaluate(element.ArrayReference);
        var indices = element.Indices.Select(Evaluate).ToImmutableArray();
        return indices.Length == 1 ? ReadElement(array, indices[0], element) : Fresh(element);
    }

    private AbstractValue ReadElement(AbstractValue list, AbstractValue index, IOperation reference)
    {
        if (list.Single is not ObjectAlternative { Id: var id } || _state.FindObject(id)?.List is not { } contents)
        {
            Escape(list, EscapeKind.Stored);
            return Fresh(reference);
        }

        return contents.IsFullyKnown
            && index.Single is ConstantAlternative { Value: int position }
            && position >= 0 && position < contents.Elements.Length
            && contents.Elements.All(element => element.IsCertain)
            ? contents.Elements[position].Value
            : AnyElement(contents, reference);
    }

    private AbstractValue AnyElement(ListContents contents, IOperation reference)
    {
        // What a dictionary gives one by one are pairs, not its values.
        if (contents.Elements.Any(element => element.Key is not null))
        {
            return Fresh(reference);
        }

        AbstractValue? any = null;
        if (contents.IsFullyKnown)
        {
            foreach (var element in contents.Elements)
            {
                any = any?.Join(element.Value) ?? element.Value;
            }
        }

        if (any is not null && !ReferenceEquals(any, AbstractValue.Top) && (any.Single is not null || _iterations.ComeToEach(reference.Syntax, contents.Elements.Length)))
        {
            return any;
        }

        // Whichever element this is may be changed under a name that does not tell which.
        foreach (var element in contents.Elements)
        {
            Escape(element.Value, EscapeKind.Stored);
        }

        return Fresh(reference);
    }
}
