using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <content>What nothing may be said of on the ways from a branch, and what comes back where they meet: see <see cref="SuspendedAlternative"/>.</content>
internal sealed partial class FlowState
{
    /// <summary>The variables that may be a choice: they need not be looked for among all.</summary>
    private ImmutableHashSet<ISymbol> _pathDependent;

    /// <summary>Whether some variable is one thing or another depending on the path that led here.</summary>
    public bool HasPathDependent => !_pathDependent.IsEmpty;

    /// <summary>The branches on whose ways something is suspended, and whose other way has not joined this one.</summary>
    public ImmutableHashSet<Literal> PathCondition { get; private set; } = ImmutableHashSet<Literal>.Empty;

    /// <summary>Those of the choices whose other way is among the others: the branches whose ways meet.</summary>
    public static IReadOnlyList<Literal> Meeting(ImmutableHashSet<Literal> choices, ImmutableHashSet<Literal> others) =>
        choices.IsEmpty || others.IsEmpty ? [] : choices.Where(choice => others.Contains(choice.Opposite)).ToList();

    /// <summary>What settles which one of the ways that meet is ever taken; null where both may be.</summary>
    public static Support? SupportIn(IReadOnlyList<Literal> meeting)
    {
        foreach (var choice in meeting)
        {
            if (choice.Support is { } support)
            {
                return support;
            }
        }

        return null;
    }

    /// <summary>Says no more of what settles how a branch comes out, nor of what rests on it, until the branch's ways meet.</summary>
    public void Suspend(Support support, Literal choice)
    {
        Assume(choice);
        _budget.Spend(_variables.Count + _captures.Count + _objects.Count);
        _variables.Replace(Suspended);
        _captures.Replace(Suspended);
        _objects.Replace(found => found.SelectValues(Suspended));
        foreach (var member in support.Members)
        {
            _variables.Set(member, SuspendedAlternative.Of(_variables.Find(member), choice.Block));
        }

        foreach (var id in support.Objects)
        {
            Escape(id);
        }

        AbstractValue Suspended(AbstractValue value) =>
            Spend(value).Alternatives.Any(support.Include) ? SuspendedAlternative.Of(value, choice.Block) : value;
    }

    /// <summary>Says no more, until a branch's ways meet, of variables that are one thing or another depending on the path that led there.</summary>
    /// <param name="block">The block that branches.</param>
    /// <param name="outcome">How it came out.</param>
    /// <param name="isChosen">The variables.</param>
    public void SuspendPathDependent(int block, bool outcome, Func<ISymbol, bool> isChosen)
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
            if (isChosen(variable) && _variables.Find(variable) is { IsPathDependent: true } value)
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

    private void Assume(Literal choice) => PathCondition = PathCondition.Remove(choice.Opposite).Remove(choice).Add(choice);

    // The ways of the branch have met: what was suspended on both, and set on neither, is what it was.
    private void Resume(Literal choice)
    {
        if (choice.Support is null)
        {
            foreach (var variable in choice.Variables)
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
        foreach (var member in choice.Support.Members)
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

        bool IsSuspendedHere(Alternative alternative) => alternative is SuspendedAlternative { Was: not null } suspended && suspended.Block == choice.Block;
    }

    private void Remember(ISymbol variable, AbstractValue value) =>
        _pathDependent = value.IsPathDependent ? _pathDependent.Add(variable) : _pathDependent.IsEmpty ? _pathDependent : _pathDependent.Remove(variable);

    /// <param name="others">The choices on the other path.</param>
    /// <param name="meeting">The branches whose ways meet here.</param>
    /// <param name="isApart">Whether what the paths did tells which one was taken: then what settles that stays suspended.</param>
    private bool JoinPathConditions(ImmutableHashSet<Literal> others, IReadOnlyList<Literal> meeting, bool isApart)
    {
        if (PathCondition.IsEmpty)
        {
            return false;
        }

        foreach (var choice in meeting)
        {
            if (!(isApart && choice.Support is not null))
            {
                Resume(choice);
            }
        }

        var common = PathCondition.Intersect(others);
        var isChanged = common.Count != PathCondition.Count;
        PathCondition = common;
        return isChanged;
    }
}
