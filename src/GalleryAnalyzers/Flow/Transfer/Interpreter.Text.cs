using System.Globalization;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>Text that is put together from pieces, and the arithmetic of constants.</content>
internal sealed partial class Interpreter
{
    private AbstractValue Interpolate(IInterpolatedStringOperation interpolated)
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
                    var value = Evaluate(interpolation.Expression);
                    if (interpolation.Alignment is { } alignment)
                    {
                        Evaluate(alignment);
                        parts.Add(ShapePart.Anything);
                    }
                    else
                    {
                        parts.AddRange(Format(value, interpolation.Expression, FormatOf(interpolation.FormatString)));
                    }

                    break;

                default:
                    parts.Add(ShapePart.Anything);
                    break;
            }
        }

        return Text(parts, interpolated);
    }

    private static string? FormatOf(IOperation? format) => format?.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private AbstractValue Combine(IBinaryOperation binary)
    {
        var left = Evaluate(binary.LeftOperand);
        var right = Evaluate(binary.RightOperand);
        return binary.OperatorMethod is null || TimeModel.IsDate(binary.OperatorMethod.ContainingType)
            ? Combine(binary.OperatorKind, left, right, binary)
            : Fresh(binary);
    }

    private AbstractValue Combine(BinaryOperatorKind kind, AbstractValue left, AbstractValue right, IOperation operation)
    {
        if (operation.Type?.SpecialType == SpecialType.System_String && kind == BinaryOperatorKind.Add)
        {
            var (leftOperation, rightOperation) = operation switch
            {
                IBinaryOperation binary => (binary.LeftOperand, binary.RightOperand),
                ICompoundAssignmentOperation compound => (compound.Target, compound.Value),
                _ => (operation, operation),
            };
            return Text(Format(left, leftOperation, null).Concat(Format(right, rightOperation, null)), operation);
        }

        if (TimeModel.OfOperator(kind, left, right, operation) is { } moment)
        {
            return moment;
        }

        if (left.Single is ConstantAlternative { Value: int a } && right.Single is ConstantAlternative { Value: int b })
        {
            long? result = kind switch
            {
                BinaryOperatorKind.Add => (long)a + b,
                BinaryOperatorKind.Subtract => (long)a - b,
                BinaryOperatorKind.Multiply => (long)a * b,
                _ => null,
            };
            if (result is { } number)
            {
                return Number(number, operation);
            }

            if (IsOrder(kind))
            {
                return AbstractValue.Constant(Holds(kind, a, b), operation);
            }
        }

        if (kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && left.Single is ConstantAlternative { Value: var one } && right.Single is { } another && IsEqual(another, one) is { } isEqual)
        {
            return AbstractValue.Constant(isEqual == (kind == BinaryOperatorKind.Equals), operation);
        }

        return Fresh(operation);
    }

    // Past what an int holds, the program throws or goes on with another number, as it is compiled.
    private AbstractValue Number(long number, IOperation operation) =>
        number is >= int.MinValue and <= int.MaxValue ? AbstractValue.Constant((int)number, operation) : Fresh(operation);

    private static AbstractValue Text(IEnumerable<ShapePart> parts, IOperation origin)
    {
        var shape = StringShape.Of(parts);
        return shape.AsText is { } text
            ? AbstractValue.Constant(text, origin)
            : AbstractValue.Of(new ShapeAlternative(shape, origin));
    }

    private IEnumerable<ShapePart> Format(AbstractValue value, IOperation operation, string? format) =>
        _context.Formatter.Format(Written(value, TextFormatter.TypeOf(operation), operation), operation, format);

    /// <summary>The value where it leaves a type of its own and becomes plain text, which the type may write in its own way.</summary>
    private AbstractValue Written(AbstractValue value, ITypeSymbol? type, IOperation operation)
    {
        return type is null ? value : value.Select(alternative => alternative switch
        {
            ConstantAlternative { Value: string text } given => Knowledge.Written(type, text) switch
            {
                null => Unknown(),
                var written when written == text => given,
                var written => new ConstantAlternative(written, given.Origin),
            },
            ShapeAlternative { Shape: var shape }
                when shape.Parts.Any(part => part.Literal is { } text && Knowledge.Written(type, text) != text) => Unknown(),
            _ => alternative,
        });

        Alternative Unknown() => Fresh(operation).Single!;
    }

    /// <summary>A call that makes text: <c>string.Format</c>, <c>string.Concat</c>, <c>ToString</c>; null where it is none.</summary>
    private AbstractValue? InvokeText(in CallSite call)
    {
        var method = call.Method;
        if (method.ContainingType?.SpecialType == SpecialType.System_String && method.IsStatic)
        {
            return method.Name switch
            {
                "Format" => FormatComposite(call),
                "Concat" when Pieces(call, 0) is { } pieces => Text(pieces.SelectMany(piece => Format(piece.Value, piece.Use, null)), call.Operation),
                _ => null,
            };
        }

        if (method.Name == "ToString" && call.Receiver is { } receiver && call.Operation is IInvocationOperation { Instance: { } instance }
            && (TextFormatter.IsDate(instance.Type) || TextFormatter.IsInteger(instance.Type) || instance.Type?.SpecialType == SpecialType.System_String))
        {
            var format = call.Find("format") is { Value.Single: ConstantAlternative { Value: string text } } ? text : null;
            return Text(
                format is null && call.Find("format") is not null
                    ? new[] { ShapePart.Anything }
                    : Format(receiver, instance, format),
                call.Operation);
        }

        return null;
    }

    private AbstractValue? FormatComposite(in CallSite call)
    {
        if (call.Find("format") is not { Value.Single: ConstantAlternative { Value: string format } }
            || Pieces(call, call.Arguments.ToList().FindIndex(argument => argument.Parameter.Name == "format") + 1) is not { } pieces)
        {
            return null;
        }

        var parts = new List<ShapePart>();
        for (var i = 0; i < format.Length; i++)
        {
            var character = format[i];
            var isDoubled = i + 1 < format.Length && format[i + 1] == character;
            if (character is '{' or '}' && isDoubled)
            {
                parts.Add(ShapePart.Text(character.ToString()));
                i++;
            }
            else if (character == '{')
            {
                var end = format.IndexOf('}', i);
                if (end < 0)
                {
                    return null;
                }

                var item = format.Substring(i + 1, end - i - 1);
                var colon = item.IndexOf(':');
                var number = colon < 0 ? item : item.Substring(0, colon);
                if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                {
                    // An alignment pads with spaces.
                    parts.Add(ShapePart.Anything);
                }
                else if (index >= pieces.Count)
                {
                    return null;
                }
                else
                {
                    parts.AddRange(Format(pieces[index].Value, pieces[index].Use, colon < 0 ? null : item.Substring(colon + 1)));
                }

                i = end;
            }
            else
            {
                parts.Add(ShapePart.Text(character.ToString()));
            }
        }

        return Text(parts, call.Operation);
    }

    /// <summary>The arguments from <paramref name="first"/> on, those of a <c>params</c> array one by one; null where they cannot be told.</summary>
    private List<(AbstractValue Value, IOperation Use)>? Pieces(in CallSite call, int first)
    {
        var pieces = new List<(AbstractValue, IOperation)>();
        for (var i = first; i < call.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            if (argument.Value.Single is ObjectAlternative { Id: var id } && _state.FindObject(id)?.List is { } list)
            {
                if (!list.IsFullyKnown || list.Elements.Any(element => !element.IsCertain))
                {
                    return null;
                }

                pieces.AddRange(list.Elements.Select(element => (element.Value, element.Site)));
            }
            else if (argument.Parameter.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
            {
                pieces.Add((argument.Value, argument.Use));
            }
            else
            {
                return null;
            }
        }

        return pieces;
    }
}
