using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Sdk;

/// <summary>What a method has done with Azure's resources up to a point of it. Immutable.</summary>
internal sealed class ResourceWorld : World
{
    /// <summary>The world where a method begins.</summary>
    public static readonly ResourceWorld Untouched = new(
        ImmutableDictionary<ResourceKey, ResourceRecord>.Empty,
        ImmutableDictionary<IOperation, PendingOperation>.Empty,
        ImmutableHashSet<ResourceKey>.Empty);

    private readonly ImmutableDictionary<ResourceKey, ResourceRecord> _records;
    private readonly ImmutableDictionary<IOperation, PendingOperation> _pending;
    private readonly ImmutableHashSet<ResourceKey> _crowded;

    private ResourceWorld(
        ImmutableDictionary<ResourceKey, ResourceRecord> records,
        ImmutableDictionary<IOperation, PendingOperation> pending,
        ImmutableHashSet<ResourceKey> crowded)
    {
        _records = records;
        _pending = pending;
        _crowded = crowded;
    }

    /// <summary>The resources that the method dealt with on some path.</summary>
    public IEnumerable<KeyValuePair<ResourceKey, ResourceRecord>> Records => _records;

    /// <summary>The operations that were begun, and not waited for on some path, by the calls that began them.</summary>
    public IReadOnlyDictionary<IOperation, PendingOperation> Pending => _pending;

    /// <summary>What the method did with the resource, or null where it did nothing.</summary>
    public ResourceRecord? Find(ResourceKey key) => _records.TryGetValue(key, out var record) ? record : null;

    /// <summary>Whether a loop made more in the resource than is followed.</summary>
    public bool IsCrowded(ResourceKey key) => _crowded.Contains(key);

    /// <summary>The world after an operation.</summary>
    public ResourceWorld After(ResourceOperation operation, IObjects objects)
    {
        var data = operation.Sent?.Value.Single is ObjectAlternative { Id: var id } ? ObjectSnapshot.Take(id, objects) : null;
        var records = _records.ToBuilder();
        foreach (var other in _records)
        {
            if (AfterOther(other.Key, other.Value, operation) is var after && !ReferenceEquals(after, other.Value))
            {
                records[other.Key] = after;
            }
        }

        var record = Find(operation.Key) ?? ResourceRecord.Unseen(operation.Type);
        records[operation.Key] = operation.Action switch
        {
            ResourceAction.CreateOrUpdate => new ResourceRecord(
                operation.Type,
                Existence.Created,
                IsTouched: false,
                ImmutableArray.Create(new SentData(operation.Call, data)),
                ImmutableArray<ResourceChange>.Empty),
            ResourceAction.Delete => ResourceRecord.Unseen(operation.Type) with { Existence = Existence.Deleted },
            _ => record with
            {
                Changes = record.Changes
                    .RemoveAll(change => ReferenceEquals(change.Call, operation.Call))
                    .Add(new ResourceChange(operation.Action, operation.Call, data, IsCertain: true)),
            },
        };

        var pending = operation.IsTask || operation.IsStarted
            ? _pending.SetItem(operation.Call, new PendingOperation(operation.Type, data, operation.IsTask, operation.IsStarted, IsCertain: true))
            : _pending;
        return new ResourceWorld(records.ToImmutable(), pending, _crowded);
    }

    /// <summary>The world after somebody asked how the operation stands that the call began; of all operations where the call is null.</summary>
    public ResourceWorld AfterAsking(IOperation? call) => call is null
        ? With(_pending.Clear())
        : With(_pending.Remove(call));

    /// <summary>The world after the task was awaited that the call gave; after all tasks where the call is null.</summary>
    public ResourceWorld AfterAwaiting(IOperation? call)
    {
        var pending = _pending;
        foreach (var begun in _pending)
        {
            if (call is null || ReferenceEquals(begun.Key, call))
            {
                pending = begun.Value.IsStarted
                    ? pending.SetItem(begun.Key, begun.Value with { IsTask = false })
                    : pending.Remove(begun.Key);
            }
        }

        return With(pending);
    }

    /// <inheritdoc/>
    public override World Join(World other)
    {
        if (Equals(other))
        {
            return this;
        }

        var its = (ResourceWorld)other;
        var joined = new ResourceWorld(
            Join(_records, its._records, static (a, b) => a.Join(b), OnOnePath), Join(_pending, its._pending, Join, OnOnePath), _crowded.Union(its._crowded));
        return joined.Equals(this) ? this : joined;
    }

