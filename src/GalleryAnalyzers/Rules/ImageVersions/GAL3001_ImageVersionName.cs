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

        Repair[] repairs = context.WrittenAt is { } writtenAt && VersionName.Repair(text) is { } repaired
            ? [ReplaceText(writtenAt, RepairKey, repaired)]
            : [];
        context.Reporter.Report(this, context.Place, [DisplayText.Text(text), Explain(fault, isLatest)], repairs: repairs);
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
                repairs: RepairsOfFormat(context, shape));
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
                    ? ReplaceText(literal, RepairKey, repaired)
                    : new Repair(
                        RepairKind.ReplaceValue,
                        RepairKey,
                        Strings.Localizable("Fix_ChangeTo", repaired),
                        Substitute(context.Place, token, repaired),
                        Target: context.Place));
            }
        }

        return repairs;
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
