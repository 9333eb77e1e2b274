using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Encryption of a version that is made from another version, or of a disk that is made from a VHD.</summary>
/// <remarks>Source: only machines, disks, snapshots and managed images can be the source of an encrypted version.</remarks>
internal sealed class GAL3030_EncryptionOfSource() : ObjectRule("GAL3030", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        var objects = context.Objects;
        if (objects.ObjectOf(context.Subject, KnownProperties.VersionStorageProfile) is not { } profile)
        {
            return;
        }

        var isFromVersion = Sources.CertainId(objects, profile)?.Value is { } id
            && id.Alternatives.All(alternative =>
                ResourceIdComparison.TypeOf(alternative) is { } type && ResourceTypes.AreSame(type, ResourceTypes.ImageVersion));
        var isOSDiskFromVhd = IsFromVhd(objects, objects.ObjectOf(profile, KnownProperties.OSDiskImage));
        var lunsFromVhd = LunsFromVhd(objects, profile);
        foreach (var region in CertainRegion.Of(objects, objects.ObjectOf(context.Subject, KnownProperties.VersionPublishingProfile)))
        {
            var encryptsOSDisk = RegionEncryption.HasSetForOSDisk(objects, region.Region) == true;
            var luns = RegionEncryption.LunsWithSet(objects, region.Region);
            var isRefused = (isFromVersion && (encryptsOSDisk || luns.Count > 0))
                || (isOSDiskFromVhd && encryptsOSDisk)
                || luns.Exists(lunsFromVhd.Contains);
            if (isRefused && RegionEncryption.SiteOf(objects, region.Region) is { } encryption)
            {
                context.Reporter.Report(
                    this,
                    context.Reporter.CreationOf(encryption),
                    [Strings.Localizable(isFromVersion ? "Fault_SourceIsVersion" : "Fault_SourceIsVhd")]);
            }
        }
    }

    private static HashSet<int> LunsFromVhd(ObjectReader objects, AbstractObject profile)
    {
        var luns = new HashSet<int>();
        foreach (var (disk, _) in objects.CertainObjectsOf(profile, KnownProperties.DataDiskImages))
        {
            if (objects.ValueOf(disk, KnownProperties.DataDiskLun)?.Value.Single is ConstantAlternative { Value: int lun }
                && IsFromVhd(objects, disk))
            {
                luns.Add(lun);
            }
        }

        return luns;
    }

    private static bool IsFromVhd(ObjectReader objects, AbstractObject? disk) =>
        objects.ObjectOf(disk, KnownProperties.DiskSource) is { } source
        && (objects.IsPresent(source, KnownProperties.SourceStorageAccountId)
            || objects.IsPresent(source, KnownProperties.SourceUri)
            || objects.IsPresent(source, KnownProperties.DiskSourceUri));
}
