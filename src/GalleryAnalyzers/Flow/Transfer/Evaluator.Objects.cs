using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Objects that the method creates, and the values of their members.</content>
internal sealed partial class Evaluator
{
    public AbstractValue Make(ProgramPoint at, IOperation site, AbstractObject created)
    {
        if (!_made.TryGetValue((site, at.Block), out var made))
        {
            var id = new AllocationSite(site, at.Block, run.CallString);
            made = (id, AbstractValue.Of(new ObjectAlternative(id, site)));
            _made.Add((site, at.Block), made);
        }

        at.State.SetObject(made.Id, created);
        return made.Value;
    }

    /// <summary>As <see cref="Make"/>, of a second object that the same operation makes.</summary>
    public AbstractValue MakePart(ProgramPoint at, AbstractValue owner, ISymbol part, AbstractObject created)
    {
        var id = ((ObjectAlternative)owner.Single!).Id;
        if (!_partIds.TryGetValue((id, part), out var made))
        {
            made = new AllocationSite(id.Site, id.Block, id.CallString);
            _partIds.Add((id, part), made);
        }

        at.State.SetObject(made, created);
        return AbstractValue.Of(new ObjectAlternative(made, id.Site));
    }

    private AbstractValue Create(ProgramPoint at, IObjectCreationOperation creation)
    {
        var arguments = EvaluateArguments(at, creation.Arguments);
        if (creation.Constructor is not { } constructor || creation.Type is not { } type)
        {
            return Fresh(at, creation);
        }

        var call = new CallSite(creation, constructor, receiver: null, arguments, at.Block);
        var created = Create(at, creation, call, type);
        if (!run.Constructors.IsFollowed(creation))
        {
            AssumeAccepted(at, call, Support.None);
        }

        return created;
    }

    private AbstractValue Create(ProgramPoint at, IObjectCreationOperation creation, in CallSite call, ITypeSymbol type)
    {
        var arguments = call.Arguments;
        AssignReferences(at, call, value: null);
        if (run.Knowledge.IsPlainData(type))
        {
            var created = AbstractObject.Created(type);
            foreach (var argument in arguments)
            {
                if (run.Knowledge.PropertySetBy(argument.Parameter) is { } property)
                {
                    run.Events.Report(at, property, argument, isHeld: true);
                    created = created.With(new PropertyValue(property, argument.Value, argument.Use, isCertain: true));
                }
                else
                {
                    run.Events.Report(at, argument.Parameter, argument);
                    run.Escapes.Escape(at, argument.Value, EscapeKind.Stored);
                }
            }

            return Make(at, creation, created);
        }

        run.Events.Report(at, call.Arguments);
        if (arguments.Length == 1 && run.Knowledge.KeepsMeaning(call.Method))
        {
            return arguments[0].Value;
        }

        if ((run.Models.Times.OfCreation(call) ?? run.Knowledge.Call(call)) is { } known)
        {
            run.Events.Report(at, call, known);
            return known;
        }

        if (run.Types.Is(type, TypeNames.List))
        {
            var contents = ListContents.Empty;
            foreach (var argument in arguments)
            {
                contents = argument.Parameter.Type.SpecialType == SpecialType.System_Int32
                    ? contents
                    : run.Models.Collections.Append(at, contents, argument.Value);
            }

            return Make(at, creation, AbstractObject.CreatedList(type, contents));
        }

        if (run.Types.IsDictionary(type))
        {
            return Make(at, creation, AbstractObject.CreatedList(type, run.Models.Collections.ContentsOfNewDictionary(arguments)));
        }

        if (run.Constructors.Create(at, call, type) is { } followed)
        {
            return followed;
        }

        foreach (var argument in arguments)
        {
            run.Escapes.Escape(at, argument.Value, EscapeKind.Stored);
        }

        return Fresh(at, creation);
    }

