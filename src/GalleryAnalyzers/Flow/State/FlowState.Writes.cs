using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <content>What may have changed things whose contents are not tracked, and the support of values.</content>
internal sealed partial class FlowState
{
    /// <summary>The maximum depth of objects that hold each other; deeper ones may hold anything.</summary>
    private const int MaximumDepth = 8;

    private static readonly object World = new();

    private SharedMap<object, LastWrite> _writes;

    /// <summary>The support of what decided whether code that cannot be seen was run.</summary>
    public Support WorldControl => FindWrite(World).Control;

    /// <summary>Notes that an operation may change what the value leads to, where that is not tracked.</summary>
    /// <param name="value">The value.</param>
    /// <param name="by">The operation.</param>
    /// <param name="with">The support of what it may put there.</param>
    public void Write(AbstractValue value, IOperation by, Support? with = null)
    {
        foreach (var alternative in value.Alternatives)
        {
            object? written = alternative switch
            {
                ObjectAlternative { Id: var id } => id,
                UnknownAlternative { SymbolicId: { } identity } => identity,
                _ => null,
            };
            if (written is not null)
            {
                Write(written, by, with);
            }
        }
    }

    /// <summary>Notes that an operation may change a member or a variable that is not tracked.</summary>
    public void Write(ISymbol member, IOperation by, Support? with = null) => Write((object)member.OriginalDefinition, by, with);

    /// <summary>Notes that an operation may run code that cannot be seen.</summary>
    /// <param name="by">The operation.</param>
    /// <param name="with">The support of what a function of the program is given, which may put it where it likes.</param>
    public void WriteWorld(IOperation by, Support? with = null) => Write(World, by, with);

    /// <summary>The support of a member or a variable that is not tracked.</summary>
    public Support SupportOf(ISymbol member) =>
        Support.OfInput(member.OriginalDefinition).Union(FindWrite(member.OriginalDefinition).Control).Union(WorldControl);

    /// <summary>
    /// The support of a local variable that is not tracked, as other functions write it: the code gives its values, though not seen here.
    /// </summary>
    public Support SupportOfAliased(ISymbol variable) =>
        Support.OfDatum(variable.OriginalDefinition).Union(FindWrite(variable.OriginalDefinition).Control);

    /// <summary>The support of a value, with that of the objects that it leads to, and of what chose among its alternatives.</summary>
    public Support SupportOf(AbstractValue value) => AddSupport(Support.None, value, MaximumDepth);

    /// <summary>The support of the number of elements in a list, which says nothing about the elements.</summary>
    public Support SupportOfSize(AbstractValue list) => list.Alternatives.Aggregate(
        Support.None,
        (support, alternative) => support
            .Union(alternative.SupportOfChoice)
            .Union(alternative is ObjectAlternative { Id: var id } ? SupportOfSize(id) : alternative.Support.Inputs));

    /// <summary>The support of the number of elements in a tracked list.</summary>
    public Support SupportOfSize(AllocationSite list)
    {
        var support = Support.OfInput(list).Union(FindWrite(list).Control);
        foreach (var element in (FindObject(list)?.List ?? ListContents.Empty).Elements)
        {
            support = element.Value.Alternatives.Aggregate(
                support, static (size, alternative) => size.Union(alternative.SupportOfChoice));
        }

        return support;
    }

    private Support AddSupport(Support support, AbstractValue value, int depth)
    {
        _budget.Spend(1);
        foreach (var alternative in value.Alternatives)
        {
            support = support.Union(alternative.SupportWithChoice);
            support = alternative switch
            {
                ObjectAlternative { Id: { Source: null } id } => AddSupport(support.Union(FindWrite(id).Control), id, depth),
                UnknownAlternative { SymbolicId: { } identity } => support.Union(FindWrite(identity).Control),
                _ => support,
            };
        }

        return support;
    }

    private Support AddSupport(Support support, AllocationSite id, int depth)
    {
        if (FindObject(id) is not { } held)
        {
            return support;
        }

        if (held.HasEscaped || depth == 0)
        {
            support = support.Union(Support.World).Union(held.Lost).Union(WorldControl);
        }

        if (depth == 0)
        {
            return support;
        }

        foreach (var property in held.Properties)
        {
            support = AddSupport(support, property.Value, depth - 1);
        }

        foreach (var element in (held.List ?? ListContents.Empty).Elements)
        {
            support = AddSupport(support, element.Value, depth - 1);
            support = element.Key is { } key ? AddSupport(support, key, depth - 1) : support;
        }

        return support;
    }

    private void Write(object written, IOperation by, Support? with) =>
        SetWrite(written, new LastWrite(by, FindWrite(written).Control.Union(with ?? Support.None)));

    private LastWrite FindWrite(object written) => _writes.Find(written) ?? LastWrite.Never;

    private void SetWrite(object written, LastWrite write)
    {
        if (_writes.Find(written)?.Equals(write) != true)
        {
            _writes.Set(written, write);
        }
    }
}
