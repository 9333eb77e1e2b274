using System.Collections.Concurrent;
using System.Collections.Immutable;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Finds the rules that concern a value or an object, in one compilation.</summary>
internal sealed class RuleIndex(KnownSymbols symbols)
{
    private static readonly ILookup<Slot, ISlotRule> SlotRules = AllRules.Rules.OfType<ISlotRule>()
        .SelectMany(rule => rule.Slots.Select(slot => (Slot: slot, Rule: rule)))
        .ToLookup(entry => entry.Slot, entry => entry.Rule);

    private static readonly ILookup<string, ReadRule> ReadRules = AllRules.Rules.OfType<ReadRule>()
        .SelectMany(rule => rule.Properties.Select(name => (Name: name, Rule: rule)))
        .ToLookup(entry => entry.Name, entry => entry.Rule);

    private readonly SlotTable _slots = new(symbols);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ObjectRule>> _objectRules = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ILookup<ResourceAction, OperationRule>> _operationRules =
        new(SymbolEqualityComparer.Default);

    public KnownSymbols Symbols { get; } = symbols;

    /// <summary>The time of the analysis, read once so that all rules agree on what is past.</summary>
    public DateTimeOffset Now { get; } = DateTimeOffset.UtcNow;

    /// <summary>Returns the slot that the property or parameter is, or null.</summary>
    public Slot? SlotOf(ISymbol target) => _slots.Find(target);

    public IEnumerable<ISlotRule> RulesFor(Slot slot) => SlotRules[slot];

    public ImmutableArray<ObjectRule> RulesFor(ITypeSymbol type) =>
        _objectRules.TryGetValue(type, out var found) ? found : _objectRules.GetOrAdd(type, Compute);

    /// <summary>Returns the rules about the action on a resource of that class.</summary>
    public IEnumerable<OperationRule> RulesFor(ITypeSymbol type, ResourceAction action) =>
        (_operationRules.TryGetValue(type, out var found) ? found : _operationRules.GetOrAdd(type, ComputeOperationRules))[action];

    /// <summary>Returns the rules about reads of the property.</summary>
    public IEnumerable<ReadRule> RulesFor(IPropertySymbol property) => Symbols.IsAzure(property) ? ReadRules[property.Name] : [];

    private ILookup<ResourceAction, OperationRule> ComputeOperationRules(ITypeSymbol type) => AllRules.Rules.OfType<OperationRule>()
        .Where(rule => rule.Types.Any(known => Symbols.Is(type, known)))
        .SelectMany(rule => rule.Actions.Select(action => (Action: action, Rule: rule)))
        .ToLookup(entry => entry.Action, entry => entry.Rule);

    private ImmutableArray<ObjectRule> Compute(ITypeSymbol type) => AllRules.Rules.OfType<ObjectRule>()
        .Where(rule => rule.Types.Any(known => Symbols.IsOrDerivesFrom(type, known)))
        .ToImmutableArray();
}
