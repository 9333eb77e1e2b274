using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Disks;

/// <summary>A disk that is made from a data disk that its image does not have.</summary>
internal sealed class GAL5001_LunOfNoDataDisk() : OperationRule("GAL5001", Category.Disks, DiagnosticSeverity.Warning)
{
    /// <summary>The number of disks up to which each is offered.</summary>
    private const int Few = 4;

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.ManagedDiskResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var creation = context.Objects.ObjectOf(context.Sent, KnownProperties.DiskCreation);
        var reference = context.Objects.ObjectOf(creation, KnownProperties.DiskGalleryImageReference);
        if (context.Objects.ValueOf(creation, KnownProperties.DiskCreateOption)?.Value.Single is { } option
            && Choices.Is(option, "FromImage")
            && context.Objects.ValueOf(reference, KnownProperties.ImageDiskReferenceId) is { } id
            && Images.VersionOf(id.Value.Single, context.Symbols) is { } version
            && DataDiskLuns.OfVersion(context, version) is { } luns
            && context.Objects.ValueOf(reference, KnownProperties.DiskReferenceLun) is { } value
            && value.Value.Alternatives.All(alternative => alternative is ConstantAlternative { Value: int lun } && !luns.Contains(lun))
            && value.Value.Alternatives[0] is ConstantAlternative { Value: int first } alternative
            && context.Reporter.PlaceOf(alternative, value) is { } place)
        {
            context.Reporter.Report(
                this,
                place,
                [first.ToString(CultureInfo.InvariantCulture), DataDiskLuns.Describe(luns)],
                repairs: place is LiteralExpressionSyntax
                    ? luns.Take(Few).Select((lun, index) => RepairTo(lun, index, place)).ToList()
                    : []);
        }
    }

    private static Repair RepairTo(int lun, int index, SyntaxNode place) =>
        Repair.Replacement(place, "lun" + (index + 1), lun.ToString(CultureInfo.InvariantCulture));
}
