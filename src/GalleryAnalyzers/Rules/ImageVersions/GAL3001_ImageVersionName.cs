using System.Globalization;
using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>An image version's name that is not three integers.</summary>
internal sealed class GAL3001_ImageVersionName() : TextRule("GAL3001", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    private const string RepairKey = "version";

    /// <summary>A text for any hole, which is allowed as each part of a version.</summary>
    private const string Filling = "1";

    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.VersionName, Slot.VersionNameInId];

    /// <inheritdoc/>
    protected override void CheckText(in SlotContext context, string text)
    {
        var isLatest = string.Equals(text, VersionName.Latest, StringComparison.OrdinalIgnoreCase);
        if ((isLatest && context.Slot == Slot.VersionNameInId) || VersionName.FaultOf(text) is not { } fault)
        {
            return;
        }

        context.Reporter.Report(
            this,
            context.Place,
            [DisplayText.Text(text), Explain(fault, isLatest)],
            repairs: context.Rewrite(RepairKey, text, VersionName.Repair(text)));
    }

    /// <inheritdoc/>
    protected override void CheckShape(in SlotContext context, StringShape shape)
    {
        if (!CanObey(VersionName.Grammar, shape))
        {
            context.Reporter.Report(
                this,
                context.Place,
                [DisplayText.Shape(shape), Strings.Localizable("Fault_NoVersion")],
                repairs: RepairsOfFormat(context, shape).Concat(RepairsOfShape(context, shape)).ToList());
        }
    }

    /// <summary>Returns repairs of a date format that makes the whole name, where it is in the same expression as the date.</summary>
    private static List<Repair> RepairsOfFormat(in SlotContext context, StringShape shape)
    {
        var repairs = new List<Repair>();
        foreach (var token in context.Place.DescendantTokens())
        {
            if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                && (shape.Equals(StringShape.Of(DateFormat.Parts(token.ValueText)))
                    || shape.Equals(StringShape.Of(DateFormat.Parts(token.ValueText, isNearNow: true))))
                && VersionName.RepairFormat(token.ValueText) is { } repaired)
            {
                repairs.Add(token.Parent is LiteralExpressionSyntax literal
                    ? Repair.Replacement(literal, RepairKey, TextRewrite.Literal(repaired))
                    : Repair.Replacement(context.Place, RepairKey, Substitute(context.Place, token, repaired)));
            }
        }

        return repairs;
    }

    /// <summary>Returns the repair of the texts between the holes, where it repairs the whole.</summary>
    private static Repair[] RepairsOfShape(in SlotContext context, StringShape shape)
    {
        var text = TextRewrite.Fill(shape, Filling);
        return VersionName.Repair(text) is { } repaired
            && TextRewrite.Rewritten(shape, Filling, repaired) is { } newShape
            && CanObey(VersionName.Grammar, newShape)
                ? context.Rewrite(RepairKey, text, repaired)
                : [];
    }

    private static string Substitute(SyntaxNode whole, SyntaxToken part, string text) =>
        whole.ToString().Remove(part.SpanStart - whole.SpanStart, part.Span.Length).Insert(part.SpanStart - whole.SpanStart, text);

    private static LocalizableString Explain(VersionFault fault, bool isLatest) => fault.Kind switch
    {
        VersionFaultKind.Empty => Strings.Localizable("Fault_EmptyVersion"),
        _ when isLatest => Strings.Localizable("Fault_Latest"),
        VersionFaultKind.NotANumber => Strings.Localizable("Fault_NotANumber", DisplayText.Text(fault.Part!)),
        VersionFaultKind.TooLarge => Strings.Localizable("Fault_TooLarge", DisplayText.Text(fault.Part!)),
        _ => Strings.Localizable("Fault_PartCount", fault.PartCount.ToString(CultureInfo.InvariantCulture)),
    };
}
