using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>The tests that conditions apply to an alternative, both to decide the conditions and to narrow their operands.</summary>
internal static class ConditionTests
{
    public static bool? IsTrue(Alternative alternative) => alternative is ConstantAlternative { Value: bool flag } ? flag : null;

    public static bool? IsNull(Alternative alternative) => alternative switch
    {
        UnknownAlternative => null,
        ConstantAlternative { Value: null } => true,
        _ => false,
    };

    public static bool? IsEmpty(Alternative alternative, Func<string?, bool> test) => alternative switch
    {
        ConstantAlternative { Value: null or string } constant => test((string?)constant.Value),
        ShapeAlternative { Shape: var shape } when shape.Parts.Any(part => part.Literal is { } text && !test(text)) => false,
        _ => null,
    };

    public static bool? IsEqual(Alternative alternative, object? value) => alternative switch
    {
        ConstantAlternative { Value: { } its } when value is not null && its.GetType() != value.GetType() => null,
        ConstantAlternative constant => Equals(constant.Value, value),
        _ when value is null => IsNull(alternative),
        _ => null,
    };

    public static bool? Matches(Alternative alternative, IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } => IsEqual(alternative, constant.Value),
        INegatedPatternOperation negated => !Matches(alternative, negated.Pattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            (Matches(alternative, either.LeftPattern), Matches(alternative, either.RightPattern)) switch
            {
                (true, _) or (_, true) => true,
                (false, false) => false,
                _ => null,
            },
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
            And(Matches(alternative, both.LeftPattern), Matches(alternative, both.RightPattern)),
        IDeclarationPatternOperation { MatchesNull: true } or IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => MatchesType(alternative, declaration, declaration.MatchedType),
        ITypePatternOperation type => MatchesType(alternative, type, type.MatchedType),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive =>
            recursive.PropertySubpatterns.Aggregate(
                MatchesType(alternative, recursive, recursive.MatchedType),
                (matches, part) => And(matches, MatchesPart(alternative, part))),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: int bound } } relation =>
            alternative is ConstantAlternative { Value: int number } ? Holds(relation.OperatorKind, number, bound) : null,
        _ => null,
    };

    public static bool? MatchesType(Alternative alternative, IPatternOperation pattern, ITypeSymbol? type) => IsNull(alternative) switch
    {
        true => false,
        false when alternative is ConstantAlternative { Value: string } && type?.SpecialType == SpecialType.System_String => true,
        false when SymbolEqualityComparer.Default.Equals(TextFormatter.WithoutNullable(pattern.InputType), type) => true,
        _ => null,
    };

    public static bool IsOrder(BinaryOperatorKind kind) => kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    public static bool Holds(BinaryOperatorKind kind, int left, int right) => kind switch
    {
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        _ => left >= right,
    };

    /// <summary>The result of a comparison of two values; null if both outcomes are possible.</summary>
    public static AbstractValue? Decide(BinaryOperatorKind kind, AbstractValue left, AbstractValue right, IOperation operation)
    {
        if (IsOrder(kind))
        {
            return left.Single is ConstantAlternative { Value: int a } && right.Single is ConstantAlternative { Value: int b }
                ? AbstractValue.Constant(Holds(kind, a, b), operation)
                : null;
        }

        return kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && left.Single is ConstantAlternative { Value: var one }
            && right.Single is { } another
            && IsEqual(another, one) is { } isEqual
            ? AbstractValue.Constant(isEqual == (kind == BinaryOperatorKind.Equals), operation)
            : null;
    }

    private static bool? And(bool? one, bool? other) => (one, other) switch
    {
        (false, _) or (_, false) => false,
        (true, true) => true,
        _ => null,
    };

    // Of a text the length is known.
    private static bool? MatchesPart(Alternative alternative, IPropertySubpatternOperation part) =>
        alternative is ConstantAlternative { Value: string text } && part.Member is IPropertyReferenceOperation { Property.Name: "Length" }
            ? Matches(new ConstantAlternative(text.Length, origin: null), part.Pattern)
            : null;
}
