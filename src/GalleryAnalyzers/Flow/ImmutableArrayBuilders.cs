using System.Collections.Immutable;

namespace GalleryAnalyzers.Flow;

internal static class ImmutableArrayBuilders
{
    /// <summary>The array that was built, without a copy where it is as long as it was said to become.</summary>
    public static ImmutableArray<T> Finish<T>(this ImmutableArray<T>.Builder builder) =>
        builder.Count == builder.Capacity ? builder.MoveToImmutable() : builder.ToImmutable();
}
