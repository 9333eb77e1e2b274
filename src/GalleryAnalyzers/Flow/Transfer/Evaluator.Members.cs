using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Fields and properties of the program's types, and elements of tuples.</content>
internal sealed partial class Evaluator
{
    // Whether the body is one of those that create its object.
    private bool IsCreating => run.Body.Method is null or { MethodKind: MethodKind.Constructor } or { IsInitOnly: true };

    /// <summary>The identity of a member in all constructed types, and under all names that a tuple's element has.</summary>
    public static ISymbol DefinitionOf(ISymbol member) =>
        member is IFieldSymbol { CorrespondingTupleField: { } element } ? element.OriginalDefinition : member.OriginalDefinition;

    private AbstractValue ReadStatic(ProgramPoint at, IPropertyReferenceOperation reference) =>
        FixedValueOf(reference.Property, reference)
        ?? ObjectOf(at, reference.Property, reference)
        ?? HeldValueOf(at, reference.Property)
        ?? (reference.Property.GetMethod is { } getter
            ? run.Callees.InvokeBody(at, new CallSite(reference, getter, null, ImmutableArray<CallArgument>.Empty, at.Block))
            : null)
        ?? Fresh(at, reference);

    private AbstractValue ReadProgramProperty(ProgramPoint at, AbstractValue instance, IPropertyReferenceOperation reference)
    {
        var property = PropertyOf(at, instance, reference);
        if (IsAutomatic(property))
        {
            return ReadMember(at, instance, property, reference);
        }

        var call = property.GetMethod is { } getter
            ? new CallSite(reference, getter, instance, ImmutableArray<CallArgument>.Empty, at.Block)
            : (CallSite?)null;
        return (call is { } read ? run.Callees.InvokeBody(at, read) : null) ?? Fresh(at, reference);
    }

    // The property that is read or written: the class of a tracked object decides which one.
    private IPropertySymbol PropertyOf(ProgramPoint at, AbstractValue? owner, IPropertyReferenceOperation reference) =>
        owner is not null
        && reference.Instance?.Syntax is not BaseExpressionSyntax
        && at.State.TypeOf(owner) is { } type
        && run.Context.Bodies?.Find(reference.Property, type) is { } its
            ? its
            : reference.Property;

    private AbstractValue ReadField(ProgramPoint at, IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (reference.Instance is { } instance)
        {
            return ReadMember(at, Evaluate(at, instance), field, reference);
        }

        if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
        {
            return AbstractValue.Constant(string.Empty, reference);
        }

        return FixedValueOf(field, reference)
            ?? ObjectOf(at, field, reference)
            ?? HeldValueOf(at, field)
            ?? UnknownMember(at, field, reference);
    }

    /// <summary>The value of a field or an automatic property of an object.</summary>
    private AbstractValue ReadMember(ProgramPoint at, AbstractValue owner, ISymbol member, IOperation reference)
    {
        AbstractValue? joined = null;
        foreach (var alternative in owner.Alternatives)
        {
            var value = (alternative is ObjectAlternative { Id: var id } && at.State.FindObject(id) is { List: null } found
                    ? FoundIn(found, member, reference)
                    : null)
                ?? FixedValueOf(member, reference)
                ?? ObjectOf(at, member, reference)
                ?? (IsOfAnalyzedObject(reference) ? HeldValueOf(at, member) : null)
                ?? UnknownOfObject(at, alternative, member, reference);
            value = value.Under(alternative.Guard);
            joined = joined?.Join(value) ?? value;
        }

        return joined ?? Fresh(at, reference);
    }

    // The value that a tracked object's member has; null where that is not known.
    private static AbstractValue? FoundIn(AbstractObject owner, ISymbol member, IOperation reference)
    {
        var isComplete = !owner.HasEscaped && !owner.MayHoldMore;
        return owner.Find(DefinitionOf(member)) is { } set
            ? set.IsCertain ? set.Value
                : set.Value.Join(isComplete ? DefaultOf(member, reference) ?? AbstractValue.Unknown : AbstractValue.Unknown)
            : isComplete ? DefaultOf(member, reference)
            : null;
    }

