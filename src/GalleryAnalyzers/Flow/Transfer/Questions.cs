using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>The questions that conditions ask of a value, so that one question has one answer however it is spelled.</summary>
internal static class Questions
{
    /// <summary>How long is it?</summary>
    public static readonly object Length = new();

    private static readonly object NullReference = new();

    /// <summary>Is it null?</summary>
    public static object IsNull => Comparison(BinaryOperatorKind.Equals, NullReference);

    /// <summary>How does it compare with a value of that identity, as <see cref="IdentityOf"/> tells it?</summary>
    public static object Comparison(BinaryOperatorKind kind, object identity) => (kind, identity);

    /// <summary>The identity of a constant.</summary>
    public static object IdentityOf(object? constant) => constant ?? NullReference;

    /// <summary>The question of a pattern that is no negation; null where nothing else asks the same.</summary>
    public static object? Of(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } =>
            Comparison(BinaryOperatorKind.Equals, IdentityOf(constant.Value)),
        IDeclarationPatternOperation { MatchedType: { } type } => type,
        ITypePatternOperation { MatchedType: var type } => type,
        _ => null,
    };

    /// <summary>The question that a condition asks of an unknown text or number; null if it asks another, or of more values.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="test">The test that it makes of an operand; null if it calls a function of a text.</param>
    /// <param name="value">The value that it asks about.</param>
    /// <param name="ifTrue">The outcome of the literal where the condition is true.</param>
    public static Question? Of(IOperation condition, in ConditionTest? test, AbstractValue value, bool ifTrue)
    {
        var function = FunctionOf(condition);
        var type = (test?.Subject ?? function?.Instance)?.Type;
        var isOfText = type?.SpecialType == SpecialType.System_String;
        if (value.Single is not UnknownAlternative { SymbolicId: { } identity }
            || !(isOfText || IsNumber(type))
            || (condition is IBinaryOperation comparison && !HasConstant(comparison)))
        {
            return null;
        }

        var constants = condition.DescendantsAndSelf()
            .Where(static part => part.ConstantValue.HasValue)
            .Select(static part => part.ConstantValue.Value);
        return new Question(
            identity,
            test?.Holds ?? (alternative => Computed(function!, alternative)),
            isOfText,
            constants,
            ComparesOnly(condition),
            ifTrue);
    }

    /// <summary>The question whether a length is greater than a constant place.</summary>
    public static Question IsLonger(SymbolicId length, int place) => new(
        length,
        alternative => alternative is ConstantAlternative { Value: int number } ? number > place : null,
        IsOfText: false,
        [place],
        ComparesOnly: true,
        IfTrue: true);

    /// <summary>The read of the length of an array or a text, which never changes; null if the operation is another.</summary>
    public static IPropertyReferenceOperation? LengthIn(IOperation operation) => operation is IPropertyReferenceOperation
        {
            Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Array }
        } read ? read : null;

    /// <summary>The call that asks a text for a truth value, given constants only; null if the condition is another.</summary>
    public static IInvocationOperation? FunctionOf(IOperation condition) =>
        condition is IInvocationOperation { Instance.Type.SpecialType: SpecialType.System_String, Arguments: var arguments } call
        && arguments.All(static argument => argument.Value.ConstantValue.HasValue)
            ? call
            : null;

    private static bool IsNumber(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Int32 }
        or INamedTypeSymbol { EnumUnderlyingType.SpecialType: SpecialType.System_Int32 };

    private static bool HasConstant(IBinaryOperation comparison) =>
        ConditionOperands.ConstantOf(comparison.LeftOperand).HasValue || ConditionOperands.ConstantOf(comparison.RightOperand).HasValue;

    private static bool? Computed(IInvocationOperation function, Alternative alternative) =>
        alternative is ConstantAlternative { Value: string text }
            ? TextFunctions.Compute(
                text,
                function.TargetMethod.Name,
                function.Arguments.Select(static argument => argument.Value.ConstantValue.Value).ToList()) as bool?
            : null;

    private static bool ComparesOnly(IOperation condition) => condition switch
    {
        IIsPatternOperation { Pattern: var pattern } => ComparesOnly(pattern),
        _ => FunctionOf(condition) is null,
    };

    private static bool ComparesOnly(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation { Pattern: var negated } => ComparesOnly(negated),
        IBinaryPatternOperation { LeftPattern: var left, RightPattern: var right } => ComparesOnly(left) && ComparesOnly(right),
        IRecursivePatternOperation { PropertySubpatterns: var parts } => parts.IsEmpty,
        _ => true,
    };
}
