using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A rule that judges the values that flow into a <see cref="Slot"/>, possibly among other things.</summary>
internal interface ISlotRule
{
    /// <summary>The slots whose values the rule judges.</summary>
    IReadOnlyList<Slot> Slots { get; }

    /// <summary>Judges one alternative of a value that flows into a slot.</summary>
    void Check(in SlotContext context);
}

/// <summary>A rule about one value that flows into a <see cref="Slot"/>.</summary>
internal abstract class SlotRule(string id, string category, DiagnosticSeverity severity) : Rule(id, category, severity), ISlotRule
{
    /// <inheritdoc/>
    public abstract IReadOnlyList<Slot> Slots { get; }

    /// <inheritdoc/>
    public abstract void Check(in SlotContext context);
}

/// <summary>A value that flows into a slot.</summary>
internal readonly struct SlotContext(
    Slot slot, ISymbol target, Alternative alternative, bool isOnly, IOperation use, ShownState state, FindingReporter reporter,
    RuleEnvironment environment)
{
    public Slot Slot { get; } = slot;

    /// <summary>The property or parameter that is given the value.</summary>
    public ISymbol Target { get; } = target;

    public Alternative Alternative { get; } = alternative;

    /// <summary>Whether the value cannot be anything else.</summary>
    public bool IsOnly { get; } = isOnly;

    /// <summary>The expression that gives the value.</summary>
    public IOperation Use { get; } = use;

    public FindingReporter Reporter { get; } = reporter;

    public RuleEnvironment Environment { get; } = environment;

    /// <summary>The object that the value is, where its contents are known; else null.</summary>
    public AbstractObject? Object =>
        Alternative is ObjectAlternative { Id: var id } && State.FindObject(id) is { HasEscaped: false } found ? found : null;

    private ShownState State { get; } = state;

    /// <summary>The place of a finding about the value.</summary>
    public SyntaxNode Place => Reporter.PlaceOf(Alternative, Use);

    /// <summary>The expression that a repair of the value may rewrite, or null.</summary>
    public SyntaxNode? WrittenAt => Reporter.WrittenAt(Alternative, Use);

    /// <summary>Returns the repair that makes another text of the value; none where more than literals would have to change.</summary>
    /// <param name="key">The repair's key.</param>
    /// <param name="text">The text, with some filling of its holes.</param>
    /// <param name="newText">The new text, with the same filling; null where there is none.</param>
    public Repair[] Rewrite(string key, string text, string? newText) =>
        newText is not null && TextRewrite.Of(WrittenAt, Reporter.Model, key, text, newText) is { } repair ? [repair] : [];
}
