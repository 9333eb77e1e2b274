using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>Objects that the method makes, and what their members give.</content>
internal sealed partial class Interpreter
{
    private AbstractValue Create(IObjectCreationOperation creation)
    {
        var arguments = EvaluateArguments(creation.Arguments);
        AssignReferences(arguments, AbstractValue.Unknown);
        if (creation.Constructor is not { } constructor || creation.Type is not { } type)
        {
            return Fresh(creation);
        }

        var call = new CallSite(creation, constructor, receiver: null, arguments, _block);
        if (Knowledge.IsPlainData(type))
        {
            var created = AbstractObject.Created(type);
            foreach (var argument in arguments)
            {
                if (Knowledge.PropertySetBy(argument.Parameter) is { } property)
                {
                    Report(property, argument);
                    created = created.With(new PropertyValue(property, argument.Value, argument.Use, isCertain: true));
                }
                else
                {
                    Report(argument.Parameter, argument);
                    Escape(argument.Value, EscapeKind.Stored);
                }
            }

            return Make(creation, created);
        }

        Report(call.Arguments);
        ReportInstanceMembersOf(creation, constructor, arguments);
        if (arguments.Length == 1 && Knowledge.KeepsMeaning(constructor))
        {
            return arguments[0].Value;
        }

        if ((TimeModel.OfCreation(call) ?? Knowledge.Call(call)) is { } known)
        {
            Report(call, known);
            return known;
        }

        if (IsList(type))
        {
            var contents = ListContents.Empty;
            foreach (var argument in arguments)
            {
                contents = argument.Parameter.Type.SpecialType == SpecialType.System_Int32
                    ? contents
                    : Append(contents, argument.Value);
            }

            return Make(creation, AbstractObject.CreatedList(type, contents));
        }

        if (IsTextDictionary(type))
        {
            return Make(creation, AbstractObject.CreatedList(type, ContentsOfNewDictionary(arguments)));
        }

        foreach (var argument in arguments)
        {
            Escape(argument.Value, EscapeKind.Stored);
        }

        return Fresh(creation);
    }

    private AbstractValue Make(IOperation site, AbstractObject created)
    {
        if (!_made.TryGetValue(site, out var made))
        {
            var id = new AllocationSite(site, _block);
            made = (id, AbstractValue.Of(new ObjectAlternative(id, site)));
            _made.Add(site, made);
        }

        _state.SetObject(made.Id, created);
        return made.Value;
    }

    private AbstractValue ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var instance = reference.Instance is null ? null : Evaluate(reference.Instance);
        if (!reference.Arguments.IsEmpty)
        {
            var arguments = EvaluateArguments(reference.Arguments);
            return instance is null ? Fresh(reference) : ReadElement(instance, arguments[0].Value, reference);
        }

        if (instance is null)
        {
            return Knowledge.IsNamedChoice(property)
                ? AbstractValue.Of(new MemberAlternative(property, reference))
                : TimeModel.OfStaticProperty(reference) ?? ReadOwnProperty(reference);
        }

        if (property.Name is "Count" or "Length" && SizeOf(instance) is { } size)
        {
            return AbstractValue.Constant(size, reference);
        }

        ReportRead(reference, instance);
        if (IsTaskResult(property))
        {
            return Written(Await(instance, property.ContainingType), property.ContainingType, reference);
        }

        if (Knowledge.KeepsMeaning(property))
        {
            return Written(instance, property.ContainingType, reference);
        }

        if (Knowledge.Fetch(property, instance, _state.ExternalState) is { } fetched)
        {
            return Fetch(fetched, reference);
        }

        if ((TimeModel.OfProperty(property, instance) ?? Knowledge.Read(property, instance, reference, _block)) is { } known)
        {
            return known;
        }

        if (reference.Instance is IInstanceReferenceOperation)
        {
            return ReadOwnProperty(reference);
        }

        AbstractValue? joined = null;
        foreach (var alternative in instance.Alternatives)
        {
            var value = alternative is ObjectAlternative { Id: var id } && _state.FindObject(id) is { HasEscaped: false } owner
                ? ReadProperty(id, owner, property, reference)
                : Fresh(reference);
            joined = joined?.Join(value) ?? value;
        }

