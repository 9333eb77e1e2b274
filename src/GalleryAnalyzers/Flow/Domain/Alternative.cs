using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>An alternative of an abstract value, with the operation that it originates from.</summary>
/// <remarks>
/// Equality includes the origin, since each origin needs a finding of its own, but neither guard nor support, which joins merge.
/// </remarks>
internal abstract class Alternative(IOperation? origin) : IEquatable<Alternative>
{
    private Support? _support;
    private bool _hasSupport;

    /// <summary>The operation that it originates from, where a finding is reported; null if it is there from the start.</summary>
    public IOperation? Origin { get; } = origin;

    /// <summary>Whether the value itself is known, rather than merely its existence.</summary>
    public virtual bool IsKnown => true;

    /// <summary>The guard: it tells the paths that have the alternative from those that do not; null if every path has it.</summary>
    public Guard? Guard { get; private set; }

    /// <summary>The support: the data and inputs that it was computed from, without those that chose it.</summary>
    public Support Support => _support ??= OwnSupport;

    /// <summary>The support of what chose it.</summary>
    public Support SupportOfChoice => Guard?.Support ?? Support.None;

    /// <summary>The support, with that of what chose it.</summary>
    public Support SupportWithChoice => Support.Union(SupportOfChoice);

    /// <summary>Whether it was computed from something else than itself.</summary>
    public bool IsComputed => _hasSupport;

    protected abstract int ContentHashCode { get; }

    /// <summary>The support of a value that is computed from nothing else.</summary>
    protected virtual Support OwnSupport => DatumOf(Origin) is { } datum ? Support.OfDatum(datum) : Support.None;

    /// <summary>The same alternative, with another origin.</summary>
    public abstract Alternative WithOrigin(IOperation origin);

    /// <summary>The same alternative, under that guard only.</summary>
    public Alternative With(Guard? guard) => Equals(guard, Guard) ? this : Changed(guard, _hasSupport ? _support : null);

    /// <summary>The same alternative, under the guard as well.</summary>
    public Alternative Under(Guard? guard) => With(Guard.And(Guard, guard));

    /// <summary>The same alternative, computed from the support as well.</summary>
    public Alternative With(Support support)
    {
        var union = Support.Union(support);
        return ReferenceEquals(union, Support) ? this : Changed(Guard, union);
    }

    /// <summary>The join with an equal alternative.</summary>
    /// <param name="its">The equal alternative.</param>
    /// <param name="paths">The paths that have this one and the other; null where both are of one path.</param>
    public Alternative Joined(Alternative its, PathJoin? paths = null)
    {
        var joined = !_hasSupport && !its._hasSupport ? this : With(its.Support);
        if (Equals(Guard, its.Guard))
        {
            return joined;
        }

        // On one path, what is there without a guard is there.
        return paths is null
            ? joined.With(Guard is null || its.Guard is null ? null : Guard.Or(Guard, its.Guard, Support.None))
            : joined.With(Guard.Or(Guard.And(Guard, paths.OfMine), Guard.And(its.Guard, paths.OfIts), paths.Between));
    }

    /// <summary>The same alternative, computed from nothing but the support.</summary>
    public Alternative ComputedFromOnly(Support support) => Changed(Guard, support);

    /// <summary>This alternative, in place of another: it has the same guard, and is computed from what the other one is.</summary>
    public Alternative InsteadOf(Alternative other) =>
        ReferenceEquals(this, other) ? this
        : Guard is null && other.Guard is null ? With(other.Support)
        : Changed(Guard.And(Guard, other.Guard), Support.Union(other.Support));

    /// <summary>The alternative in the next iteration of a loop over the blocks, which allocates its objects again.</summary>
    public virtual Alternative Demoted(Func<int, bool> isInLoop) => this;

    public bool Equals(Alternative? other) =>
        ReferenceEquals(this, other)
        || (other is not null && other.GetType() == GetType() && ReferenceEquals(Origin, other.Origin) && ContentEquals(other));

    /// <summary>Whether the guard and the support are equal as well.</summary>
    public bool IsSameAs(Alternative other) =>
        ReferenceEquals(this, other)
        || (Equals(other) && Equals(Guard, other.Guard)
            && ((!_hasSupport && !other._hasSupport) || Support.Equals(other.Support)));

    public sealed override bool Equals(object? obj) => Equals(obj as Alternative);

    public sealed override int GetHashCode() => ContentHashCode;

    /// <summary>Whether both have the same content, regardless of their origins.</summary>
    protected abstract bool ContentEquals(Alternative other);

    protected Alternative Changed(Guard? guard, Support? support)
    {
        var changed = (Alternative)MemberwiseClone();
        (changed.Guard, changed._support, changed._hasSupport) = (guard, support, support is not null);
        return changed;
    }

    // A constant, or a member that is set once, is the same datum wherever it is named; a literal is one where it stands.
    private static object? DatumOf(IOperation? origin) => origin switch
    {
        IFieldReferenceOperation { Field: var field } when IsOfProgram(field) => field.OriginalDefinition,
        IPropertyReferenceOperation { Property: var property } when IsOfProgram(property) => property.OriginalDefinition,
        ILocalReferenceOperation { Local: var local } => local,
        _ => origin,
    };

