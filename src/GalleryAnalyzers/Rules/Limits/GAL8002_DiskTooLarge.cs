using System.Globalization;
using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Limits;

/// <summary>A version made from a managed disk that is too large to be copied.</summary>
internal sealed class GAL8002_DiskTooLarge() : CreatedSourceRule("GAL8002", Category.Limits)
{
    private const string Shallow = "Shallow";

    /// <inheritdoc/>
    /// <remarks>A disk may grow after it is created, but never shrinks.</remarks>
    protected override object[]? FaultIn(in OperationContext context, CreatedResource source) =>
        context.Symbols.Is(source.Data.Type, KnownTypes.ManagedDiskData)
        && source.Objects.ValueOf(source.Data, KnownProperties.DiskSizeGB)?.Value.Single is ConstantAlternative { Value: int size }
        && size > SourceLimits.MaximumSizeInGB
        && context.Sent is { } version
        && IsCopied(context.Objects, version)
            ? [size.ToString(CultureInfo.InvariantCulture), SourceLimits.MaximumSizeInGB.ToString(CultureInfo.InvariantCulture)]
            : null;

    // Shallow replication reads the source in place.
    private static bool IsCopied(in ObjectReader objects, AbstractObject version)
    {
        if (objects.IsAbsent(version, KnownProperties.VersionPublishingProfile))
        {
            return true;
        }

        return objects.ObjectOf(version, KnownProperties.VersionPublishingProfile) is { } profile
            && (objects.IsAbsent(profile, KnownProperties.ReplicationMode)
                || objects.ValueOf(profile, KnownProperties.ReplicationMode)?.Value.Alternatives
                    .All(mode => Choices.IsOther(mode, Shallow)) == true);
    }
}
