using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Interpolated strings, and arithmetic.</content>
internal sealed partial class Evaluator
{
    private AbstractValue Interpolate(ProgramPoint at, IInterpolatedStringOperation interpolated)
    {
        if (interpolated.ConstantValue.HasValue)
        {
            return AbstractValue.Constant(interpolated.ConstantValue.Value, interpolated);
        }

        var parts = new List<ShapePart>();
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text }:
                    parts.Add(ShapePart.Text(text));
                    break;

                case IInterpolationOperation interpolation:
                    var value = Evaluate(at, interpolation.Expression);
                    if (interpolation.Alignment is { } alignment)
                    {
                        Evaluate(at, alignment);
                        parts.Add(ShapePart.Anything);
                    }
                    else
                    {
                        var format = FormatOf(interpolation.FormatString);
                        parts.AddRange(run.Models.Strings.Format(at, value, interpolation.Expression, format));
                    }

                    break;

                default:
                    parts.Add(ShapePart.Anything);
                    break;
            }
        }

        return StringModel.Text(parts, interpolated);
    }

    private static string? FormatOf(IOperation? format) => format?.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private AbstractValue Combine(ProgramPoint at, IBinaryOperation binary)
    {
        var left = Evaluate(at, binary.LeftOperand);
        var right = Evaluate(at, binary.RightOperand);
        EscapeToOperator(at, binary.OperatorMethod, left, right);
        return binary.OperatorMethod is null || run.Types.IsDate(binary.OperatorMethod.ContainingType)
            ? Combine(at, binary.OperatorKind, left, right, binary)
            : Fresh(at, binary);
    }

    private AbstractValue Combine(ProgramPoint at, BinaryOperatorKind kind, AbstractValue left, AbstractValue right, IOperation operation)
    {
        if (operation.Type?.SpecialType == SpecialType.System_String && kind == BinaryOperatorKind.Add)
        {
            var (leftOperation, rightOperation) = operation switch
            {
                IBinaryOperation binary => (binary.LeftOperand, binary.RightOperand),
                ICompoundAssignmentOperation compound => (compound.Target, compound.Value),
                _ => (operation, operation),
            };
            var leftParts = run.Models.Strings.Format(at, left, leftOperation, null);
            return StringModel.Text(leftParts.Concat(run.Models.Strings.Format(at, right, rightOperation, null)), operation);
        }

        if (TimeModel.OfOperator(kind, left, right, operation) is { } point)
        {
            return point;
        }

        if (left.Single is ConstantAlternative { Value: int a } && right.Single is ConstantAlternative { Value: int b })
        {
            long? result = kind switch
            {
                BinaryOperatorKind.Add => (long)a + b,
                BinaryOperatorKind.Subtract => (long)a - b,
                BinaryOperatorKind.Multiply => (long)a * b,
                BinaryOperatorKind.Divide when b != 0 => (long)a / b,
                BinaryOperatorKind.Remainder when b != 0 => (long)a % b,
                _ => null,
            };
            if (result is { } number)
            {
                return Number(at, number, operation);
            }
        }

        return ConditionTests.Decide(kind, left, right, operation) ?? Compare(at, kind, left, right, operation);
    }

    private AbstractValue Compare(ProgramPoint at, BinaryOperatorKind kind, AbstractValue left, AbstractValue right, IOperation operation)
    {
        if (kind == BinaryOperatorKind.NotEquals)
        {
            return Negate(at, Compare(at, BinaryOperatorKind.Equals, left, right, operation), operation);
        }

        var block = -1;
        return kind == BinaryOperatorKind.Equals && left.Single is ConstantAlternative && right.Single is not ConstantAlternative
                ? Compare(at, kind, right, left, operation)
            : (kind == BinaryOperatorKind.Equals || ConditionTests.IsOrder(kind)) && IdentityOf(right, ref block) is { } identity
                ? Answer(at, operation, Questions.Comparison(kind, identity), left, block)
            : Fresh(at, operation);
    }

    // An overflow throws or wraps around, depending on how the program is compiled.
    private AbstractValue Number(ProgramPoint at, long number, IOperation operation) =>
        number is >= int.MinValue and <= int.MaxValue ? AbstractValue.Constant((int)number, operation) : Fresh(at, operation);
}
