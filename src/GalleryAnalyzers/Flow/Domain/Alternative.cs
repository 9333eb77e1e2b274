using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>An alternative of an abstract value, with the operation that it originates from.</summary>
/// <remarks>Equality includes the origin, since each origin needs a finding of its own.</remarks>
internal abstract class Alternative(IOperation? origin) : IEquatable<Alternative>
{
    /// <summary>The operation that it originates from, where a finding is reported; null if it is there from the start.</summary>
    public IOperation? Origin { get; } = origin;

    /// <summary>Whether the value itself is known, rather than merely its existence.</summary>
    public virtual bool IsKnown => true;

    /// <summary>The number of alternatives that a traversal visits: this one, and those that it contains.</summary>
    public virtual int Weight => 1;

    protected abstract int ContentHashCode { get; }

    /// <summary>The same alternative, with another origin.</summary>
    public abstract Alternative WithOrigin(IOperation origin);

    /// <summary>The alternative in the next iteration of a loop over the blocks, which allocates its objects again.</summary>
    public virtual Alternative Demoted(Func<int, bool> isInLoop) => this;

    public bool Equals(Alternative? other) =>
        ReferenceEquals(this, other)
        || (other is not null && other.GetType() == GetType() && ReferenceEquals(Origin, other.Origin) && ContentEquals(other));

    public sealed override bool Equals(object? obj) => Equals(obj as Alternative);

    public sealed override int GetHashCode() => ContentHashCode;

    /// <summary>Whether both have the same content, regardless of their origins.</summary>
    protected abstract bool ContentEquals(Alternative other);
}

/// <summary>An unknown value, which is equal to another one only by its symbolic identity.</summary>
/// <param name="identity">The symbolic identity; null if equality to other values is unknown.</param>
/// <param name="origin">The operation that it originates from.</param>
/// <param name="support">The support that determines the value, though the analysis cannot compute it; null if it may be anything.</param>
internal sealed class UnknownAlternative(SymbolicId? identity, IOperation? origin, Support? support = null) : Alternative(origin)
{
    public static readonly UnknownAlternative Anonymous = new(null, null);

    /// <summary>The symbolic identity; null if equality to other values is unknown.</summary>
    public SymbolicId? SymbolicId { get; } = identity;

    /// <summary>The support that determines the value, though the analysis cannot compute it; null if it may be anything.</summary>
    public Support? Support { get; } = support;

    public override bool IsKnown => false;

    protected override int ContentHashCode =>
        SymbolicId is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(SymbolicId);

    public override Alternative WithOrigin(IOperation origin) => new UnknownAlternative(SymbolicId, origin, Support);

    public override Alternative Demoted(Func<int, bool> isInLoop) =>
        SymbolicId is not { Block: var block } || !isInLoop(block) ? this
        : Support is null ? Anonymous
        : new UnknownAlternative(identity: null, origin: null, Support);

    protected override bool ContentEquals(Alternative other) =>
        ReferenceEquals(SymbolicId, ((UnknownAlternative)other).SymbolicId) && Equals(Support, ((UnknownAlternative)other).Support);
}

/// <summary>A constant of a built-in type, the underlying value of an enum, or null.</summary>
internal sealed class ConstantAlternative(object? value, IOperation? origin) : Alternative(origin)
{
    public object? Value { get; } = value;

    protected override int ContentHashCode => Value?.GetHashCode() ?? 1;

    public override Alternative WithOrigin(IOperation origin) => new ConstantAlternative(Value, origin);

    protected override bool ContentEquals(Alternative other) => Equals(Value, ((ConstantAlternative)other).Value);
}

/// <summary>Text of which only parts are known.</summary>
internal sealed class ShapeAlternative(StringShape shape, IOperation? origin) : Alternative(origin)
{
    public StringShape Shape { get; } = shape;

    protected override int ContentHashCode => Shape.GetHashCode();

    public override Alternative WithOrigin(IOperation origin) => new ShapeAlternative(Shape, origin);

    protected override bool ContentEquals(Alternative other) => Shape.Equals(((ShapeAlternative)other).Shape);
}

/// <summary>A named value that a type offers as a static member, such as <c>AzureLocation.WestEurope</c>.</summary>
internal sealed class MemberAlternative(ISymbol member, IOperation? origin) : Alternative(origin)
{
    public ISymbol Member { get; } = member;

    protected override int ContentHashCode => SymbolEqualityComparer.Default.GetHashCode(Member);

    public override Alternative WithOrigin(IOperation origin) => new MemberAlternative(Member, origin);

    protected override bool ContentEquals(Alternative other) =>
        SymbolEqualityComparer.Default.Equals(Member, ((MemberAlternative)other).Member);
}

/// <summary>A tracked object.</summary>
internal sealed class ObjectAlternative(AllocationSite id, IOperation? origin) : Alternative(origin)
{
    public AllocationSite Id { get; } = id;

    protected override int ContentHashCode => Id.GetHashCode();

    public override Alternative WithOrigin(IOperation origin) => new ObjectAlternative(Id, origin);

    public override Alternative Demoted(Func<int, bool> isInLoop) => Id.IsMadeWhere(isInLoop) ? UnknownAlternative.Anonymous : this;

    protected override bool ContentEquals(Alternative other) => ReferenceEquals(Id, ((ObjectAlternative)other).Id);
}

/// <summary>A handle on external state, which only the <see cref="IFlowKnowledge"/> that created it can interpret.</summary>
internal sealed class HandleAlternative(Handle handle, IOperation? origin) : Alternative(origin)
{
    public Handle Handle { get; } = handle;

    protected override int ContentHashCode => Handle.GetHashCode();

    public override Alternative WithOrigin(IOperation origin) => new HandleAlternative(Handle, origin);

    public override Alternative Demoted(Func<int, bool> isInLoop) => Handle.IsMadeWhere(isInLoop) ? UnknownAlternative.Anonymous : this;

    protected override bool ContentEquals(Alternative other) => Handle.Equals(((HandleAlternative)other).Handle);
}
