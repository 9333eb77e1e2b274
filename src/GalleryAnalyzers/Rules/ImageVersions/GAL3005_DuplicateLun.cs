using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Two data disks with the same logical unit number.</summary>
internal sealed class GAL3005_DuplicateLun() : ObjectRule("GAL3005", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.StorageProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Objects.ListOf(context.Subject, KnownProperties.DataDiskImages) is not { } disks)
        {
            return;
        }

        var luns = new List<(int Lun, PropertyValue Value)>();
        foreach (var (disk, _) in context.Objects.CertainObjectsOf(context.Subject, KnownProperties.DataDiskImages))
        {
            if (context.Objects.ValueOf(disk, KnownProperties.DataDiskLun) is { Use: not null } value
                && value.Value.Single is ConstantAlternative { Value: int and >= 0 and var lun })
            {
                luns.Add((lun, value));
            }
        }

        var isAllKnown = disks.IsFullyKnown && luns.Count == disks.Elements.Length;
        var taken = new HashSet<int>(luns.Select(entry => entry.Lun));
        var seen = new Dictionary<int, PropertyValue>();
        foreach (var (lun, value) in luns)
        {
            if (!seen.TryGetValue(lun, out var earlier))
            {
                seen.Add(lun, value);
                continue;
            }

            var single = value.Value.Single!;
            var isShared = ReferenceEquals(single.Origin, earlier.Value.Single!.Origin);
            var place = isShared ? value.Use!.Syntax : context.Reporter.PlaceOf(single, value.Use!);
            var writtenAt = isShared ? place : context.Reporter.WrittenAt(single, value.Use!);
            var repairs = isAllKnown && writtenAt is ExpressionSyntax and not BinaryExpressionSyntax
                ? new[] { RepairTo(LowestFree(taken), writtenAt) }
                : [];
            context.Reporter.Report(
                this,
                place,
                [lun.ToString(CultureInfo.InvariantCulture)],
                repairs: repairs,
                related: [earlier.Use!.Syntax]);
        }
    }

    private static int LowestFree(HashSet<int> taken)
    {
        var lun = 0;
        while (!taken.Add(lun))
        {
            lun++;
        }

        return lun;
    }

    private static Repair RepairTo(int lun, SyntaxNode place) =>
        Repair.Replacement(place, "lun", lun.ToString(CultureInfo.InvariantCulture));
}