    private static AbstractValue? DefaultOf(ISymbol member, IOperation reference) => TypeOf(member) switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } =>
            AbstractValue.Constant(null, reference),
        { SpecialType: SpecialType.System_Boolean } => AbstractValue.Constant(false, reference),
        { SpecialType: SpecialType.System_Int32 } => AbstractValue.Constant(0, reference),
        _ => null,
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    // A member that only its initializer sets, in whatever object.
    private AbstractValue? FixedValueOf(ISymbol member, IOperation reference) =>
        run.Body.Fields.Find(member)?.Select(alternative => alternative.WithOrigin(reference));

    // Each read makes the object that the member was set to, as it was then.
    private AbstractValue? ObjectOf(ProgramPoint at, ISymbol member, IOperation reference)
    {
        if (run.Body.Fields.FindObject(member) is not { } set)
        {
            return null;
        }

        return AbstractValue.Of(new ObjectAlternative(Copy(set.Root), reference));

        AllocationSite Copy(AllocationSite original)
        {
            if (!_copies.TryGetValue((reference, at.Block, original), out var copy))
            {
                copy = new AllocationSite(reference, at.Block, run.CallString);
                _copies.Add((reference, at.Block, original), copy);
            }

            at.State.SetObject(copy, set.FindObject(original)!.SelectValues(value => value.Select(alternative =>
                alternative is ObjectAlternative { Id: var held } ? new ObjectAlternative(Copy(held), alternative.Origin) : alternative)));
            return copy;
        }
    }

    // A member that is set with the object only is one value for each object.
    private AbstractValue UnknownOfObject(ProgramPoint at, Alternative owner, ISymbol member, IOperation reference) =>
        reference is IFieldReferenceOperation { Field: var own } && IsOfAnalyzedObject(reference) ? UnknownMember(at, own, reference)
            : reference is IMemberReferenceOperation ? Fresh(at, reference)
            : Fresh(at, reference).Replace(alternative => alternative.With(at.State.SupportOf(AbstractValue.Of(owner))));

    private AbstractValue UnknownMember(ProgramPoint at, IFieldSymbol field, IOperation reference) =>
        field.IsReadOnly && !field.IsImplicitlyDeclared && !run.Body.Writes.IsReassigned(field)
            ? UnknownOf(field, -1, origin: null).Replace(
                alternative => alternative.WithOrigin(reference).With(Support.OfInput(field.OriginalDefinition)))
            : Fresh(at, reference);

    private void AssignProgramProperty(ProgramPoint at, IPropertyReferenceOperation reference, AbstractValue value, IOperation use)
    {
        var owner = reference.Instance is null ? null : Evaluate(at, reference.Instance);
        var property = PropertyOf(at, owner, reference);
        if (!IsAutomatic(property) && property.SetMethod is { } setter)
        {
            var argument = new CallArgument(setter.Parameters[setter.Parameters.Length - 1], value, use, isExplicit: true);
            if (run.Callees.InvokeBody(at, new CallSite(reference, setter, owner, ImmutableArray.Create(argument), at.Block)) is not null)
            {
                return;
            }
        }

        AssignMember(at, owner, property, value, reference, use);
    }

    /// <summary>Assigns a field or a property of an object, or a static one.</summary>
    /// <param name="at">The point.</param>
    /// <param name="owner">The object; null for a static member.</param>
    /// <param name="member">The member.</param>
    /// <param name="value">The assigned value.</param>
    /// <param name="target">The operation that names the member.</param>
    /// <param name="use">The operation whose value is assigned.</param>
    private void AssignMember(
        ProgramPoint at, AbstractValue? owner, ISymbol member, AbstractValue value, IOperation target, IOperation use)
    {
        if (owner is null || !owner.Alternatives.Any(alternative => IsTracked(at, alternative)))
        {
            Store(at, member, value, target);
            Hold(at, member, value, target);
            if (owner is not null)
            {
                at.State.Write(owner, target, at.State.SupportOf(value));
            }

            return;
        }

        var isCertain = owner.Single is not null;
        foreach (var alternative in owner.Alternatives)
        {
            if (!IsTracked(at, alternative))
            {
                at.State.ForgetMember(member);
                at.State.Write(AbstractValue.Of(alternative), target, at.State.SupportOf(value));
                run.Escapes.Escape(at, value, EscapeKind.Stored);
                continue;
            }

            var id = ((ObjectAlternative)alternative).Id;
            var found = at.State.FindObject(id)!;
            var instance = InstanceOf(target);
            if (!found.Type.IsValueType || (instance is null && IsCreating))
            {
                at.State.SetObject(id, SetProperty(found, DefinitionOf(member), value, use, isCertain));
            }
            else if (isCertain && instance is not null)
            {
                // Other variables keep the value that a struct had.
                var changed = SetProperty(found, DefinitionOf(member), value, use, isCertain: true);
                AssignStruct(at, instance, Make(at, target, changed), use);
            }
            else
            {
                at.State.SetObject(id, SetProperty(found, DefinitionOf(member), AbstractValue.Unknown, use, isCertain: true));
                run.Escapes.Escape(at, value, EscapeKind.Stored);
            }
        }
    }

    // The object whose member an operation names; null where it is the one that the body is called on.
    private static IOperation? InstanceOf(IOperation target) => target is IMemberReferenceOperation { Instance: { } instance }
        && instance is not IInstanceReferenceOperation ? instance : null;

    // A struct that is being initialized is held by the graph's own variable, which stands for no other place.
    private void AssignStruct(ProgramPoint at, IOperation instance, AbstractValue changed, IOperation use)
    {
        if (instance is IFlowCaptureReferenceOperation { Id: var capture }
            && !(CapturedTargets.TryGetValue(capture, out var captured) && captured is IMemberReferenceOperation or ILocalReferenceOperation
                or IParameterReferenceOperation or IArrayElementReferenceOperation))
        {
            at.State.SetCapture(capture, changed);
        }
        else
        {
            AssignTo(at, instance, changed, use);
        }
    }

    private static bool IsTracked(ProgramPoint at, Alternative owner) =>
        owner is ObjectAlternative { Id: var id } && at.State.FindObject(id) is { List: null, HasEscaped: false };

    // A property that the compiler implements is a field by another name.
    private bool IsAutomatic(IPropertySymbol property)
    {
        if (!_areAutomatic.TryGetValue(property.OriginalDefinition, out var isAutomatic))
        {
            var definition = property.OriginalDefinition;
            isAutomatic = property.ContainingType.IsAnonymousType
                || definition.ContainingType.GetMembers().Any(member => member is IFieldSymbol { AssociatedSymbol: { } owner }
                    && SymbolEqualityComparer.Default.Equals(owner, definition));
            _areAutomatic.Add(property.OriginalDefinition, isAutomatic);
        }

        return isAutomatic;
    }
}
