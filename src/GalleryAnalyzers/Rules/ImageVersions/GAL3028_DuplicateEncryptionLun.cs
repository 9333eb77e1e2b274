using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>One data disk encrypted twice in one region.</summary>
internal sealed class GAL3028_DuplicateEncryptionLun() : ObjectRule("GAL3028", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.EncryptionImages];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        var seen = new Dictionary<int, (AbstractObject Disk, SyntaxNode Lun)>();
        foreach (var (disk, place) in context.Objects.CertainObjectsOf(context.Subject, KnownProperties.EncryptionOfDataDisks))
        {
            if (context.Objects.ValueOf(disk, KnownProperties.DataDiskEncryptionLun) is not { Use: { } use } value
                || value.Value.Single is not ConstantAlternative { Value: int lun })
            {
                continue;
            }

            if (seen.TryGetValue(lun, out var earlier))
            {
                // Of two with different sets, the code does not tell which is meant.
                Repair[] repairs = SetOf(context, earlier.Disk) is { } set
                    && SetOf(context, disk) is { } other
                    && ResourceIdComparison.AreSame(set, other)
                    ? [new Repair(RepairKind.RemoveElement, "remove", Strings.Localizable("Fix_RemoveEncryption"), Target: place)]
                    : [];
                context.Reporter.Report(
                    this, use.Syntax, [lun.ToString(CultureInfo.InvariantCulture)], repairs, related: [earlier.Lun]);
            }
            else
            {
                seen.Add(lun, (disk, use.Syntax));
            }
        }
    }

    private static Alternative? SetOf(in ObjectContext context, AbstractObject disk) =>
        context.Objects.ValueOf(disk, KnownProperties.DiskEncryptionSetId)?.Value.Single;
}
