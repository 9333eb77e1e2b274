using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <content>
/// Suspends values on the paths from a branch, and resumes them where the paths meet: see <see cref="SuspendedAlternative"/>.
/// </content>
internal sealed partial class FlowState
{
    /// <summary>The path-dependent variables, so that not all variables need a search.</summary>
    private ImmutableHashSet<ISymbol> _pathDependent;

    /// <summary>Whether some variable depends on the path.</summary>
    public bool HasPathDependent => !_pathDependent.IsEmpty;

    /// <summary>The literals of the branches that suspend values on this path, and whose opposite path has not joined it.</summary>
    public ImmutableHashSet<Literal> PathCondition { get; private set; } = ImmutableHashSet<Literal>.Empty;

    /// <summary>The literals whose opposite is among the others: their branches' paths meet.</summary>
    public static IReadOnlyList<Literal> Meeting(ImmutableHashSet<Literal> literals, ImmutableHashSet<Literal> others) =>
        literals.IsEmpty || others.IsEmpty ? [] : literals.Where(literal => others.Contains(literal.Opposite)).ToList();

    /// <summary>The support that decides which of the meeting paths is ever taken; null if both may be.</summary>
    public static Support? SupportIn(IReadOnlyList<Literal> meeting)
    {
        foreach (var literal in meeting)
        {
            if (literal.Support is { } support)
            {
                return support;
            }
        }

        return null;
    }

    /// <summary>Suspends the support of a branch, and all values that depend on it, until the branch's paths meet.</summary>
    public void Suspend(Support support, Literal literal)
    {
        Assume(literal);
        _budget.Spend(_variables.Count + _captures.Count + _objects.Count);
        _variables.Replace(Suspended);
        _captures.Replace(Suspended);
        _objects.Replace(found => found.SelectValues(Suspended));
        foreach (var member in support.Members)
        {
            _variables.Set(member, SuspendedAlternative.Of(_variables.Find(member), literal.Block));
        }

        foreach (var id in support.Objects)
        {
            Escape(id);
        }

        AbstractValue Suspended(AbstractValue value) =>
            Spend(value).Alternatives.Any(support.Include) ? SuspendedAlternative.Of(value, literal.Block) : value;
    }

    /// <summary>Suspends path-dependent variables until a branch's paths meet.</summary>
    /// <param name="block">The number of the block that branches.</param>
    /// <param name="outcome">The outcome of the branch.</param>
    /// <param name="isSelected">Selects the variables.</param>
    public void SuspendPathDependent(int block, bool outcome, Func<ISymbol, bool> isSelected)
    {
        ExternalState = ExternalState.OnEveryPath();
        if (_pathDependent.IsEmpty)
        {
            return;
        }

        var suspended = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var variable in _pathDependent)
        {
            _budget.Spend(1);
            if (isSelected(variable) && _variables.Find(variable) is { IsPathDependent: true } value)
            {
                _variables.Set(variable, SuspendedAlternative.Of(value, block));
                suspended.Add(variable);
            }
        }

        if (suspended.Count > 0)
        {
            Assume(new Literal(block, outcome, support: null, suspended.Finish()));
        }
    }

    private void Assume(Literal literal) => PathCondition = PathCondition.Remove(literal.Opposite).Remove(literal).Add(literal);

    // The paths of the branch have met: a value that both suspended, and neither assigned, is restored.
    private void Resume(Literal literal)
    {
        if (literal.Support is null)
        {
            foreach (var variable in literal.Variables)
            {
                if (_variables.Find(variable) is { IsSuspended: true } value)
                {
                    NarrowVariable(variable, Resumed(value));
                }
            }

            return;
        }

        _budget.Spend(_variables.Count + _captures.Count + _objects.Count);
        _variables.Replace(Resumed);
        _captures.Replace(Resumed);
        _objects.Replace(found => found.SelectValues(Resumed));
        foreach (var member in literal.Support.Members)
        {
            if (_variables.Find(member)?.Single is SuspendedAlternative { Was: null })
            {
                _variables.Remove(member);
            }
        }

        AbstractValue Resumed(AbstractValue value)
        {
            if (!Spend(value).Alternatives.Any(IsSuspendedHere))
            {
                return value;
            }

            return value.Single is SuspendedAlternative { Was: { } was } ? was
                : value.Select(alternative => IsSuspendedHere(alternative) ? UnknownAlternative.Anonymous : alternative);
        }

        bool IsSuspendedHere(Alternative alternative) =>
            alternative is SuspendedAlternative { Was: not null } suspended && suspended.Block == literal.Block;
    }

    private void Remember(ISymbol variable, AbstractValue value) =>
        _pathDependent = value.IsPathDependent ? _pathDependent.Add(variable)
            : _pathDependent.IsEmpty ? _pathDependent
            : _pathDependent.Remove(variable);

    /// <param name="others">The literals of the other path.</param>
    /// <param name="meeting">The literals whose branches' paths meet here.</param>
    /// <param name="revealsPath">Whether the effects of the paths reveal which one was taken: the support stays suspended then.</param>
    private bool JoinPathConditions(ImmutableHashSet<Literal> others, IReadOnlyList<Literal> meeting, bool revealsPath)
    {
        if (PathCondition.IsEmpty)
        {
            return false;
        }

        foreach (var literal in meeting)
        {
            if (!(revealsPath && literal.Support is not null))
            {
                Resume(literal);
            }
        }

        var common = PathCondition.Intersect(others);
        var isChanged = common.Count != PathCondition.Count;
        PathCondition = common;
        return isChanged;
    }
}
