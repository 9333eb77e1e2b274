using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>Assignments: of variables, properties, fields and elements, one by one or several at once.</content>
internal sealed partial class Interpreter
{
    private AbstractValue Assign(ISimpleAssignmentOperation assignment)
    {
        var value = WithSupport(Evaluate(assignment.Value), assignment.Value);
        if (assignment is { IsRef: true, Value: IArrayElementReferenceOperation { ArrayReference: var array } })
        {
            Escape(Evaluate(array), EscapeKind.Stored);
        }

        AssignTo(assignment.Target, value, assignment.Value);
        return value;
    }

    private void AssignTo(IOperation target, AbstractValue value, IOperation use)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                WriteVariable(local.Local, value, local.IsDeclaration);
                break;

            case IParameterReferenceOperation parameter:
                WriteVariable(parameter.Parameter, value, isDeclaration: false);
                break;

            case IFlowCaptureReferenceOperation reference when _capturedTargets.TryGetValue(reference.Id, out var captured):
                AssignTo(captured, value, use);
                break;

            case IPropertyReferenceOperation property:
                AssignProperty(property, value, use);
                break;

            case IArrayElementReferenceOperation element:
                var array = Evaluate(element.ArrayReference);
                foreach (var index in element.Indices)
                {
                    Evaluate(index);
                }

                MakeListUncertain(array);
                Escape(value, EscapeKind.Stored);
                break;

            case IDeclarationExpressionOperation declaration:
                AssignTo(declaration.Expression, value, use);
                break;

            case IConversionOperation conversion:
                AssignTo(conversion.Operand, value, use);
                break;

            case IDiscardOperation:
                break;

            case IFieldReferenceOperation field:
                if (field.Instance is { } owner)
                {
                    Evaluate(owner);
                }

                Store(field.Field, value);
                break;

            default:
                foreach (var operand in target.ChildOperations)
                {
                    Evaluate(operand);
                }

                Escape(value, EscapeKind.Stored);
                break;
        }
    }

    private void Store(ISymbol member, AbstractValue value)
    {
        if (IsReporting)
        {
            _context.Observer.OnStored(member, value, _state);
        }

        Escape(value, EscapeKind.Stored);
    }

    private void AssignProperty(IPropertyReferenceOperation reference, AbstractValue value, IOperation use)
    {
        var instance = reference.Instance is null ? null : Evaluate(reference.Instance);
        var arguments = reference.Arguments.IsEmpty
            ? ImmutableArray<CallArgument>.Empty
            : EvaluateArguments(reference.Arguments);
        if (!arguments.IsEmpty)
        {
            if (instance is not null && arguments.Length == 1 && IsTextDictionary(reference.Property.ContainingType))
            {
                SetEntry(instance, arguments[0], value, use);
            }
            else if (instance is not null)
            {
                MakeListUncertain(instance);
            }

            Escape(value, EscapeKind.Stored);
            return;
        }

        var property = reference.Property;
        if (instance is null || !Knowledge.IsPlainData(property.ContainingType))
        {
            Store(property, value);
            return;
        }

        if (IsReporting)
        {
            _context.Observer.OnValue(property, value, use, _state);
        }

        var isCertain = instance.Single is ObjectAlternative;
        var isFollowed = true;
        foreach (var alternative in instance.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && _state.FindObject(id) is { HasEscaped: false } target)
            {
                _state.SetObject(id, SetProperty(target, property, value, use, isCertain));
            }
            else
            {
                isFollowed = false;
            }
        }

        if (!isFollowed || !isCertain)
        {
            Escape(value, EscapeKind.Stored);
        }
    }

    private static AbstractObject SetProperty(
        AbstractObject target, IPropertySymbol property, AbstractValue value, IOperation use, bool isCertain)
    {
        if (isCertain)
        {
            return target.With(new PropertyValue(property, value, use, isCertain: true));
        }

        return target.Find(property) is { } old
            ? target.With(new PropertyValue(property, old.Value.Join(value), null, old.IsCertain))
            : target.With(new PropertyValue(property, value, use, isCertain: false));
    }

    private AbstractValue Increment(IIncrementOrDecrementOperation increment)
    {
        var old = Evaluate(increment.Target);
        var step = increment.Kind == OperationKind.Increment ? 1 : -1;
        var value = old.Single is ConstantAlternative { Value: int number }
            ? Number((long)number + step, increment)
            : Fresh(increment);
        AssignTo(increment.Target, value, increment);
        return increment.IsPostfix ? old : value;
    }

    private AbstractValue AssignCompound(ICompoundAssignmentOperation compound)
    {
        var left = Evaluate(compound.Target);
        var right = Evaluate(compound.Value);
        var value = compound.OperatorMethod is null ? WithSupport(Combine(compound.OperatorKind, left, right, compound), compound.Target, compound.Value) : Fresh(compound);
        AssignTo(compound.Target, value, compound);
        return value;
    }

    private void Deconstruct(IOperation target, IOperation value)
    {
        // All values are read before any target is written: (a, b) = (b, a).
        var assignments = new List<(IOperation Target, AbstractValue Value, IOperation Use)>();
        Read(target, value);
        foreach (var assignment in assignments)
        {
            AssignEach(assignment.Target, assignment.Value, assignment.Use);
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
            else if (target is ITupleOperation)
            {
                Escape(Evaluate(value), EscapeKind.Stored);
                assignments.Add((target, AbstractValue.Unknown, value));
            }
            else
            {
                assignments.Add((target, Evaluate(value), value));
            }
        }

        static IOperation Unwrap(IOperation operation) =>
            operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;
    }

    private void AssignEach(IOperation target, AbstractValue value, IOperation use)
    {
        target = target is IDeclarationExpressionOperation { Expression: ITupleOperation declared } ? declared : target;
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
            {
                AssignEach(element, AbstractValue.Unknown, use);
            }
        }
        else
        {
            AssignTo(target, value, use);
        }
    }
}
