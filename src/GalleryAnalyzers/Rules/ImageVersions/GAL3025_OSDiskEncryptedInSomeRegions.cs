using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A target region without a disk encryption set for the OS disk, where other regions have one.</summary>
internal sealed class GAL3025_OSDiskEncryptedInSomeRegions() : ObjectRule("GAL3025", Category.ImageVersions, DiagnosticSeverity.Warning)
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

        var isEncrypted = false;
        var without = new List<CertainRegion>();
        foreach (var region in CertainRegion.Of(context.Objects, context.Subject))
        {
            var hasSet = RegionEncryption.HasSetForOSDisk(context.Objects, region.Region);
            isEncrypted |= hasSet == true;
            if (hasSet == false)
            {
                without.Add(region);
            }
        }

        foreach (var region in isEncrypted ? without : [])
        {
            context.Reporter.Report(this, region.Place, [region.Name]);
        }
    }
}