        return joined ?? Fresh(reference);
    }

    private AbstractValue ReadProperty(AllocationSite id, AbstractObject owner, IPropertySymbol property, IOperation reference)
    {
        if (owner.List is { } list)
        {
            return property.Name == "Current" ? AnyElement(list, reference) : Fresh(reference);
        }

        if (owner.Find(property) is { } set)
        {
            return set.IsCertain || HasInitialCollection(property) ? set.Value
                : set.Value.Join(owner.MayHoldMore ? AbstractValue.Unknown : AbstractValue.Constant(null, reference));
        }

        if (!Knowledge.IsPlainData(property.ContainingType))
        {
            return Fresh(reference);
        }

        return HasInitialCollection(property)
            ? MakeInitialCollection(id, owner, property, reference)
            : !owner.MayHoldMore
                && property.SetMethod is not null
                && (property.Type.IsReferenceType || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
                ? AbstractValue.Constant(null, reference)
                : Fresh(reference);
    }

    /// <summary>How many characters a text has, or elements a list, which unlike a set keeps all; null where that is not known.</summary>
    private int? SizeOf(AbstractValue value) => value.Single switch
    {
        ConstantAlternative { Value: string text } => text.Length,
        ObjectAlternative { Id: var id }
            when _state.FindObject(id) is { List: { IsFullyKnown: true } list, Type: var type }
            && !(type.Name.Contains("Set") || type.Name.Contains("Dictionary"))
            && list.Elements.All(element => element.IsCertain) =>
            list.Elements.Length,
        _ => null,
    };

    private static bool HasInitialCollection(IPropertySymbol property) =>
        property is { SetMethod: null, Type: INamedTypeSymbol type }
        && (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IList_T || IsTextDictionary(type));

    /// <summary>The list or dictionary that a model is born with, which its property has no setter for.</summary>
    private AbstractValue MakeInitialCollection(AllocationSite id, AbstractObject owner, IPropertySymbol property, IOperation reference)
    {
        if (!_partIds.TryGetValue((id, property), out var part))
        {
            var fetched = owner.MayHoldMore ? AbstractObject.CreatedList(property.Type, ListContents.Unknown) : null;
            part = new AllocationSite(id.Site, id.Block, id, id.Source, fetched);
            _partIds.Add((id, property), part);
        }

        var value = AbstractValue.Of(new ObjectAlternative(part, id.Site));
        _state.SetObject(part, part.Fetched ?? AbstractObject.CreatedList(property.Type, ListContents.Empty));
        _state.SetObject(id, owner.With(new PropertyValue(property, value, null, isCertain: true)));
        return value;
    }

    private AbstractValue ReadOwnProperty(IPropertyReferenceOperation reference) =>
        _state.FindVariable(reference.Property.OriginalDefinition) is { } stored ? stored
        : _fields.Find(reference.Property) is { } value
            ? value.Select(alternative => alternative.WithOrigin(reference))
            : (reference.Property.GetMethod is { } getter ? InvokeBody(CallOf(getter, reference)) : null) ?? Fresh(reference);

    private CallSite CallOf(IMethodSymbol getter, IPropertyReferenceOperation reference) =>
        new(reference, getter, receiver: null, ImmutableArray<CallArgument>.Empty, _block);

    private AbstractValue ReadField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (reference.Instance is { } instance and not IInstanceReferenceOperation)
        {
            Evaluate(instance);
            return Fresh(reference);
        }

        if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
        {
            return AbstractValue.Constant(string.Empty, reference);
        }

        if (_state.FindVariable(field.OriginalDefinition) is { } stored)
        {
            return stored;
        }

        if (_fields.Find(field) is { } value)
        {
            return value.Select(alternative => alternative.WithOrigin(reference));
        }

        // Each reading finds what the field was set to, as if it were made there.
        if (_fields.FindElements(field) is { } elements)
        {
            return Make(reference, AbstractObject.CreatedList(field.Type, elements));
        }

        return field.IsReadOnly && !field.IsImplicitlyDeclared && !_writes.IsReassigned(field)
            ? UnknownOf(field, -1, origin: null).Select(alternative => alternative.WithOrigin(reference))
            : Fresh(reference);
    }
}
