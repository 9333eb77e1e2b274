using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>The questions that conditions ask of a value, so that one question has one answer however it is spelled.</summary>
internal static class Questions
{
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
}
