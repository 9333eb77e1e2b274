using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Formats values as parts of a larger text.</summary>
internal sealed class TextFormatter(IFlowKnowledge knowledge)
{
    /// <summary>The text of a value within a larger text.</summary>
    public IEnumerable<ShapePart> Format(AbstractValue value, IOperation operation, string? format)
    {
        var type = TypeOf(operation);
        if (knowledge.Types.IsDateOrTime(type))
        {
            return format is null
                ? new[] { ShapePart.Anything }
                : DateFormat.Parts(format, value.Single is TimeAlternative { IsNearNow: true });
        }

        if (format is not null && type?.SpecialType != SpecialType.System_String)
        {
            return IsUnsigned(type) && IsDigitsFormat(format)
                ? new[] { ShapePart.Digits(1, null) }
                : new[] { ShapePart.Anything };
        }

        switch (value.Single)
        {
            case ConstantAlternative { Value: string text }:
                return new[] { ShapePart.Text(text) };
            case ConstantAlternative { Value: int number } when IsInteger(type):
                return new[] { ShapePart.Text(number.ToString(CultureInfo.InvariantCulture)) };
            case ConstantAlternative { Value: char character }:
                return new[] { ShapePart.Text(character.ToString()) };
            case ConstantAlternative { Value: null }:
                return Array.Empty<ShapePart>();
            case ShapeAlternative { Shape: var shape }:
                return shape.Parts;
            case { } other when knowledge.TextOf(other) is { } text:
                return text;
            default:
                return new[] { IsInteger(type) ? IsUnsigned(type) ? ShapePart.Digits(1, null) : ShapePart.Integer : ShapePart.Anything };
        }
    }

    /// <summary>The type of the value before it is boxed or made nullable.</summary>
    public static ITypeSymbol? TypeOf(IOperation operation) => WithoutNullable(
        operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand.Type : operation.Type);

    /// <summary>The underlying type of a nullable value type; else the type itself.</summary>
    public static ITypeSymbol? WithoutNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    public static bool IsInteger(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static bool IsDigitsFormat(string format) => format.Length > 0 && format[0] is 'D' or 'd' && format.Skip(1).All(char.IsDigit);

    private static bool IsUnsigned(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64;
}
