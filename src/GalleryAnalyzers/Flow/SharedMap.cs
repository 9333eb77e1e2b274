namespace GalleryAnalyzers.Flow;

/// <summary>A dictionary whose copies share what they hold until one of them is written: of most copies, that is never.</summary>
/// <remarks>A copy that is only read costs nothing, and two that were never written since are known to be the same without a look at what they hold.</remarks>
internal struct SharedMap<TKey, TValue>(IEqualityComparer<TKey> comparer)
    where TKey : notnull
    where TValue : class
{
    private readonly IEqualityComparer<TKey> _comparer = comparer;

    // Shared from the first copy on: whoever holds it then does not write to it any more.
    private Dictionary<TKey, TValue>? _entries;
    private bool _isShared;

    public readonly int Count => _entries?.Count ?? 0;

    public readonly IEnumerable<KeyValuePair<TKey, TValue>> Pairs => _entries ?? Enumerable.Empty<KeyValuePair<TKey, TValue>>();

    /// <summary>The map, to be written. A map in a readonly field need not know that it is shared, as it is never written.</summary>
    public SharedMap<TKey, TValue> Copy()
    {
        _isShared = true;
        return this;
    }

    public readonly TValue? Find(TKey key) => _entries is not null && _entries.TryGetValue(key, out var value) ? value : null;

    public readonly bool Contains(TKey key) => _entries is not null && _entries.ContainsKey(key);

    public void Set(TKey key, TValue value) => Own()[key] = value;

    public void Remove(TKey key)
    {
        if (Contains(key))
        {
            Own().Remove(key);
        }
    }

    /// <summary>Adds a value to what the map holds under the key.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Merge(TKey key, TValue value, Func<TValue, TValue, TValue> join)
    {
        if (Find(key) is not { } old)
        {
            Set(key, value);
            return true;
        }

        return Merge(key, old, value, join);
    }

    /// <summary>Adds what is known on another path.</summary>
    /// <param name="other">What that path knows.</param>
    /// <param name="join">Joins two values; of one value with itself, it makes that value.</param>
    /// <param name="absent">What a path that does not know a key yet holds under it, or null where nobody asks.</param>
    /// <returns>Whether that changed anything.</returns>
    public bool MergeAll(
        in SharedMap<TKey, TValue> other,
        Func<TValue, TValue, TValue> join,
        Func<TKey, TValue, SharedMap<TKey, TValue>, TValue?> absent)
    {
        if (ReferenceEquals(_entries, other._entries))
        {
            return false;
        }

        // Which keys a path does not know is asked before any is added.
        List<Entry>? assigned = null;
        List<Entry>? added = null;
        var isChanged = false;
        var (known, shared) = (Count, 0);
        if (other._entries is not null)
        {
            foreach (var pair in other._entries)
            {
                if (Find(pair.Key) is { } old)
                {
                    shared++;
                    isChanged |= Merge(pair.Key, old, pair.Value, join);
                }
                else if (absent(pair.Key, pair.Value, this) is { } value)
                {
                    (assigned ??= new List<Entry>()).Add(new Entry(pair.Key, join(value, pair.Value)));
                }
                else
                {
                    (added ??= new List<Entry>()).Add(new Entry(pair.Key, pair.Value));
                }
            }
        }

        var absentThere = shared < known ? AbsentIn(other, absent) : null;
        Set(assigned);
        Set(added);
        if (absentThere is not null)
        {
            foreach (var entry in absentThere)
            {
                isChanged |= Merge(entry.Key, entry.Value, join);
            }
        }

        return isChanged || assigned is not null || added is not null;
    }

    /// <summary>Replaces each value by what the replacement makes of it.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Replace(Func<TValue, TValue> replacement)
    {
        if (_entries is null)
        {
            return false;
        }

        List<Entry>? replaced = null;
        foreach (var pair in _entries)
        {
            var value = replacement(pair.Value);
            if (!ReferenceEquals(value, pair.Value))
            {
                (replaced ??= new List<Entry>()).Add(new Entry(pair.Key, value));
            }
        }

        Set(replaced);
        return replaced is not null;
    }

    /// <summary>What the other path holds under the keys that only this one knows.</summary>
    private readonly List<Entry>? AbsentIn(
        in SharedMap<TKey, TValue> other, Func<TKey, TValue, SharedMap<TKey, TValue>, TValue?> absent)
    {
        List<Entry>? found = null;
        foreach (var pair in _entries!)
        {
            if (!other.Contains(pair.Key) && absent(pair.Key, pair.Value, other) is { } value)
            {
                (found ??= new List<Entry>()).Add(new Entry(pair.Key, value));
            }
        }

        return found;
    }

    private bool Merge(TKey key, TValue old, TValue value, Func<TValue, TValue, TValue> join)
    {
        var joined = ReferenceEquals(old, value) ? old : join(old, value);
        if (ReferenceEquals(joined, old))
        {
            return false;
        }

        Set(key, joined);
        return true;
    }

    private void Set(List<Entry>? entries)
    {
        if (entries is not null)
        {
            foreach (var entry in entries)
            {
                Set(entry.Key, entry.Value);
            }
        }
    }

    private Dictionary<TKey, TValue> Own()
    {
        if (_entries is null)
        {
            _entries = new Dictionary<TKey, TValue>(_comparer);
        }
        else if (_isShared)
        {
            _entries = new Dictionary<TKey, TValue>(_entries, _comparer);
        }

        _isShared = false;
        return _entries;
    }

    private readonly record struct Entry(TKey Key, TValue Value);
}
