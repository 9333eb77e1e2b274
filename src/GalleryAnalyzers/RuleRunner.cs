using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Rules;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers;

/// <summary>Hands what the interpreter sees in one body to the rules that it concerns.</summary>
internal sealed class RuleRunner : IFlowObserver
{
    private static readonly ImmutableArray<ObjectRule> ObjectRules = AllRules.Rules.OfType<ObjectRule>().ToImmutableArray();
    private static readonly ILookup<Slot, SlotRule> SlotRules = AllRules.Rules.OfType<SlotRule>()
        .SelectMany(rule => rule.Slots.Select(slot => (Slot: slot, Rule: rule)))
        .ToLookup(entry => entry.Slot, entry => entry.Rule);

    private readonly Slots _slots;
    private readonly RuleEnvironment _environment;
    private readonly FindingReporter _reporter;
    private readonly List<Diagnostic> _diagnostics = new();

    public RuleRunner(Slots slots, RuleEnvironment environment, SyntaxNode body)
    {
        _slots = slots;
        _environment = environment;
        _reporter = new FindingReporter(body, _diagnostics.Add);
    }

    /// <summary>The findings, in the order in which they were made.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <inheritdoc/>
    public void OnValue(ISymbol target, AbstractValue value, IOperation use, FlowState state)
    {
        if (_slots.Find(target) is not { } slot)
        {
            return;
        }

        foreach (var rule in SlotRules[slot])
        {
            foreach (var alternative in value.Alternatives)
            {
                rule.Check(new SlotContext(slot, target, alternative, value.Single is not null, use, _reporter, _environment));
            }
        }
    }

    /// <inheritdoc/>
    public void OnStored(ISymbol member, AbstractValue value)
    {
    }

    /// <inheritdoc/>
    public void OnHandOver(ObjectId id, HandOver how, FlowState state) => Check(id, how, state, new HashSet<ObjectId>());

    /// <inheritdoc/>
    public void OnCall(in CallSite call, AbstractValue result, FlowState state)
    {
    }

    // What an object holds leaves the method with it.
    private void Check(ObjectId id, HandOver how, FlowState state, HashSet<ObjectId> visited)
    {
        if (!visited.Add(id) || state.FindObject(id) is not { HasEscaped: false } subject)
        {
            return;
        }

        foreach (var rule in ObjectRules)
        {
            if (rule.Types.Any(type => _environment.Symbols.IsOrDerivesFrom(subject.Type, type)))
            {
                rule.Check(new ObjectContext(id, subject, how, state, _reporter, _environment));
            }
        }

        foreach (var property in subject.Properties)
        {
            CheckHeld(property.Value);
        }

        foreach (var element in subject.List?.Elements ?? ImmutableArray<ListElement>.Empty)
        {
            CheckHeld(element.Value);
        }

        void CheckHeld(AbstractValue value)
        {
            foreach (var alternative in value.Alternatives)
            {
                if (alternative is ObjectAlternative held)
                {
                    Check(held.Id, how, state, visited);
                }
            }
        }
    }
}
