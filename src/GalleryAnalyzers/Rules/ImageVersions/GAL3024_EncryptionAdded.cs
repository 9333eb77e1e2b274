using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>An update that encrypts a data disk of a version that was created without its encryption.</summary>
internal sealed class GAL3024_EncryptionAdded() : VersionUpdateRule("GAL3024")
{
    /// <inheritdoc/>
    protected override void Check(in OperationContext context, AbstractObject update, IReadOnlyList<CreatedResource> created)
    {
        foreach (var region in CertainRegion.Of(context.Objects, VersionProfiles.PublishingOf(context.Objects, update)))
        {
            var luns = RegionEncryption.LunsWithSet(context.Objects, region.Region);
            var encryption = RegionEncryption.Of(context.Objects, region.Region);
            foreach (var (disk, place) in context.Objects.CertainObjectsOf(encryption, KnownProperties.EncryptionOfDataDisks))
            {
                var number = context.Objects.ValueOf(disk, KnownProperties.DataDiskEncryptionLun)?.Value.Single;
                if (number is ConstantAlternative { Value: int lun }
                    && luns.Contains(lun)
                    && created.All(creation => LacksSetEverywhere(creation, lun)))
                {
                    context.Reporter.Report(
                        this,
                        place,
                        [lun.ToString(CultureInfo.InvariantCulture)],
                        repairs: [new Repair(RepairKind.RemoveElement, "remove", Strings.Localizable("Fix_RemoveEncryption"))]);
                }
            }
        }
    }

    // A disk that is encrypted in one region must be encrypted in each region that an update adds.
    private static bool LacksSetEverywhere(CreatedResource creation, int lun)
    {
        if (VersionProfiles.PublishingOf(creation.Objects, creation.Data) is not { } profile)
        {
            return creation.Objects.IsAbsent(creation.Data, KnownProperties.VersionPublishingProfile);
        }

        if (creation.Objects.IsAbsent(profile, KnownProperties.TargetRegions))
        {
            return true;
        }

        return creation.Objects.ListOf(profile, KnownProperties.TargetRegions) is { IsFullyKnown: true } regions
            && regions.Elements.All(element =>
                creation.Objects.ObjectIn(element.Value) is { } region && RegionEncryption.LacksSet(creation.Objects, region, lun));
    }
}
