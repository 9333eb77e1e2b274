using System.Collections.Concurrent;
using System.Collections.Immutable;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules;

/// <summary>Finds the rules that concern a value or an object, in one compilation.</summary>
internal sealed class RuleIndex(KnownSymbols symbols)
{
    private static readonly ILookup<Slot, SlotRule> SlotRules = AllRules.Rules.OfType<SlotRule>()
        .SelectMany(rule => rule.Slots.Select(slot => (Slot: slot, Rule: rule)))
        .ToLookup(entry => entry.Slot, entry => entry.Rule);

    private readonly Slots _slots = new(symbols);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ObjectRule>> _objectRules = new(SymbolEqualityComparer.Default);

    public KnownSymbols Symbols { get; } = symbols;

    /// <summary>Read once, so that a compilation gets one answer about what is past.</summary>
    public DateTimeOffset Now { get; } = DateTimeOffset.UtcNow;

    /// <summary>The slot that the property or parameter is, or null.</summary>
    public Slot? SlotOf(ISymbol target) => _slots.Find(target);

    public IEnumerable<SlotRule> RulesFor(Slot slot) => SlotRules[slot];

    public ImmutableArray<ObjectRule> RulesFor(ITypeSymbol type) => _objectRules.GetOrAdd(type, Compute);

    private ImmutableArray<ObjectRule> Compute(ITypeSymbol type) => AllRules.Rules.OfType<ObjectRule>()
        .Where(rule => rule.Types.Any(known => Symbols.IsOrDerivesFrom(type, known)))
        .ToImmutableArray();
}
