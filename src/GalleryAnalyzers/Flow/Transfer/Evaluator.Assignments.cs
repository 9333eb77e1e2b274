using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Assignments of variables, properties, fields and elements, including deconstructions.</content>
internal sealed partial class Evaluator
{
    public void AssignTo(ProgramPoint at, IOperation target, AbstractValue value, IOperation use)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                WriteVariable(at, local.Local, value, local, local.IsDeclaration);
                break;

            case IParameterReferenceOperation parameter:
                WriteVariable(at, parameter.Parameter, value, parameter, isDeclaration: false);
                break;

            case IFlowCaptureReferenceOperation reference when CapturedTargets.TryGetValue(reference.Id, out var captured):
                AssignTo(at, captured, value, use);
                break;

            case IPropertyReferenceOperation property:
                AssignProperty(at, property, value, use);
                break;

            case IArrayElementReferenceOperation element:
                var array = Evaluate(at, element.ArrayReference);
                foreach (var index in element.Indices)
                {
                    Evaluate(at, index);
                }

                run.Models.Collections.MakeListUncertain(at, array);
                at.State.Write(array, element, at.State.SupportOf(value));
                run.Escapes.Escape(at, value, EscapeKind.Stored);
                break;

            case IDeclarationExpressionOperation declaration:
                AssignTo(at, declaration.Expression, value, use);
                break;

            case IConversionOperation conversion:
                AssignTo(at, conversion.Operand, value, use);
                break;

            case IDiscardOperation:
                break;

            case IFieldReferenceOperation field:
                AssignMember(at, field.Instance is null ? null : Evaluate(at, field.Instance), field.Field, value, field, use);
                break;

            default:
                // A member that is found at run time is any: of the framework, the library or the program.
                foreach (var operand in target.ChildOperations)
                {
                    var part = Evaluate(at, operand);
                    run.Escapes.Escape(at, part, EscapeKind.Stored);
                    at.State.Write(part, target, at.State.SupportOf(value));
                }

