namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>The literals that are assumed on every path to a point, in their order.</summary>
/// <remarks>
/// Hash-consed: a list that is extended twice by one literal is one object, so that lists compare by reference. It belongs to the
/// interpretation of one body.
/// </remarks>
internal sealed class Assumptions
{
    private readonly Assumptions? _parent;
    private readonly Literal? _last;
    private readonly int _length;
    private List<Assumptions>? _extensions;

    /// <summary>No assumption.</summary>
    public Assumptions()
    {
    }

    private Assumptions(Assumptions parent, Literal last)
    {
        (_parent, _last) = (parent, last);
        _length = parent._length + 1;
        DataMask = parent.DataMask | last.Support.DataMask;
        IsSettled = parent.IsSettled || last.IsSettled;
    }

    /// <summary>A bit for each datum that a literal was computed from.</summary>
    public ulong DataMask { get; }

    /// <summary>Whether the code alone settles some outcome, though the analysis cannot compute it.</summary>
    public bool IsSettled { get; }

    /// <summary>All literals, the last one first.</summary>
    public IEnumerable<Literal> All => After(beginning: null);

    /// <summary>The assumptions with one literal more.</summary>
    public Assumptions With(Literal literal)
    {
        foreach (var extension in _extensions ?? [])
        {
            if (extension._last!.Equals(literal))
            {
                return extension;
            }
        }

        var extended = new Assumptions(this, literal);
        (_extensions ??= new()).Add(extended);
        return extended;
    }

    /// <summary>The literals that were assumed since others, the last one first.</summary>
    public IEnumerable<Literal> Since(Assumptions earlier)
    {
        var common = CommonOf(this, earlier);
        return common == this ? [] : After(common);
    }

    /// <summary>The last outcome that was assumed of the atom; null if none was.</summary>
    public bool? OutcomeOf(object atom)
    {
        for (var assumed = this; assumed._last is { } literal; assumed = assumed._parent!)
        {
            if (literal.Atom.Equals(atom))
            {
                return literal.Outcome;
            }
        }

        return null;
    }

    /// <summary>Whether some literal was computed from the same datum.</summary>
    public bool SharesData(Support support)
    {
        for (var assumed = this; (assumed.DataMask & support.DataMask) != 0; assumed = assumed._parent!)
        {
            if (assumed._last!.Support.SharesData(support))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The assumptions with each literal replaced.</summary>
    public Assumptions Replace(Func<Literal, Literal> replacement)
    {
        if (_last is null)
        {
            return this;
        }

        var (parent, last) = (_parent!.Replace(replacement), replacement(_last));
        return parent == _parent && ReferenceEquals(last, _last) ? this : parent.With(last);
    }

    /// <summary>The assumptions of both: their common beginning, and the literals that each has after that.</summary>
    public static Assumptions Join(Assumptions one, Assumptions other)
    {
        var joined = CommonOf(one, other);
        if (joined == one || joined == other)
        {
            return joined;
        }

        // The last one counts of those that assume the same.
        var others = new Dictionary<Literal, Support>(Literal.SameAssumption);
        foreach (var literal in other.Since(joined))
        {
            if (!others.ContainsKey(literal))
            {
                others.Add(literal, literal.Support);
            }
        }

        foreach (var literal in one.Since(joined).Reverse())
        {
            if (others.TryGetValue(literal, out var support))
            {
                joined = joined.With(literal with { Support = literal.Support.Union(support) });
            }
        }

        return joined;
    }

    /// <summary>The longest beginning of both.</summary>
    public static Assumptions CommonOf(Assumptions one, Assumptions other)
    {
        while (one != other)
        {
            if (one._length >= other._length && one._parent is { } parent)
            {
                one = parent;
            }
            else if (other._parent is { } otherParent)
            {
                other = otherParent;
            }
            else
            {
                break;
            }
        }

        return one;
    }

    private IEnumerable<Literal> After(Assumptions? beginning)
    {
        for (var assumed = this; assumed != beginning && assumed._last is { } literal; assumed = assumed._parent!)
        {
            yield return literal;
        }
    }
}
