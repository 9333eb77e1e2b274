using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>The state of Azure's resources at a point of a method, as far as the method determines it. Immutable.</summary>
internal sealed class ResourceState : ExternalState
{
    /// <summary>The state at the start of a method.</summary>
    public static readonly ResourceState Untouched = new(
        new SharedMap<ResourceKey, ResourceRecord>(EqualityComparer<ResourceKey>.Default),
        NothingPending,
        ImmutableHashSet<ResourceKey>.Empty,
        isExposed: false);

    private readonly SharedMap<ResourceKey, ResourceRecord> _records;
    private readonly SharedMap<IOperation, PendingOperation> _pending;
    private readonly ImmutableHashSet<ResourceKey> _withUntrackedChildren;

    private ResourceState(
        in SharedMap<ResourceKey, ResourceRecord> records,
        in SharedMap<IOperation, PendingOperation> pending,
        ImmutableHashSet<ResourceKey> withUntrackedChildren,
        bool isExposed)
    {
        _records = records;
        _pending = pending;
        _withUntrackedChildren = withUntrackedChildren;
        IsExposed = isExposed;
    }

    private static SharedMap<IOperation, PendingOperation> NothingPending => new(EqualityComparer<IOperation>.Default);

    /// <inheritdoc/>
    public override bool IsExposed { get; }

    /// <inheritdoc/>
    public override int Size => _records.Count + _pending.Count;

    /// <summary>The resources that the method used on some path.</summary>
    public IEnumerable<KeyValuePair<ResourceKey, ResourceRecord>> Records => _records.Pairs;

    /// <summary>Whether the method used any resource on some path.</summary>
    public bool HasRecords => _records.Count > 0;

    /// <summary>The operations that were started and not waited for on some path, by the calls that started them.</summary>
    public IEnumerable<KeyValuePair<IOperation, PendingOperation>> Pending => _pending.Pairs;

    /// <summary>Whether some operation was started and not waited for on some path.</summary>
    public bool HasPending => _pending.Count > 0;

    /// <summary>Returns the history of the resource, or null where the method did not use it.</summary>
    public ResourceRecord? Find(ResourceKey key) => _records.Find(key);

    /// <summary>Returns the operation that the call started, or null where it started none, or every path waited for it.</summary>
    public PendingOperation? FindPending(IOperation call) => _pending.Find(call);

    /// <summary>Whether a loop created nested resources that are not tracked.</summary>
    public bool HasUntrackedChildren(ResourceKey key) => _withUntrackedChildren.Contains(key);

    /// <summary>Returns the state after an operation.</summary>
    public ResourceState After(ResourceOperation operation, IObjects objects)
    {
        var data = operation.Sent?.Value.Single is ObjectAlternative { Id: var id } ? ObjectSnapshot.Take(id, objects) : null;
        var records = _records.Copy();
        foreach (var other in _records.Pairs)
        {
            if (AfterOther(other.Key, other.Value, operation) is var after && !ReferenceEquals(after, other.Value))
            {
                records.Set(other.Key, after);
            }
        }

        var record = Find(operation.Key) ?? ResourceRecord.Unseen(operation.Type);
        records.Set(operation.Key, operation.Action switch
        {
            ResourceAction.CreateOrUpdate => record.After(new SentData(operation.Call, data)),
            ResourceAction.Delete => ResourceRecord.Unseen(operation.Type) with { Existence = Existence.Deleted },
            _ => record with
            {
                // Azure accepts a change only of what stands: the change, or other code, restored it.
                MayHaveChanged = record.MayHaveChanged || record.IsDeleted,
                Changes = record.Changes
                    .RemoveAll(change => ReferenceEquals(change.Call, operation.Call))
                    .Add(new ResourceChange(operation.Action, operation.Call, data, IsCertain: true)),
            },
        });

        var pending = _pending.Copy();
        if (operation.IsTask || operation.IsStarted)
        {
            pending.Set(operation.Call, new PendingOperation(
                operation.Type, operation.Key, data, operation.IsTask, operation.IsStarted, IsCertain: true, Support.None));
        }

        return new ResourceState(records, pending, _withUntrackedChildren, IsExposed);
    }

    /// <summary>
    /// Returns the state after a status query of the operation that the call started; of all operations where the call is null.
    /// </summary>
    public ResourceState AfterAsking(IOperation? call)
    {
        var pending = call is null ? NothingPending : _pending.Copy();
        if (call is not null)
        {
            pending.Remove(call);
        }

        return new ResourceState(_records, pending, _withUntrackedChildren, IsExposed);
    }

    /// <summary>Returns the state after an existence check: deleted resources may exist again after it.</summary>
    /// <param name="found">The resource that the check found; null where it may be any.</param>
    public ResourceState AfterExistenceCheck(ResourceHandle? found = null)
    {
        var records = _records.Copy();
        var isChanged = false;
        foreach (var pair in _records.Pairs)
        {
            if (pair.Value.IsDeleted && (found is null
                || (SymbolEqualityComparer.Default.Equals(pair.Value.Type, found.Type) && pair.Key.MayBe(found.Key))))
            {
                records.Set(pair.Key, pair.Value with { MayHaveChanged = true });
                isChanged = true;
            }
        }

        return isChanged
            ? new ResourceState(records, _pending, _withUntrackedChildren, IsExposed)
            : this;
    }