                run.Escapes.Escape(at, value, EscapeKind.Stored);
                break;
        }
    }

    private AbstractValue Assign(ProgramPoint at, ISimpleAssignmentOperation assignment)
    {
        var value = Evaluate(at, assignment.Value);
        if (assignment is { IsRef: true, Value: IArrayElementReferenceOperation { ArrayReference: var array } })
        {
            run.Escapes.Escape(at, Evaluate(at, array), EscapeKind.Stored);
        }

        AssignTo(at, assignment.Target, value, assignment.Value);
        return value;
    }

    private void Store(ProgramPoint at, ISymbol member, AbstractValue value, IOperation by)
    {
        if (at.IsReporting)
        {
            run.Context.Observer.OnStored(member, value, at.Shown);
        }

        at.State.Write(member, by, at.State.SupportOf(value));

        run.Escapes.Escape(at, value, EscapeKind.Stored);
    }

    private void AssignProperty(ProgramPoint at, IPropertyReferenceOperation reference, AbstractValue value, IOperation use)
    {
        if (reference.Arguments.IsEmpty && !reference.Property.DeclaringSyntaxReferences.IsEmpty)
        {
            AssignProgramProperty(at, reference, value, use);
            return;
        }

        var instance = reference.Instance is null ? null : Evaluate(at, reference.Instance);
        var arguments = reference.Arguments.IsEmpty
            ? ImmutableArray<CallArgument>.Empty
            : EvaluateArguments(at, reference.Arguments);
        if (!arguments.IsEmpty)
        {
            AssignElement(at, reference, instance, arguments, value, use);
            return;
        }

        var property = reference.Property;
        if (instance is null || !run.Knowledge.IsPlainData(property.ContainingType))
        {
            Store(at, property, value, reference);
            if (instance is not null)
            {
                at.State.Write(instance, reference, at.State.SupportOf(value));
            }

            return;
        }

        var isHeld = instance.Alternatives.All(
            alternative => alternative is ObjectAlternative { Id: var id } && at.State.FindObject(id) is { HasEscaped: false });
        run.Events.Report(at, property, value, use, isHeld);
        var isCertain = instance.Single is ObjectAlternative;
        var isFollowed = true;
        foreach (var alternative in instance.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && at.State.FindObject(id) is { HasEscaped: false } target)
            {
                at.State.SetObject(id, SetProperty(target, property, value, use, isCertain));
            }
            else
            {
                at.State.Write(AbstractValue.Of(alternative), reference, at.State.SupportOf(value));
                isFollowed = false;
            }
        }

        if (!isFollowed || !isCertain)
        {
            run.Escapes.Escape(at, value, EscapeKind.Stored);
        }
    }

    private void AssignElement(
        ProgramPoint at,
        IPropertyReferenceOperation reference,
        AbstractValue? instance,
        ImmutableArray<CallArgument> arguments,
        AbstractValue value,
        IOperation use)
    {
        var isEntry = instance?.Single is ObjectAlternative && arguments.Length == 1
            && run.Types.IsDictionary(reference.Property.ContainingType);
        if (isEntry)
        {
            run.Models.Collections.SetEntry(at, instance!, arguments[0], value, use);
        }
        else if (instance is not null)
        {
            run.Models.Collections.MakeListUncertain(at, instance);
        }

        if (instance is not null)
        {
            at.State.Write(instance, reference);
        }

        if (!isEntry)
        {
            run.Escapes.Escape(at, value, EscapeKind.Stored);
        }
    }

    private static AbstractObject SetProperty(
        AbstractObject target, ISymbol property, AbstractValue value, IOperation use, bool isCertain)
    {
        if (isCertain)
        {
            return target.With(new PropertyValue(property, value, use, isCertain: true));
        }

        return target.Find(property) is { } old
            ? target.With(new PropertyValue(property, old.Value.Join(value), null, old.IsCertain))
            : target.With(new PropertyValue(property, value, use, isCertain: false));
    }

    private AbstractValue Increment(ProgramPoint at, IIncrementOrDecrementOperation increment)
    {
        var first = at.Operands.Count;
        var old = Evaluate(at, increment.Target);
        EscapeToOperator(at, increment.OperatorMethod, old);
        var step = increment.Kind == OperationKind.Increment ? 1 : -1;
        var value = old.Single is ConstantAlternative { Value: int number }
            ? Number(at, (long)number + step, increment)
            : Fresh(at, increment);
        value = run.Supports.WithSupport(at, value, increment, first);
        AssignTo(at, increment.Target, value, increment);
        return increment.IsPostfix ? old : value;
    }

    private AbstractValue AssignCompound(ProgramPoint at, ICompoundAssignmentOperation compound)
    {
        var first = at.Operands.Count;
        var left = Evaluate(at, compound.Target);
        var right = Evaluate(at, compound.Value);
        EscapeToOperator(at, compound.OperatorMethod, left, right);
        var value = compound.OperatorMethod is null
            ? Combine(at, compound.OperatorKind, left, right, compound)
            : Fresh(at, compound);
        value = run.Supports.WithSupport(at, value, compound, first);
        AssignTo(at, compound.Target, value, compound);
        return value;
    }

    private void Deconstruct(ProgramPoint at, IOperation target, IOperation value)
    {
        // All values are read before any target is written: (a, b) = (b, a).
        var assignments = new List<(IOperation Target, AbstractValue Value, IOperation Use)>();
        Read(target, value);
        foreach (var assignment in assignments)
        {
            AssignEach(at, assignment.Target, assignment.Value, assignment.Use);
        }

        void Read(IOperation target, IOperation value)
        {
            target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
            if (target is ITupleOperation targets
                && Unwrap(value) is ITupleOperation values && values.Elements.Length == targets.Elements.Length)
            {
                for (var i = 0; i < targets.Elements.Length; i++)
                {
                    Read(targets.Elements[i], values.Elements[i]);
                }
            }
            else
            {
                Split(target, Evaluate(at, value), value.Type, value);
            }
        }

        void Split(IOperation target, AbstractValue value, ITypeSymbol? type, IOperation use)
        {
            target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
            if (target is not ITupleOperation { Elements: var elements })
            {
                assignments.Add((target, value, use));
            }
            else if (PartsOf(type, elements.Length) is { } parts)
            {
                for (var i = 0; i < parts.Count; i++)
                {
                    Split(elements[i], ReadMember(at, value, parts[i], elements[i]), TypeOf(parts[i]), use);
                }
            }
            else
            {
                run.Escapes.Escape(at, value, EscapeKind.Stored);
                assignments.Add((target, AbstractValue.Of(UnknownAlternative.ComputedFrom(at.State.SupportOf(value))), use));
            }
        }

        static IOperation Unwrap(IOperation operation) =>
            operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;
    }

    private void AssignEach(ProgramPoint at, IOperation target, AbstractValue value, IOperation use)
    {
        target = target is IDeclarationExpressionOperation { Expression: ITupleOperation declared } ? declared : target;
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
            {
                AssignEach(at, element, value, use);
            }
        }
        else
        {
            AssignTo(at, target, value, use);
        }
    }
}
