namespace GalleryAnalyzers.Flow.State;

/// <summary>
/// A layer of a <see cref="SharedMap{TKey, TValue}"/>: the entries written since the map was last shared, above those from before.
/// </summary>
/// <remarks>
/// Sharing a map merges its layers, until none has more than half of the entries of the one below, so that there are few.
/// </remarks>
internal sealed class MapLayer<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    /// <summary>The maximum number of entries that are searched linearly, and copied rather than covered by another layer.</summary>
    private const int Few = 8;

    private readonly IEqualityComparer<TKey> _comparer;

    /// <summary>The number of layers below.</summary>
    private readonly int _height;

    private MapEntry<TKey, TValue>[] _entries;
    private Dictionary<TKey, int>? _places;

    private MapLayer(MapLayer<TKey, TValue>? below, IEqualityComparer<TKey> comparer, int capacity)
    {
        Below = below;
        _comparer = comparer;
        _height = below is null ? 0 : below._height + 1;
        _entries = new MapEntry<TKey, TValue>[capacity];
    }

    /// <summary>The shared layer below.</summary>
    public MapLayer<TKey, TValue>? Below { get; }

    /// <summary>The number of keys.</summary>
    public int Count { get; private set; }

    public MapEntry<TKey, TValue> this[int place] => _entries[place];

    /// <summary>All pairs of the map.</summary>
    public IEnumerable<KeyValuePair<TKey, TValue>> Pairs
    {
        get
        {
            for (var height = 0; height <= _height; height++)
            {
                var layer = At(height);
                for (var i = 0; i < layer.Count; i++)
                {
                    var entry = layer[i];
                    var value = layer == this ? entry.Value : Find(entry.Key, entry.Hash);
                    if (value is not null && layer.Below?.IsWritten(entry) != true)
                    {
                        yield return new KeyValuePair<TKey, TValue>(entry.Key, value);
                    }
                }
            }
        }
    }

    /// <summary>A layer to write to, above a shared one.</summary>
    public static MapLayer<TKey, TValue> Above(MapLayer<TKey, TValue>? shared, IEqualityComparer<TKey> comparer)
    {
        if (shared is null || shared.Count > Few)
        {
            return new MapLayer<TKey, TValue>(shared, comparer, Few / 2);
        }

        var copy = new MapLayer<TKey, TValue>(shared.Below, comparer, shared.Count + 2) { Count = shared.Count };
        Array.Copy(shared._entries, copy._entries, shared.Count);
        return copy;
    }

    /// <summary>The highest layer that both maps have; null if there is none.</summary>
    public static MapLayer<TKey, TValue>? CommonOf(MapLayer<TKey, TValue>? one, MapLayer<TKey, TValue>? other)
    {
        // A common layer has the same height in both maps.
        while (one != other)
        {
            if (HeightOf(one) < HeightOf(other))
            {
                other = other!.Below;
            }
            else
            {
                one = one!.Below;
            }
        }

        return one;

        static int HeightOf(MapLayer<TKey, TValue>? layer) => layer?._height ?? -1;
    }

    /// <summary>The value of the key; null if the map does not contain it.</summary>
    public TValue? Find(TKey key, int hash) => Holder(key, hash, floor: null, out var place)?._entries[place].Value;

    /// <summary>Whether this layer, or one below it and above <paramref name="floor"/>, contains the entry's key.</summary>
    public bool IsWritten(in MapEntry<TKey, TValue> entry, MapLayer<TKey, TValue>? floor = null) =>
        Holder(entry.Key, entry.Hash, floor, out _) is not null;

    /// <summary>Writes the entry.</summary>
    /// <returns>The previous value of the key.</returns>
    public TValue? Write(in MapEntry<TKey, TValue> entry)
    {
        var place = PlaceOf(entry.Key, entry.Hash);
        if (place < 0)
        {
            var below = Below?.Find(entry.Key, entry.Hash);
            Add(entry);
            return below;
        }

        var old = _entries[place].Value;
        if (entry.Value is null && Below?.IsWritten(entry) != true)
        {
            RemoveAt(place);
        }
        else
        {
            _entries[place] = entry;
        }

        return old;
    }

    /// <summary>The same map, with layers that are small compared with the ones below them.</summary>
    public MapLayer<TKey, TValue> Settled()
    {
        var layer = this;
        while (layer.Below is { } below && layer.Count > below.Count / 2)
        {
            var both = new MapLayer<TKey, TValue>(below.Below, _comparer, below.Count + layer.Count);
            Array.Copy(below._entries, both._entries, below.Count);
            both.Count = below.Count;
            for (var i = 0; i < layer.Count; i++)
            {
                both.Write(layer[i]);
            }

            layer = both;
        }

        return layer;
    }

    /// <summary>The index of the key in this layer; negative if it is absent.</summary>
    private int PlaceOf(TKey key, int hash)
    {
        if (Count > Few)
        {
            return (_places ??= Places()).TryGetValue(key, out var found) ? found : -1;
        }

        for (var i = 0; i < Count; i++)
        {
            // Most symbols are the same reference, and the comparer is the most expensive part of the search.
            if (_entries[i].Hash == hash
                && ((!typeof(TKey).IsValueType && ReferenceEquals(_entries[i].Key, key))
                    || _comparer.Equals(_entries[i].Key, key)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The highest layer above the floor that contains the key; null if there is none.</summary>
    private MapLayer<TKey, TValue>? Holder(TKey key, int hash, MapLayer<TKey, TValue>? floor, out int place)
    {
        for (var layer = this; layer is not null && layer != floor; layer = layer.Below)
        {
            place = layer.PlaceOf(key, hash);
            if (place >= 0)
            {
                return layer;
            }
        }

        place = -1;
        return null;
    }

    private MapLayer<TKey, TValue> At(int height)
    {
        var layer = this;
        while (layer._height > height)
        {
            layer = layer.Below!;
        }

        return layer;
    }

    private Dictionary<TKey, int> Places()
    {
        var places = new Dictionary<TKey, int>(Count, _comparer);
        for (var i = 0; i < Count; i++)
        {
            places.Add(_entries[i].Key, i);
        }

        return places;
    }

    private void Add(in MapEntry<TKey, TValue> entry)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * Count);
        }

        _places?.Add(entry.Key, Count);
        _entries[Count++] = entry;
    }

    private void RemoveAt(int place)
    {
        Count--;
        Array.Copy(_entries, place + 1, _entries, place, Count - place);
        _entries[Count] = default;
        _places = null;
    }
}
