using System.Globalization;
using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A rule about a name that a <see cref="NameGrammar"/> describes.</summary>
internal abstract class NameRule(string id, string category, DiagnosticSeverity severity) : TextRule(id, category, severity)
{
    /// <summary>A text for any hole, which is allowed everywhere in a name.</summary>
    private const string Filling = "x";

    /// <summary>Returns the grammar that Azure accepts in the slot.</summary>
    protected abstract NameGrammar GrammarOf(Slot slot);

    /// <summary>Returns the noun for the slot's value in the message, where the rule judges several kinds.</summary>
    protected virtual string? NounOf(Slot slot) => null;

    /// <inheritdoc/>
    protected sealed override void CheckText(in SlotContext context, string text)
    {
        var grammar = GrammarOf(context.Slot);
        if (grammar.FaultOf(text) is not { } fault)
        {
            return;
        }

        var repairs = new List<Repair>();
        foreach (var repair in grammar.Repairs(text))
        {
            repairs.AddRange(context.Rewrite(repair.Key, text, repair.Text));
        }

        Report(context, DisplayText.Text(text), Explain(fault, grammar), repairs);
    }

    /// <inheritdoc/>
    protected sealed override void CheckShape(in SlotContext context, StringShape shape)
    {
        var grammar = GrammarOf(context.Slot);
        if (CanObey(grammar, shape))
        {
            return;
        }

        var explanation = FaultOf(shape, grammar) is { } fault ? Explain(fault, grammar) : ExplainBounds("Fault_NoFilling", grammar);
        Report(context, DisplayText.Shape(shape), explanation, RepairsOfShape(context, shape, grammar));
    }

    /// <summary>
    /// Returns the fault of a text between the holes, independent of what fills them; null where the fault is the length of the whole.
    /// </summary>
    private static NameFault? FaultOf(StringShape shape, NameGrammar grammar)
    {
        var literals = shape.Parts.Select(part => part.Literal).ToList();
        foreach (var literal in literals)
        {
            if (literal is not null && grammar.FaultOf(literal) is { Kind: NameFaultKind.Character } character)
            {
                return character;
            }
        }

        // Checks the last text behind a letter, as it is not at the start of the name.
        return literals.FirstOrDefault() is { } first && grammar.FaultOf(first) is { Kind: NameFaultKind.Start } start ? start
            : literals.LastOrDefault() is { } last && grammar.FaultOf("a" + last) is { Kind: NameFaultKind.End } end ? end
            : null;
    }

    private void Report(in SlotContext context, string shown, LocalizableString explanation, IReadOnlyList<Repair> repairs)
    {
        object[] arguments = NounOf(context.Slot) is { } noun
            ? [shown, Strings.Localizable(noun), explanation]
            : [shown, explanation];
        context.Reporter.Report(this, context.Place, arguments, repairs: repairs);
    }

    /// <summary>Returns repairs of the texts between the holes, where they repair the whole.</summary>
    private static List<Repair> RepairsOfShape(in SlotContext context, StringShape shape, NameGrammar grammar)
    {
        var repairs = new List<Repair>();
        var text = TextRewrite.Fill(shape, Filling);
        foreach (var repair in grammar.Repairs(text))
        {
            if (TextRewrite.Rewritten(shape, Filling, repair.Text) is { } repaired && CanObey(grammar, repaired))
            {
                repairs.AddRange(context.Rewrite(repair.Key, text, repair.Text));
            }
        }

        return repairs;
    }

    private static LocalizableString Explain(NameFault fault, NameGrammar grammar) => fault.Kind switch
    {
        NameFaultKind.Empty => ExplainBounds("Fault_Empty", grammar),
        NameFaultKind.Character when grammar.Marks.Length == 0 =>
            Strings.Localizable("Fault_NotAlphanumeric", DisplayText.Text(fault.Character!)),
        NameFaultKind.Character => ExplainCharacter(DisplayText.Text(fault.Character!), grammar.Marks),
        NameFaultKind.Start => Strings.Localizable("Fault_Start", fault.Character!),
        NameFaultKind.End => Strings.Localizable("Fault_End", fault.Character!),
        NameFaultKind.TooShort => ExplainLength("Fault_TooShort", fault.Length, grammar.MinimumLength),
        _ => ExplainLength("Fault_TooLong", fault.Length, grammar.MaximumLength),
    };

    private static LocalizableString ExplainLength(string text, int length, int bound) =>
        Strings.Localizable(text, length.ToString(CultureInfo.InvariantCulture), bound.ToString(CultureInfo.InvariantCulture));

    private static LocalizableString ExplainBounds(string text, NameGrammar grammar) =>
        ExplainLength(text, grammar.MinimumLength, grammar.MaximumLength);

    // Each language has its own word before the last mark.
    private static LocalizableString ExplainCharacter(string character, string marks)
    {
        var quoted = marks.Select(mark => "'" + mark + "'").ToList();
        return Strings.Localizable(
            "Fault_Character", character, string.Join(", ", quoted.Take(quoted.Count - 1)), quoted[quoted.Count - 1]);
    }
}
