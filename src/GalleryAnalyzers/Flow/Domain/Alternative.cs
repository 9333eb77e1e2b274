using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>One thing that a value may be at a point of a method, and the operation that made it so.</summary>
/// <remarks>Two alternatives are equal when they say the same and were made at the same place: each place needs a finding of its own.</remarks>
internal abstract class Alternative(IOperation? origin) : IEquatable<Alternative>
{
    /// <summary>The operation that made this alternative, which a finding goes under; null for what was there from the start.</summary>
    public IOperation? Origin { get; } = origin;

    /// <summary>Whether it says what the value is, rather than merely that there is one.</summary>
    public virtual bool IsKnown => true;

    /// <summary>How many alternatives a walk over it touches: it, and those that it holds.</summary>
    public virtual int Weight => 1;

    /// <summary>The same alternative, as if made by <paramref name="origin"/>.</summary>
    public abstract Alternative WithOrigin(IOperation origin);

    /// <summary>What is left of it when a loop over those blocks begins anew, and makes anew what it makes.</summary>
    public virtual Alternative Demoted(Func<int, bool> isInLoop) => this;

    /// <summary>Whether the two say the same, wherever they were made.</summary>
    protected abstract bool ContentEquals(Alternative other);

    protected abstract int ContentHashCode { get; }

    public bool Equals(Alternative? other) =>
        ReferenceEquals(this, other)
        || (other is not null && other.GetType() == GetType() && ReferenceEquals(Origin, other.Origin) && ContentEquals(other));

    public sealed override bool Equals(object? obj) => Equals(obj as Alternative);

    public sealed override int GetHashCode() => ContentHashCode;
}

/// <summary>A value of which nothing is known but, perhaps, that it is the same as another of the same identity.</summary>
/// <param name="identity">What makes two of these the same value; null where that cannot be told.</param>
/// <param name="origin">The operation that made it.</param>
/// <param name="support">What settles the value, though it cannot be told here how; null where it may be anything.</param>
internal sealed class UnknownAlternative(SymbolicId? identity, IOperation? origin, Support? support = null) : Alternative(origin)
{
    public static readonly UnknownAlternative Anonymous = new(null, null);

    /// <summary>What makes two of these the same value; null where that cannot be told.</summary>
    public SymbolicId? SymbolicId { get; } = identity;

    /// <summary>What settles the value, though it cannot be told here how; null where it may be anything.</summary>
    public Support? Support { get; } = support;

    public override bool IsKnown => false;

    public override Alternative WithOrigin(IOperation origin) => new UnknownAlternative(SymbolicId, origin, Support);

    public override Alternative Demoted(Func<int, bool> isInLoop) =>
        SymbolicId is not { Block: var block } || !isInLoop(block) ? this
        : Support is null ? Anonymous
        : new UnknownAlternative(identity: null, origin: null, Support);

    protected override bool ContentEquals(Alternative other) =>
        ReferenceEquals(SymbolicId, ((UnknownAlternative)other).SymbolicId) && Equals(Support, ((UnknownAlternative)other).Support);

    protected override int ContentHashCode => SymbolicId is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(SymbolicId);
}

/// <summary>A constant of a built-in type, an enum's underlying value, or null.</summary>
internal sealed class ConstantAlternative(object? value, IOperation? origin) : Alternative(origin)
{
    public object? Value { get; } = value;

    public override Alternative WithOrigin(IOperation origin) => new ConstantAlternative(Value, origin);

    protected override bool ContentEquals(Alternative other) => Equals(Value, ((ConstantAlternative)other).Value);

    protected override int ContentHashCode => Value?.GetHashCode() ?? 1;
}

/// <summary>Text of which parts are known.</summary>
internal sealed class ShapeAlternative(StringShape shape, IOperation? origin) : Alternative(origin)
{
    public StringShape Shape { get; } = shape;

    public override Alternative WithOrigin(IOperation origin) => new ShapeAlternative(Shape, origin);

    protected override bool ContentEquals(Alternative other) => Shape.Equals(((ShapeAlternative)other).Shape);

    protected override int ContentHashCode => Shape.GetHashCode();
}

/// <summary>One of the named choices that a type offers as its own static members, such as <c>AzureLocation.WestEurope</c>.</summary>
internal sealed class MemberAlternative(ISymbol member, IOperation? origin) : Alternative(origin)
{
    public ISymbol Member { get; } = member;

    public override Alternative WithOrigin(IOperation origin) => new MemberAlternative(Member, origin);

    protected override bool ContentEquals(Alternative other) =>
        SymbolEqualityComparer.Default.Equals(Member, ((MemberAlternative)other).Member);

    protected override int ContentHashCode => SymbolEqualityComparer.Default.GetHashCode(Member);
}

/// <summary>An object that the method made and whose contents are followed.</summary>
internal sealed class ObjectAlternative(AllocationSite id, IOperation? origin) : Alternative(origin)
{
    public AllocationSite Id { get; } = id;

    public override Alternative WithOrigin(IOperation origin) => new ObjectAlternative(Id, origin);

    public override Alternative Demoted(Func<int, bool> isInLoop) => Id.IsMadeWhere(isInLoop) ? UnknownAlternative.Anonymous : this;

    protected override bool ContentEquals(Alternative other) => ReferenceEquals(Id, ((ObjectAlternative)other).Id);

    protected override int ContentHashCode => Id.GetHashCode();
}

/// <summary>Something outside the program that a call gave a grip on: what it is, only the <see cref="IFlowKnowledge"/> that made it knows.</summary>
internal sealed class HandleAlternative(Handle handle, IOperation? origin) : Alternative(origin)
{
    public Handle Handle { get; } = handle;

    public override Alternative WithOrigin(IOperation origin) => new HandleAlternative(Handle, origin);

    public override Alternative Demoted(Func<int, bool> isInLoop) => Handle.IsMadeWhere(isInLoop) ? UnknownAlternative.Anonymous : this;

    protected override bool ContentEquals(Alternative other) => Handle.Equals(((HandleAlternative)other).Handle);

    protected override int ContentHashCode => Handle.GetHashCode();
}
