using System.Globalization;
using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules;

/// <summary>A rule about a name that a <see cref="NameGrammar"/> describes.</summary>
internal abstract class NameRule(string id, string category, DiagnosticSeverity severity) : TextRule(id, category, severity)
{
    /// <summary>What Azure accepts in the slot.</summary>
    protected abstract NameGrammar GrammarOf(Slot slot);

    /// <summary>What the message calls the slot's value, where the rule judges several kinds.</summary>
    protected virtual string? NounOf(Slot slot) => null;

    /// <inheritdoc/>
    protected sealed override void CheckText(in SlotContext context, string text)
    {
        var grammar = GrammarOf(context.Slot);
        if (grammar.FaultOf(text) is not { } fault)
        {
            return;
        }

        var repairs = context.WrittenAt is { } writtenAt
            ? grammar.Repairs(text).Select(repair => ReplaceText(writtenAt, repair.Key, repair.Text)).ToList()
            : new List<Repair>();
        Report(context, "\"" + text + "\"", Explain(fault, grammar), repairs);
    }

    /// <inheritdoc/>
    protected sealed override void CheckShape(in SlotContext context, StringShape shape)
    {
        var grammar = GrammarOf(context.Slot);
        if (CanObey(grammar, shape))
        {
            return;
        }

        var fault = shape.Parts
            .Select(part => part.Literal is { } literal ? grammar.FaultOf(literal) : null)
            .FirstOrDefault(found => found is { Kind: NameFaultKind.Character });
        var explanation = fault is { } character ? Explain(character, grammar) : Strings.Localizable("Fault_NoFilling");
        Report(context, Display(context), explanation, RepairsOfShape(context, grammar));
    }

    private void Report(in SlotContext context, string shown, LocalizableString explanation, IReadOnlyList<Repair> repairs)
    {
        object[] arguments = NounOf(context.Slot) is { } noun
            ? [shown, Strings.Localizable(noun), explanation]
            : [shown, explanation];
        context.Reporter.Report(this, context.Place, repairs, [], arguments);
    }

    /// <summary>The texts between the holes mended one by one, where that mends the whole.</summary>
    private static List<Repair> RepairsOfShape(in SlotContext context, NameGrammar grammar)
    {
        var repairs = new List<Repair>();
        if (context.WrittenAt is not InterpolatedStringExpressionSyntax interpolated || HasEscapes(interpolated))
        {
            return repairs;
        }

        foreach (var replacement in grammar.Replacements)
        {
            var newText = interpolated.StringStartToken.Text
                + string.Concat(interpolated.Contents.Select(content => content is InterpolatedStringTextSyntax text
                    ? grammar.Replace(text.TextToken.Text, replacement.Text)
                    : content.ToString()))
                + interpolated.StringEndToken.Text;
            var parts = ((ShapeAlternative)context.Alternative).Shape.Parts
                .Select(part => part.Literal is { } literal ? ShapePart.Text(grammar.Replace(literal, replacement.Text)) : part);
            if (CanObey(grammar, StringShape.Of(parts)) && repairs.All(repair => repair.NewText != newText))
            {
                repairs.Add(new Repair(
                    RepairKind.ReplaceValue, replacement.Key, Strings.Localizable("Fix_ChangeTo", newText), newText, Target: interpolated));
            }
        }

        return repairs;
    }

    private static bool HasEscapes(InterpolatedStringExpressionSyntax interpolated) => interpolated.Contents.Any(
        content => content is InterpolatedStringTextSyntax { TextToken: var token } && token.Text != token.ValueText);

    private static LocalizableString Explain(NameFault fault, NameGrammar grammar) => fault.Kind switch
    {
        NameFaultKind.Empty => Strings.Localizable("Fault_Empty"),
        NameFaultKind.Character when grammar.Marks.Length == 0 => Strings.Localizable("Fault_NotAlphanumeric", fault.Character!),
        NameFaultKind.Character => Strings.Localizable("Fault_Character", fault.Character!, Enumerate(grammar.Marks)),
        NameFaultKind.Start => Strings.Localizable("Fault_Start", fault.Character!),
        NameFaultKind.End => Strings.Localizable("Fault_End", fault.Character!),
        NameFaultKind.TooShort => ExplainLength("Fault_TooShort", fault.Length, grammar.MinimumLength),
        _ => ExplainLength("Fault_TooLong", fault.Length, grammar.MaximumLength),
    };

    private static LocalizableString ExplainLength(string text, int length, int bound) =>
        Strings.Localizable(text, length.ToString(CultureInfo.InvariantCulture), bound.ToString(CultureInfo.InvariantCulture));

    private static string Enumerate(string marks) => string.Join(" ", marks.Select(mark => "'" + mark + "'"));
}
