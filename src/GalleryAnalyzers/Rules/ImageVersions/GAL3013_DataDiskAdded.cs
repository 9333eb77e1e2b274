using System.Collections.Immutable;
using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>An update that adds a data disk to a version, or gives one another LUN.</summary>
internal sealed class GAL3013_DataDiskAdded() : VersionUpdateRule("GAL3013")
{
    /// <inheritdoc/>
    protected override void Check(in OperationContext context, AbstractObject update, IReadOnlyList<CreatedResource> created)
    {
        var luns = new SortedSet<int>();
        foreach (var creation in created)
        {
            // A version with a source of its own has that one's disks, of which we know nothing.
            if (StorageProfileOf(creation.Objects, creation.Data) is not { } old
                || Sources.HasOwn(creation.Objects, old) != false
                || DataDiskLuns.AllOf(creation.Objects, old) is not { } oldLuns)
            {
                return;
            }

            luns.UnionWith(oldLuns);
        }

        var disks = context.Objects.ListOf(StorageProfileOf(context.Objects, update), KnownProperties.DataDiskImages);
        foreach (var element in disks?.Elements ?? ImmutableArray<ListElement>.Empty)
        {
            if (element.IsCertain
                && context.Objects.ValueOf(context.Objects.ObjectIn(element.Value), KnownProperties.DataDiskLun) is { Value.Single: ConstantAlternative { Value: int lun } }
                && !luns.Contains(lun))
            {
                context.Reporter.Report(
                    this,
                    element.Site.Syntax,
                    [new Repair(RepairKind.RemoveElement, "remove", Strings.Localizable("Fix_RemoveDataDisk"))],
                    [],
                    lun.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