    private AbstractValue ReadProperty(ProgramPoint at, IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var instance = reference.Instance is null ? null : Evaluate(at, reference.Instance);
        if (!reference.Arguments.IsEmpty)
        {
            var arguments = EvaluateArguments(at, reference.Arguments);
            return instance is null ? Fresh(at, reference) : run.Models.Collections.ElementOf(at, instance, arguments[0].Value, reference);
        }

        if (instance is null)
        {
            return run.Knowledge.IsNamedChoice(property)
                ? AbstractValue.Of(new MemberAlternative(property, reference))
                : run.Models.Times.OfStaticProperty(reference) ?? ReadStatic(at, reference);
        }

        if (property.ContainingType.IsAnonymousType || !property.DeclaringSyntaxReferences.IsEmpty)
        {
            return ReadProgramProperty(at, instance, reference);
        }

        if (property.Name is "Count" or "Length" && run.Models.Collections.SizeOf(at, instance) is { } size)
        {
            var constant = AbstractValue.Constant(size, reference);
            return instance.Single is ObjectAlternative { Id: var sized }
                ? AbstractValue.Of(constant.Single!.ComputedFromOnly(at.State.SupportOfSize(sized)))
                : constant;
        }

        if (Questions.LengthIn(reference) is not null)
        {
            return LengthOf(at, reference, instance);
        }

        run.Events.ReportRead(at, reference, instance);
        if (run.Models.Tasks.IsTaskResult(property))
        {
            var result = run.Models.Tasks.Await(at, instance, property.ContainingType);
            return run.Models.Strings.Written(at, result, property.ContainingType, reference);
        }

        if (run.Knowledge.KeepsMeaning(property))
        {
            return run.Models.Strings.Written(at, instance, property.ContainingType, reference);
        }

        if (run.Knowledge.Fetch(property, instance, at.State.ExternalState) is { } fetched)
        {
            return Fetch(at, fetched, reference);
        }

        if ((run.Models.Times.OfProperty(property, instance) ?? run.Knowledge.Read(property, instance, reference, at.Block)) is { } known)
        {
            return known;
        }

        AbstractValue? joined = null;
        foreach (var alternative in instance.Alternatives)
        {
            var value = alternative is ObjectAlternative { Id: var id } && at.State.FindObject(id) is { HasEscaped: false } owner
                ? ReadProperty(at, id, owner, property, reference)
                : Fresh(at, reference);
            joined = joined?.Join(value) ?? value;
        }

        return joined ?? Fresh(at, reference);
    }

    private AbstractValue ReadProperty(
        ProgramPoint at, AllocationSite id, AbstractObject owner, IPropertySymbol property, IOperation reference)
    {
        if (property.Name == "Current" && run.Models.Enumerators.Current(at, owner, reference) is { } current)
        {
            return current;
        }

        if (owner.List is { } list)
        {
            return property.Name == "Current"
                ? run.Models.Collections.AnyElement(at, list, at.State.SupportOfSize(id), reference)
                : Fresh(at, reference);
        }

        if (owner.Find(DefinitionOf(property)) is { } set)
        {
            return set.IsCertain || run.Models.Collections.HasInitialCollection(property) ? set.Value
                : set.Value.Join(owner.MayHoldMore ? AbstractValue.Unknown : AbstractValue.Constant(null, reference));
        }

        if (!run.Knowledge.IsPlainData(property.ContainingType))
        {
            return Fresh(at, reference);
        }

        return run.Models.Collections.HasInitialCollection(property)
            ? MakeInitialCollection(at, id, owner, property, reference)
            : !owner.MayHoldMore
                && property.SetMethod is not null
                && (property.Type.IsReferenceType || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
                ? AbstractValue.Constant(null, reference)
                : Fresh(at, reference);
    }

    /// <summary>The initial collection of a model's property without a setter.</summary>
    private AbstractValue MakeInitialCollection(
        ProgramPoint at, AllocationSite id, AbstractObject owner, IPropertySymbol property, IOperation reference)
    {
        if (!_partIds.TryGetValue((id, property), out var part))
        {
            var fetched = owner.MayHoldMore ? AbstractObject.CreatedList(property.Type, ListContents.Unknown) : null;
            part = new AllocationSite(id.Site, id.Block, id.CallString, id, id.Source, fetched);
            _partIds.Add((id, property), part);
        }

        var value = AbstractValue.Of(new ObjectAlternative(part, id.Site));
        at.State.SetObject(part, part.Fetched ?? AbstractObject.CreatedList(property.Type, ListContents.Empty));
        at.State.SetObject(id, owner.With(new PropertyValue(property, value, null, isCertain: true)));
        return value;
    }
}