    private static bool IsOfProgram(ISymbol member) =>
        !member.DeclaringSyntaxReferences.IsEmpty && member.ContainingType?.TypeKind != TypeKind.Enum;
}

/// <summary>An unknown value, which is equal to another one only by its symbolic identity.</summary>
/// <param name="identity">The symbolic identity; null if equality to other values is unknown.</param>
/// <param name="origin">The operation that it originates from.</param>
internal sealed class UnknownAlternative(SymbolicId? identity, IOperation? origin) : Alternative(origin)
{
    public static readonly UnknownAlternative Anonymous = new(null, null);

    /// <summary>The symbolic identity; null if equality to other values is unknown.</summary>
    public SymbolicId? SymbolicId { get; } = identity;

    public override bool IsKnown => false;

    protected override int ContentHashCode => SymbolicId?.GetHashCode() ?? 0;

    protected override Support OwnSupport => SymbolicId is null ? Support.World : Support.OfInput(SymbolicId);

    /// <summary>An unknown value without an identity that is computed from the support.</summary>
    public static Alternative ComputedFrom(Support support) => new UnknownAlternative(null, null).Changed(null, support);

    public override Alternative WithOrigin(IOperation origin) => new UnknownAlternative(SymbolicId, origin).InsteadOf(this);

    public override Alternative Demoted(Func<int, bool> isInLoop) =>
        SymbolicId is { Block: var block } && isInLoop(block)
            ? ComputedFrom(Support).With(Guard)
            : this;

    protected override bool ContentEquals(Alternative other) =>
        ReferenceEquals(SymbolicId, ((UnknownAlternative)other).SymbolicId);
}

/// <summary>A constant of a built-in type, the underlying value of an enum, or null.</summary>
internal sealed class ConstantAlternative(object? value, IOperation? origin) : Alternative(origin)
{
    public object? Value { get; } = value;

    protected override int ContentHashCode => Value?.GetHashCode() ?? 1;

    public override Alternative WithOrigin(IOperation origin) => new ConstantAlternative(Value, origin).InsteadOf(this);

    protected override bool ContentEquals(Alternative other) => Equals(Value, ((ConstantAlternative)other).Value);
}

/// <summary>Text of which only parts are known.</summary>
internal sealed class ShapeAlternative(StringShape shape, IOperation? origin) : Alternative(origin)
{
    public StringShape Shape { get; } = shape;

    protected override int ContentHashCode => Shape.GetHashCode();

    public override Alternative WithOrigin(IOperation origin) => new ShapeAlternative(Shape, origin).InsteadOf(this);

    protected override bool ContentEquals(Alternative other) => Shape.Equals(((ShapeAlternative)other).Shape);
}

/// <summary>A named value that a type offers as a static member, such as <c>AzureLocation.WestEurope</c>.</summary>
internal sealed class MemberAlternative(ISymbol member, IOperation? origin) : Alternative(origin)
{
    public ISymbol Member { get; } = member;

    protected override int ContentHashCode => SymbolEqualityComparer.Default.GetHashCode(Member);

    public override Alternative WithOrigin(IOperation origin) => new MemberAlternative(Member, origin).InsteadOf(this);

    protected override bool ContentEquals(Alternative other) =>
        SymbolEqualityComparer.Default.Equals(Member, ((MemberAlternative)other).Member);
}

/// <summary>A tracked object.</summary>
internal sealed class ObjectAlternative(AllocationSite id, IOperation? origin) : Alternative(origin)
{
    public AllocationSite Id { get; } = id;

    protected override int ContentHashCode => Id.GetHashCode();

    protected override Support OwnSupport => Support.OfDatum(Id);

    public override Alternative WithOrigin(IOperation origin) => new ObjectAlternative(Id, origin).InsteadOf(this);

    public override Alternative Demoted(Func<int, bool> isInLoop) => Id.IsMadeWhere(isInLoop) ? UnknownAlternative.Anonymous : this;

    protected override bool ContentEquals(Alternative other) => ReferenceEquals(Id, ((ObjectAlternative)other).Id);
}

/// <summary>A handle on external state, which only the <see cref="IFlowKnowledge"/> that created it can interpret.</summary>
internal sealed class HandleAlternative(Handle handle, IOperation? origin) : Alternative(origin)
{
    public Handle Handle { get; } = handle;

    protected override int ContentHashCode => Handle.GetHashCode();

    // The answers of a service are no checks of what it was asked with.
    protected override Support OwnSupport => Support.None;

    public override Alternative WithOrigin(IOperation origin) => new HandleAlternative(Handle, origin).InsteadOf(this);

    public override Alternative Demoted(Func<int, bool> isInLoop) => Handle.IsMadeWhere(isInLoop) ? UnknownAlternative.Anonymous : this;

    protected override bool ContentEquals(Alternative other) => Handle.Equals(((HandleAlternative)other).Handle);
}
