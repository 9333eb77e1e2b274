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
                repairs.AddRange(RepairTo(suggestions[i], "region" + (i + 1), name, context, writtenAt));
            }
        }

        context.Reporter.Report(this, context.Place, [DisplayText.Text(name), suggestions[0].Name], repairs: repairs);
    }

    private static Repair[] RepairTo(Region region, string key, string name, in SlotContext context, SyntaxNode writtenAt)
    {
        if (region.AzureLocationMember is not { } member || !TakesLocation(context, writtenAt) || RegionSpelling.IsText(writtenAt)
            || context.Environment.Symbols[KnownTypes.AzureLocation] is not { } locations || locations.GetMembers(member).IsEmpty)
        {
            return context.Rewrite(key, name, region.Name);
        }

        return [Repair.Replacement(writtenAt, key, locations, member)];
    }

    // An AzureLocation is required, or a text, to which one converts implicitly.
    private static bool TakesLocation(in SlotContext context, SyntaxNode writtenAt) =>
        context.Use.Syntax == writtenAt && context.Use.Parent switch
        {
            IConversionOperation conversion => conversion.IsImplicit && conversion.OperatorMethod is not null,
            IArgumentOperation { Parameter.Type.SpecialType: SpecialType.System_String, Parent: { } call } =>
                !context.Environment.Symbols.Is(call.Type, KnownTypes.AzureLocation),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation } => true,
            _ => false,
        };
}
