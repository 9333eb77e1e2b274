using GalleryAnalyzers.Flow.Domain;

namespace GalleryAnalyzers.Flow.State;

/// <summary>
/// The contents of an object, and of all that it leads to, at one point in time. Immutable: later changes do not affect it.
/// </summary>
internal sealed class ObjectSnapshot : IObjects, IEquatable<ObjectSnapshot>
{
    private readonly SharedMap<AllocationSite, AbstractObject> _objects;

    private ObjectSnapshot(AllocationSite root, in SharedMap<AllocationSite, AbstractObject> objects)
    {
        Root = root;
        _objects = objects;
    }

    /// <summary>The object of the snapshot.</summary>
    public AllocationSite Root { get; }

    /// <summary>The contents of the object, and of all that it leads to.</summary>
    public IEnumerable<AbstractObject> Objects => _objects.Pairs.Select(static pair => pair.Value);

    /// <summary>Takes a snapshot of the object; null if its contents are unknown.</summary>
    public static ObjectSnapshot? Take(AllocationSite root, IObjects objects)
    {
        if (objects.FindObject(root) is not { HasEscaped: false })
        {
            return null;
        }

        var taken = new SharedMap<AllocationSite, AbstractObject>(EqualityComparer<AllocationSite>.Default);
        var pending = new Stack<AllocationSite>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var id = pending.Pop();
            if (!taken.Contains(id) && objects.FindObject(id) is { } found)
            {
                taken.Set(id, found);
                foreach (var held in found.Held())
                {
                    pending.Push(held);
                }
            }
        }

        return new ObjectSnapshot(root, taken);
    }

    /// <inheritdoc/>
    public AbstractObject? FindObject(AllocationSite id) => _objects.Find(id);

    /// <summary>The snapshot with each value that is no object replaced; this instance if none changed.</summary>
    public ObjectSnapshot SelectValues(Func<AbstractValue, AbstractValue> selector)
    {
        var objects = _objects.Copy();
        return objects.Replace(held => held.SelectValues(SelectUnlessObject)) ? new ObjectSnapshot(Root, objects) : this;

        AbstractValue SelectUnlessObject(AbstractValue value) =>
            value.Alternatives.Any(alternative => alternative is ObjectAlternative) ? value : selector(value);
    }

    /// <inheritdoc/>
    public bool Equals(ObjectSnapshot? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && ReferenceEquals(Root, other.Root)
            && _objects.Count == other._objects.Count
            && _objects.Pairs.All(pair => other.FindObject(pair.Key)?.Equals(pair.Value) == true));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ObjectSnapshot);

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();
}