    /// <inheritdoc/>
    public override World Age(Func<int, bool> isInLoop, Func<AbstractValue, AbstractValue> age)
    {
        if (ReferenceEquals(this, Untouched))
        {
            return this;
        }

        var records = _records.ToBuilder();
        var crowded = _crowded;
        foreach (var pair in _records)
        {
            if (!pair.Key.IsMadeWhere(isInLoop))
            {
                records[pair.Key] = pair.Value.SelectValues(age);
                continue;
            }

            records.Remove(pair.Key);
            for (var parent = pair.Key.Parent; parent is not null; parent = parent.Parent)
            {
                crowded = parent.IsMadeWhere(isInLoop) ? crowded : crowded.Add(parent);
            }
        }

        var pending = _pending.IsEmpty ? _pending : ImmutableDictionary.CreateRange(_pending.Select(pair => new KeyValuePair<IOperation, PendingOperation>(
            pair.Key, pair.Value with { Data = pair.Value.Data?.SelectValues(age) })));
        return new ResourceWorld(records.ToImmutable(), pending, crowded);
    }

    /// <inheritdoc/>
    public override World Touched()
    {
        var records = _records;
        foreach (var pair in _records)
        {
            records = pair.Value.IsTouched ? records : records.SetItem(pair.Key, pair.Value with { IsTouched = true });
        }

        return ReferenceEquals(records, _records) && _pending.IsEmpty ? this : new ResourceWorld(records, _pending.Clear(), _crowded);
    }

    /// <inheritdoc/>
    public override bool Equals(World? other) =>
        ReferenceEquals(this, other)
        || (other is ResourceWorld its && AreSame(_records, its._records) && AreSame(_pending, its._pending) && _crowded.SetEquals(its._crowded));

    /// <inheritdoc/>
    public override int GetHashCode() => _records.Count;

    // An operation on one resource tells of another only that it may be the same.
    private static ResourceRecord AfterOther(ResourceKey key, ResourceRecord record, ResourceOperation operation)
    {
        if (operation.Action == ResourceAction.Delete && key.IsWithin(operation.Key))
        {
            return record with { Existence = Existence.Deleted };
        }

        var isOfType = SymbolEqualityComparer.Default.Equals(record.Type, operation.Type);
        if (!operation.IsOnGeneric && !(isOfType && key.MayBe(operation.Key)))
        {
            return record;
        }

        return operation.Action == ResourceAction.Delete
            ? record with { Existence = record.Existence | Existence.Deleted }
            : record with { IsTouched = true };
    }

    // What only one path did, it did beside another that did nothing.
    private static ResourceRecord OnOnePath(ResourceRecord record) => record.Join(ResourceRecord.Unseen(record.Type));

    private static PendingOperation OnOnePath(PendingOperation pending) => pending with { IsCertain = false };

    private static PendingOperation Join(PendingOperation a, PendingOperation b) => a with
    {
        Data = Equals(a.Data, b.Data) ? a.Data : null,
        IsTask = a.IsTask || b.IsTask,
        IsStarted = a.IsStarted || b.IsStarted,
        IsCertain = a.IsCertain && b.IsCertain && a.IsStarted == b.IsStarted,
    };

    private static ImmutableDictionary<TKey, TValue> Join<TKey, TValue>(
        ImmutableDictionary<TKey, TValue> mine,
        ImmutableDictionary<TKey, TValue> theirs,
        Func<TValue, TValue, TValue> join,
        Func<TValue, TValue> onOnePath)
        where TKey : notnull
    {
        if (ReferenceEquals(mine, theirs))
        {
            return mine;
        }

        var joined = mine;
        foreach (var pair in mine)
        {
            joined = joined.SetItem(pair.Key, theirs.TryGetValue(pair.Key, out var its) ? join(pair.Value, its) : onOnePath(pair.Value));
        }

        foreach (var pair in theirs)
        {
            joined = mine.ContainsKey(pair.Key) ? joined : joined.Add(pair.Key, onOnePath(pair.Value));
        }

        return joined;
    }

    private static bool AreSame<TKey, TValue>(ImmutableDictionary<TKey, TValue> a, ImmutableDictionary<TKey, TValue> b)
        where TKey : notnull
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (a.Count != b.Count)
        {
            return false;
        }

        foreach (var pair in a)
        {
            if (!b.TryGetValue(pair.Key, out var other) || !Equals(pair.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private ResourceWorld With(ImmutableDictionary<IOperation, PendingOperation> pending) =>
        ReferenceEquals(pending, _pending) ? this : new ResourceWorld(_records, pending, _crowded);
}
