using System.Collections.Immutable;

namespace GalleryAnalyzers.Flow.Domain;

internal static class ImmutableArrays
{
    /// <summary>The built array, without a copy if it has the expected length.</summary>
    public static ImmutableArray<T> Finish<T>(this ImmutableArray<T>.Builder builder) =>
        builder.Count == builder.Capacity ? builder.MoveToImmutable() : builder.ToImmutable();

    /// <summary>The array with each element replaced; this instance if none changed.</summary>
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
