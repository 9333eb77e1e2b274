using System.Globalization;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A target region without a disk encryption set for a data disk, where other regions have one.</summary>
internal sealed class GAL3026_DataDiskEncryptedInSomeRegions() : ObjectRule("GAL3026", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.ImageVersionPublishingProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (!context.IsFinal)
        {
            return;
        }

        var regions = CertainRegion.Of(context.Objects, context.Subject);
        var encrypted = new SortedSet<int>();
        foreach (var region in regions)
        {
            encrypted.UnionWith(RegionEncryption.LunsWithSet(context.Objects, region.Region));
        }

        foreach (var region in regions)
        {
            var lacking = new List<string>();
            foreach (var lun in encrypted)
            {
                if (RegionEncryption.LacksSet(context.Objects, region.Region, lun))
                {
                    lacking.Add(lun.ToString(CultureInfo.InvariantCulture));
                }
            }

            if (lacking.Count > 0)
            {
                context.Reporter.Report(this, region.Place, [string.Join(", ", lacking), region.Name]);
            }
        }
    }
}
