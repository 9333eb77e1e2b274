using System.Collections.Immutable;

namespace GalleryAnalyzers.Flow.Domain;

internal static class ImmutableArrays
{
    /// <summary>The array that was built, without a copy where it is as long as it was said to become.</summary>
    public static ImmutableArray<T> Finish<T>(this ImmutableArray<T>.Builder builder) =>
        builder.Count == builder.Capacity ? builder.MoveToImmutable() : builder.ToImmutable();

    /// <summary>The array with each element replaced, and this very array where none changed.</summary>
    public static ImmutableArray<T> ReplaceEach<T>(this ImmutableArray<T> array, Func<T, T> replacement)
        where T : class
    {
        ImmutableArray<T>.Builder? replaced = null;
        for (var i = 0; i < array.Length; i++)
        {
            var element = replacement(array[i]);
            if (!ReferenceEquals(element, array[i]))
            {
                replaced ??= array.ToBuilder();
                replaced[i] = element;
            }
        }

        return replaced?.Finish() ?? array;
    }
}
