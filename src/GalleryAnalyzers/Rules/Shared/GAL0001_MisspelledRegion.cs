using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A text that is no region's name, but a misspelling of one.</summary>
internal sealed class GAL0001_MisspelledRegion() : RegionRule("GAL0001", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    protected override void CheckName(in SlotContext context, string name, IReadOnlyList<Region> suggestions)
    {
        if (suggestions.Count == 0)
        {
            return;
        }

        var repairs = new List<Repair>();
        if (context.WrittenAt is { } writtenAt)
        {
            for (var i = 0; i < suggestions.Count; i++)
            {
                repairs.Add(RepairTo(suggestions[i], "region" + (i + 1), context, writtenAt));
            }
        }

        context.Reporter.Report(this, context.Place, [DisplayText.Text(name), suggestions[0].Name], repairs: repairs);
    }

    private static Repair RepairTo(Region region, string key, in SlotContext context, SyntaxNode writtenAt)
    {
        if (region.AzureLocationMember is not { } member || !TakesLocation(context, writtenAt)
            || context.Environment.Symbols[KnownTypes.AzureLocation]?.GetMembers(member).IsEmpty != false)
        {
            return ReplaceText(writtenAt, key, region.Name);
        }

        return new Repair(
            RepairKind.ReplaceValue,
            key,
            Strings.Localizable("Fix_ChangeTo", "AzureLocation." + member),
            member,
            KnownTypes.AzureLocation.MetadataName,
            writtenAt);
    }

    // The text is written where an AzureLocation is required, and converts to one implicitly.
    private static bool TakesLocation(in SlotContext context, SyntaxNode writtenAt) =>
        context.Target is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Conversion } }
        && context.Use.Syntax == writtenAt
        && context.Use.Parent is IConversionOperation { IsImplicit: true };
}
