using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Tuples, objects of anonymous types, and copies of records.</content>
internal sealed partial class Evaluator
{
    /// <summary>The name of the method that the compiler adds to a record, which code cannot name.</summary>
    private const string CloneMethod = "<Clone>$";

    private AbstractValue CreateValue(ProgramPoint at, IOperation operation) => operation switch
    {
        ITupleOperation { Type: INamedTypeSymbol { IsTupleType: true } type } tuple => CreateTuple(at, tuple, type),
        IAnonymousObjectCreationOperation { Type: { } type } creation => CreateAnonymous(at, creation, type),
        _ => EvaluateOther(at, operation),
    };

    private AbstractValue CreateTuple(ProgramPoint at, ITupleOperation tuple, INamedTypeSymbol type)
    {
        var created = AbstractObject.Created(type);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var element = tuple.Elements[i];
            created = created.With(
                new PropertyValue(DefinitionOf(type.TupleElements[i]), Evaluate(at, element), element, isCertain: true));
        }

        return Make(at, tuple, created);
    }

    private AbstractValue CreateAnonymous(ProgramPoint at, IAnonymousObjectCreationOperation creation, ITypeSymbol type)
    {
        var created = AbstractObject.Created(type);
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment)
            {
                created = created.With(
                    new PropertyValue(property.OriginalDefinition, Evaluate(at, assignment.Value), assignment.Value, isCertain: true));
            }
        }

        return Make(at, creation, created);
    }

    // The graph clones a record, and assigns the changed members afterwards.
    private AbstractValue? Clone(ProgramPoint at, in CallSite call) =>
        call.Method.Name == CloneMethod
        && call.Receiver?.Single is ObjectAlternative { Id: var id }
        && at.State.FindObject(id) is { List: null } found
        && run.Context.Bodies?.IsOfProgram(found.Type) == true
            ? Make(at, call.Operation, found)
            : null;

    /// <summary>The members that a value is deconstructed into; null where code of the program decides.</summary>
    private IReadOnlyList<ISymbol>? PartsOf(ITypeSymbol? type, int count)
    {
        switch (type)
        {
            case INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } when elements.Length == count:
                return elements;

            case INamedTypeSymbol pair when run.Types.Is(pair, TypeNames.KeyValuePair) && count == 2:
                return pair.GetMembers().OfType<IPropertySymbol>().ToList() is { Count: 2 } both ? both : null;

            case INamedTypeSymbol { IsRecord: true } record:
                var deconstruct = record.GetMembers(WellKnownMemberNames.DeconstructMethodName);
                return deconstruct.Length == 1
                    && deconstruct[0] is IMethodSymbol { IsImplicitlyDeclared: true, Parameters: var parameters }
                    && parameters.Length == count
                    ? parameters.Select(parameter => record.GetMembers(parameter.Name).FirstOrDefault()).OfType<IPropertySymbol>().ToList()
                    : null;

            default:
                return null;
        }
    }
}
