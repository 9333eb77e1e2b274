namespace GalleryAnalyzers.Flow.State;

/// <summary>What a <see cref="SharedMap{TKey, TValue}"/> was told of a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Hash">The key's hash code: it tells most keys apart without a look at them.</param>
/// <param name="Value">What the map holds under the key; null where it was removed.</param>
internal readonly record struct MapEntry<TKey, TValue>(TKey Key, int Hash, TValue? Value)
    where TKey : notnull
    where TValue : class;
