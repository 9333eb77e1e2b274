namespace GalleryAnalyzers.Flow.State;

/// <summary>An entry that was written to a <see cref="SharedMap{TKey, TValue}"/>.</summary>
/// <param name="Key">The key.</param>
/// <param name="Hash">The hash code of the key, which distinguishes most keys without a comparison.</param>
/// <param name="Value">The value of the key; null if it was removed.</param>
internal readonly record struct MapEntry<TKey, TValue>(TKey Key, int Hash, TValue? Value)
    where TKey : notnull
    where TValue : class;
