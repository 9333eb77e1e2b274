using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A region's name that is unknown and not similar to a known one.</summary>
internal sealed class GAL0002_UnknownRegion() : RegionRule("GAL0002", Category.Shared, DiagnosticSeverity.Info)
{
    /// <inheritdoc/>
    protected override void CheckName(in SlotContext context, string name, IReadOnlyList<Region> suggestions)
    {
        if (suggestions.Count == 0 && !Regions.MayBeMicrosoftsOwn(name))
        {
            context.Reporter.Report(this, context.Place, [DisplayText.Text(name)]);
        }
    }
}
