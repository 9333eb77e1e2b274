using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>
/// The support of a value: what it was computed from. Data are what the code itself gives: literals, constants, allocations. Inputs are
/// what it does not give: parameters, mutable members, the results of calls.
/// </summary>
/// <remarks>Immutable. All is compared by reference: a definition is one object in its compilation.</remarks>
internal sealed class Support : IEquatable<Support>
{
    /// <summary>The support of a value that nothing determines which the analysis knows of.</summary>
    public static readonly Support None = new(Nothing, Nothing, dataMask: 0);

    /// <summary>State that code reads and writes which cannot be seen: statics, files, the program's callers.</summary>
    public static readonly Support World = OfInput(new object());

    /// <summary>The support of a value that may be computed from anything.</summary>
    public static readonly Support Top = new(Nothing, Nothing, dataMask: ulong.MaxValue, isTop: true);

    /// <summary>The maximum number of data and of inputs; a value that is computed from more may be computed from anything.</summary>
    private const int MaximumSize = 64;

    private readonly ImmutableArray<object> _data;
    private readonly ImmutableArray<object> _inputs;
    private readonly bool _isTop;

    private Support(ImmutableArray<object> data, ImmutableArray<object> inputs, ulong dataMask, bool isTop = false)
    {
        (_data, _inputs, _isTop) = (data, inputs, isTop);
        DataMask = dataMask;
    }

    /// <summary>A bit for each datum, so that most supports are seen to share none without comparing them.</summary>
    public ulong DataMask { get; }

    /// <summary>Whether nothing is known to determine the value.</summary>
    public bool IsNone => _data.IsEmpty && _inputs.IsEmpty && !_isTop;

    /// <summary>Whether the code alone determines the value: it is the same in all runs, though the analysis cannot compute it.</summary>
    public bool IsSettled => _inputs.IsEmpty && !_data.IsEmpty && !_isTop;

    /// <summary>The number of data and inputs, which is the cost of a comparison.</summary>
    public int Size => _data.Length + _inputs.Length;

    /// <summary>The support without its data.</summary>
    public Support Inputs => _data.IsEmpty ? this : _inputs.IsEmpty ? None : new Support(Nothing, _inputs, dataMask: 0);

    private static ImmutableArray<object> Nothing => ImmutableArray<object>.Empty;

    public static Support OfDatum(object datum) => new(ImmutableArray.Create(datum), Nothing, MaskOf(datum));

    public static Support OfInput(object input) => new(Nothing, ImmutableArray.Create(input), dataMask: 0);

    public Support Union(Support other)
    {
        if (ReferenceEquals(this, other) || other.IsNone || _isTop)
        {
            return this;
        }

        if (IsNone || other._isTop)
        {
            return other;
        }

        var (data, inputs) = (Union(_data, other._data), Union(_inputs, other._inputs));
        return data == _data && inputs == _inputs ? this
            : data == other._data && inputs == other._inputs ? other
            : data.Length + inputs.Length > MaximumSize ? Top
            : new Support(data, inputs, DataMask | other.DataMask);
    }

    /// <summary>The data and inputs that are in both.</summary>
    public Support Intersect(Support other) => Where(element => other.Holds(element));

    /// <summary>The data and inputs that are not in the other.</summary>
    public Support Except(Support other) =>
        ReferenceEquals(this, other) || other._isTop ? None : other.IsNone ? this : Where(element => !other.Holds(element));

    /// <summary>The data and inputs that the condition holds for; this instance if that are all.</summary>
    public Support Where(Func<object, bool> condition)
    {
        if (_isTop || (_data.All(condition) && _inputs.All(condition)))
        {
            return this;
        }

        var data = _data.RemoveAll(element => !condition(element));
        var mask = data.Aggregate(0ul, static (mask, datum) => mask | MaskOf(datum));
        return new(data, _inputs.RemoveAll(element => !condition(element)), mask);
    }

    /// <summary>Whether both are computed from some datum of the code.</summary>
    public bool SharesData(Support other) =>
        (DataMask & other.DataMask) != 0 && (_isTop ? !other._data.IsEmpty : other._isTop ? !_data.IsEmpty : Shares(_data, other._data));

    /// <summary>Whether something determines both, so that one may tell of the other.</summary>
    public bool IsRelatedTo(Support other) => _isTop || other._isTop || Shares(_inputs, other._inputs) || SharesData(other);

    public bool Equals(Support? other) =>
        ReferenceEquals(this, other)
        || (other is not null && DataMask == other.DataMask && _isTop == other._isTop
            && Equals(_data, other._data) && Equals(_inputs, other._inputs));

    public override bool Equals(object? obj) => Equals(obj as Support);

    public override int GetHashCode() => Size;

    private bool Holds(object element) => _isTop || Contains(_data, element) || Contains(_inputs, element);

    private static bool Equals(ImmutableArray<object> one, ImmutableArray<object> other) =>
        one == other || (one.Length == other.Length && CountMissing(one, other) == 0);

    private static ImmutableArray<object> Union(ImmutableArray<object> one, ImmutableArray<object> other)
    {
        var missing = CountMissing(other, one);
        if (missing == 0)
        {
            return one;
        }

        if (one.Length + missing == other.Length)
        {
            return other;
        }

        var union = ImmutableArray.CreateBuilder<object>(one.Length + missing);
        union.AddRange(one);
        foreach (var element in other)
        {
            if (!Contains(one, element))
            {
                union.Add(element);
            }
        }

        return union.MoveToImmutable();
    }

    // How many of the elements the others do not contain.
    private static int CountMissing(ImmutableArray<object> elements, ImmutableArray<object> others)
    {
        var missing = 0;
        foreach (var element in elements)
        {
            missing += Contains(others, element) ? 0 : 1;
        }

        return missing;
    }

    private static bool Shares(ImmutableArray<object> one, ImmutableArray<object> other)
    {
        foreach (var element in one)
        {
            if (Contains(other, element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(ImmutableArray<object> elements, object sought)
    {
        foreach (var element in elements)
        {
            if (ReferenceEquals(element, sought))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong MaskOf(object datum) => 1ul << ((datum switch
    {
        IOperation operation => operation.Syntax.FullSpan.Start,
        ISymbol => RuntimeHelpers.GetHashCode(datum),
        _ => datum.GetHashCode(),
    }) & 63);
}
