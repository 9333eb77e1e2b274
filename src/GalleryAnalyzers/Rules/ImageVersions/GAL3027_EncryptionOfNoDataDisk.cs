using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Encryption of a data disk that the version does not have.</summary>
internal sealed class GAL3027_EncryptionOfNoDataDisk() : ObjectRule("GAL3027", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (!context.IsFinal
            || context.Objects.ObjectOf(context.Subject, KnownProperties.VersionStorageProfile) is not { } profile
            || DataDiskLuns.OfGivenDisks(context.Objects, profile) is not { } luns)
        {
            return;
        }

        var publishing = VersionProfiles.PublishingOf(context.Objects, context.Subject);
        foreach (var region in CertainRegion.Of(context.Objects, publishing))
        {
            Check(context, RegionEncryption.Of(context.Objects, region.Region), luns);
        }
    }

    private void Check(in ObjectContext context, AbstractObject? encryption, SortedSet<int> luns)
    {
        var seen = new HashSet<int>();
        foreach (var element in context.Objects.ElementsOf(encryption, KnownProperties.EncryptionOfDataDisks))
        {
            var disk = context.Objects.ObjectIn(element.Value);
            if (context.Objects.ValueOf(disk, KnownProperties.DataDiskEncryptionLun) is { Use: not null } value
                && value.Value.Alternatives.All(alternative => alternative is ConstantAlternative { Value: int lun } && !luns.Contains(lun))
                && value.Value.Alternatives[0] is ConstantAlternative { Value: int first } alternative
                && (!element.IsCertain || seen.Add(first)))
            {
                context.Reporter.Report(
                    this,
                    context.Reporter.PlaceOf(alternative, value.Use),
                    [first.ToString(CultureInfo.InvariantCulture), DataDiskLuns.Describe(luns)]);
            }
        }
    }
}