    /// <inheritdoc/>
    public override ExternalState Asked(Support asked)
    {
        if (!HasPending)
        {
            return this;
        }

        var pending = _pending.Copy();
        foreach (var begun in _pending.Pairs)
        {
            if (!begun.Value.IsCertain && begun.Value.Control.IsRelatedTo(asked))
            {
                pending.Remove(begun.Key);
            }
        }

        return pending.Count == _pending.Count ? this : new ResourceState(_records, pending, _withUntrackedChildren, IsExposed);
    }

    /// <summary>Returns the state after the task that the call returned was awaited; after all tasks where the call is null.</summary>
    public ResourceState AfterAwaiting(IOperation? call)
    {
        var pending = _pending.Copy();
        foreach (var begun in _pending.Pairs)
        {
            if (call is not null && !ReferenceEquals(begun.Key, call))
            {
                continue;
            }

            if (begun.Value.IsStarted)
            {
                pending.Set(begun.Key, begun.Value with { IsTask = false });
            }
            else
            {
                pending.Remove(begun.Key);
            }
        }

        return new ResourceState(_records, pending, _withUntrackedChildren, IsExposed);
    }

    /// <inheritdoc/>
    public override bool HasEndedSince(ExternalState before) => _pending.Count < ((ResourceState)before)._pending.Count;

    /// <inheritdoc/>
    public override ExternalState Join(ExternalState other, Support between)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        // A change on one path only is joined with an unseen resource on the other.
        var its = (ResourceState)other;
        var (records, pending) = (_records.Copy(), _pending.Copy());
        var withUntrackedChildren = _withUntrackedChildren.Union(its._withUntrackedChildren);
        var isChanged = records.MergeAll(
            its._records, static (_, a, b) => a.Join(b), static (_, record, _) => ResourceRecord.Unseen(record.Type))
            | pending.MergeAll(
                its._pending,
                (_, a, b) => a.Join(b, between),
                (_, begun, _) => begun with { IsCertain = false, Control = begun.Control.Union(between) });
        var isExposed = IsExposed || its.IsExposed;
        return isChanged || isExposed != IsExposed || withUntrackedChildren != _withUntrackedChildren
            ? new ResourceState(records, pending, withUntrackedChildren, isExposed)
            : this;
    }

    /// <inheritdoc/>
    public override ExternalState DemoteToOlder(Func<int, bool> isInLoop, Func<AbstractValue, AbstractValue> demote)
    {
        var (records, pending, withUntrackedChildren) = (_records.Copy(), _pending.Copy(), _withUntrackedChildren);
        foreach (var pair in _records.Pairs)
        {
            if (!pair.Key.IsMadeWhere(isInLoop))
            {
                continue;
            }

            records.Remove(pair.Key);
            for (var parent = pair.Key.Parent; parent is not null; parent = parent.Parent)
            {
                withUntrackedChildren = parent.IsMadeWhere(isInLoop) ? withUntrackedChildren : withUntrackedChildren.Add(parent);
            }
        }

        records.Replace(record => record.SelectValues(demote));
        pending.Replace(begun => begun.Key?.IsMadeWhere(isInLoop) == true
            ? begun.SelectValues(demote) with { Key = null }
            : begun.SelectValues(demote));
        return new ResourceState(records, pending, withUntrackedChildren, IsExposed);
    }

    /// <inheritdoc/>
    public override ExternalState Exposed() =>
        IsExposed ? this : new ResourceState(_records, _pending, _withUntrackedChildren, isExposed: true);

    /// <inheritdoc/>
    public override ExternalState AfterUnknownCode()
    {
        var records = _records.Copy();
        return records.Replace(static record => record.MayHaveChanged ? record : record with { MayHaveChanged = true }) || HasPending
            ? new ResourceState(records, NothingPending, _withUntrackedChildren, IsExposed)
            : this;
    }

    // An operation on one resource affects another only where it may be the same or contains it.
    private static ResourceRecord AfterOther(ResourceKey key, ResourceRecord record, ResourceOperation operation)
    {
        if (operation.Action == ResourceAction.Delete && key.IsWithin(operation.Key))
        {
            return record with { Existence = Existence.Deleted };
        }

        if (operation.Action == ResourceAction.Delete)
        {
            return operation.IsOnGeneric || key.MayBeWithin(operation.Key) || IsSame()
                ? record with { Existence = record.Existence | Existence.Deleted }
                : record;
        }

        return operation.IsOnGeneric || IsSame() ? record with { MayHaveChanged = true } : record;

        bool IsSame() => SymbolEqualityComparer.Default.Equals(record.Type, operation.Type) && key.MayBe(operation.Key);
    }
}
