using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <content>The static members, and those of the object whose method is analyzed: each has the value that the body set last.</content>
internal sealed partial class FlowState
{
    /// <summary>Whether a member may have been set, so that code that cannot be seen may set it anew.</summary>
    public bool MayHoldMembers { get; private set; }

    /// <summary>The value that a member was set to; null if that is not known.</summary>
    public AbstractValue? FindMember(ISymbol member) =>
        MayHoldMembers && FindVariable(member.OriginalDefinition) is { IsTop: false } value ? value : null;

    /// <summary>Sets a member.</summary>
    public void SetMember(ISymbol member, AbstractValue value)
    {
        MayHoldMembers = true;
        foreach (var handler in Handlers ?? [])
        {
            handler.State.MayHoldMembers = true;
        }

        SetVariable(member.OriginalDefinition, value);
    }

    /// <summary>Forgets the values of all members, as code that cannot be seen may have set them.</summary>
    public void ForgetMembers()
    {
        if (MayHoldMembers)
        {
            foreach (var member in _variables.Pairs.Where(IsHeld).Select(static pair => pair.Key).ToList())
            {
                SetVariable(member, AbstractValue.Top);
            }
        }
    }

    /// <summary>Forgets the value of a member.</summary>
    public void ForgetMember(ISymbol member)
    {
        if (FindMember(member) is not null)
        {
            SetVariable(member.OriginalDefinition, AbstractValue.Top);
        }
    }

    private static bool IsHeld(KeyValuePair<ISymbol, AbstractValue> variable) => IsMember(variable.Key) && !variable.Value.IsTop;

    private static bool IsMember(ISymbol variable) => variable is IFieldSymbol or IPropertySymbol;
}
