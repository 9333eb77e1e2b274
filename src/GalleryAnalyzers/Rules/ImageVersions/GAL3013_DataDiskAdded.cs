using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>An update that adds a data disk to a version, or changes the LUN of one.</summary>
internal sealed class GAL3013_DataDiskAdded() : VersionUpdateRule("GAL3013")
{
    /// <inheritdoc/>
    protected override void Check(in OperationContext context, AbstractObject update, IReadOnlyList<CreatedResource> created)
    {
        var luns = new SortedSet<int>();
        foreach (var creation in created)
        {
            // A version with a source of its own has the disks of that source, which are unknown.
            if (VersionProfiles.StorageOf(creation.Objects, creation.Data) is not { } old
                || Sources.HasOwn(creation.Objects, old) != false
                || DataDiskLuns.AllOf(creation.Objects, old) is not { } oldLuns)
            {
                return;
            }

            luns.UnionWith(oldLuns);
        }

        var profile = VersionProfiles.StorageOf(context.Objects, update);
        foreach (var (disk, place) in context.Objects.CertainObjectsOf(profile, KnownProperties.DataDiskImages))
        {
            if (context.Objects.ValueOf(disk, KnownProperties.DataDiskLun)?.Value.Single is ConstantAlternative { Value: int lun }
                && !luns.Contains(lun))
            {
                context.Reporter.Report(
                    this,
                    place,
                    [lun.ToString(CultureInfo.InvariantCulture)],
                    repairs: [new Repair(RepairKind.RemoveElement, "remove", Strings.Localizable("Fix_RemoveDataDisk"))]);
            }
        }
    }
}
