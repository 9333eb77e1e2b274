namespace GalleryAnalyzers.Flow.State;

/// <summary>A dictionary whose copies share their entries: each writes its changes to a layer of its own, above the shared ones.</summary>
/// <remarks>
/// A copy costs nothing, and the first write to it copies few entries, however many the map has. A merge of two copies visits only the
/// entries that either wrote since. The pairs come in the order in which their keys were first set.
/// </remarks>
internal struct SharedMap<TKey, TValue>(IEqualityComparer<TKey> comparer)
    where TKey : notnull
    where TValue : class
{
    private readonly IEqualityComparer<TKey> _comparer = comparer;
    private MapLayer<TKey, TValue>? _top;

    // The first copy sets it: the layer is not written to from then on.
    private bool _isShared;

    /// <summary>The number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The pairs of the map, which may not be written during the enumeration; a copy may.</summary>
    public readonly IEnumerable<KeyValuePair<TKey, TValue>> Pairs => _top?.Pairs ?? [];

    /// <summary>Whether neither map was written since they were copies of each other.</summary>
    public readonly bool IsCopyOf(in SharedMap<TKey, TValue> other) => _top == other._top;

    /// <summary>
    /// The number of entries that both maps wrote since they were copies of each other, which is the cost of <see cref="MergeAll"/>.
    /// </summary>
    public readonly int DistanceTo(in SharedMap<TKey, TValue> other)
    {
        var common = MapLayer<TKey, TValue>.CommonOf(_top, other._top);
        return EntriesAbove(common, _top) + EntriesAbove(common, other._top);

        static int EntriesAbove(MapLayer<TKey, TValue>? floor, MapLayer<TKey, TValue>? layer)
        {
            var entries = 0;
            for (; layer is not null && layer != floor; layer = layer.Below)
            {
                entries += layer.Count;
            }

            return entries;
        }
    }

    /// <summary>The map, to be written to. A map in a readonly field need not know that it is shared, as it is never written to.</summary>
    public SharedMap<TKey, TValue> Copy()
    {
        _top = _top?.Settled();
        _isShared = true;
        return this;
    }

    public readonly TValue? Find(TKey key) => _top?.Find(key, _comparer.GetHashCode(key));

    public readonly bool Contains(TKey key) => Find(key) is not null;

    public void Set(TKey key, TValue value) => Write(new MapEntry<TKey, TValue>(key, _comparer.GetHashCode(key), value));

    public void Remove(TKey key)
    {
        if (Contains(key))
        {
            Write(new MapEntry<TKey, TValue>(key, _comparer.GetHashCode(key), null));
        }
    }

    /// <summary>Joins a value into that of the key.</summary>
    /// <returns>Whether the map changed.</returns>
    public bool Merge(TKey key, TValue value, Func<TValue, TValue, TValue> join)
    {
        var old = Find(key);
        var joined = old is null || ReferenceEquals(old, value) ? value : join(old, value);
        if (ReferenceEquals(joined, old))
        {
            return false;
        }

        Set(key, joined);
        return true;
    }

    /// <summary>Joins the map of another path.</summary>
    /// <param name="other">The map of the other path.</param>
    /// <param name="join">Joins two values of a key; the join of a value with itself is that value.</param>
    /// <param name="absent">The value of a key on a path that does not contain it yet; null if it is not read.</param>
    /// <returns>Whether the map changed.</returns>
    public bool MergeAll(
        in SharedMap<TKey, TValue> other,
        Func<TKey, TValue, TValue, TValue> join,
        Func<TKey, TValue, SharedMap<TKey, TValue>, TValue?> absent)
    {
        // The keys that a path does not contain are determined before any is added.
        List<MapEntry<TKey, TValue>>? changes = null;
        var common = MapLayer<TKey, TValue>.CommonOf(_top, other._top);
        for (var layer = other._top; layer is not null && layer != common; layer = layer.Below)
        {
            for (var i = 0; i < layer.Count; i++)
            {
                if (!other._top!.IsWritten(layer[i], floor: layer))
                {
                    AddChange(layer[i], other, join, absent, ref changes);
                }
            }
        }

        for (var layer = _top; layer is not null && layer != common; layer = layer.Below)
        {
            for (var i = 0; i < layer.Count; i++)
            {
                if (!_top!.IsWritten(layer[i], floor: layer) && other._top?.IsWritten(layer[i], floor: common) != true)
                {
                    AddChange(layer[i], other, join, absent, ref changes);
                }
            }
        }

        return WriteAll(changes);
    }

    /// <summary>Replaces each value by the result of the replacement.</summary>
    /// <returns>Whether the map changed.</returns>
    public bool Replace(Func<TValue, TValue> replacement)
    {
        List<MapEntry<TKey, TValue>>? changes = null;
        foreach (var pair in Pairs)
        {
            var value = replacement(pair.Value);
            if (!ReferenceEquals(value, pair.Value))
            {
                (changes ??= new()).Add(new(pair.Key, _comparer.GetHashCode(pair.Key), value));
            }
        }

        return WriteAll(changes);
    }

    /// <summary>Adds the entry after the join, if it changes the map.</summary>
    private readonly void AddChange(
        in MapEntry<TKey, TValue> entry,
        in SharedMap<TKey, TValue> other,
        Func<TKey, TValue, TValue, TValue> join,
        Func<TKey, TValue, SharedMap<TKey, TValue>, TValue?> absent,
        ref List<MapEntry<TKey, TValue>>? changes)
    {
        var mine = _top?.Find(entry.Key, entry.Hash);
        var its = other._top?.Find(entry.Key, entry.Hash);
        if (ReferenceEquals(mine, its))
        {
            return;
        }

        var joined = (mine ?? absent(entry.Key, its!, this), its ?? absent(entry.Key, mine!, other)) switch
        {
            ({ } one, { } another) => join(entry.Key, one, another),
            (var one, var another) => one ?? another!,
        };
        if (!ReferenceEquals(joined, mine))
        {
            (changes ??= new()).Add(new(entry.Key, entry.Hash, joined));
        }
    }

    private bool WriteAll(List<MapEntry<TKey, TValue>>? changes)
    {
        if (changes is null)
        {
            return false;
        }

        foreach (var change in changes)
        {
            Write(change);
        }

        return true;
    }

    private void Write(in MapEntry<TKey, TValue> entry)
    {
        if (_top is null || _isShared)
        {
            // Most writes store a value that a branch left unchanged.
            if (ReferenceEquals(_top?.Find(entry.Key, entry.Hash), entry.Value))
            {
                return;
            }

            _top = MapLayer<TKey, TValue>.Above(_top, _comparer);
            _isShared = false;
        }

        var old = _top.Write(entry);
        Count += (entry.Value is null ? 0 : 1) - (old is null ? 0 : 1);
    }
}
