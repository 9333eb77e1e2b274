namespace GalleryAnalyzers.Facts;

/// <summary>The limits of Azure for the source of an image version.</summary>
/// <remarks>Source: the service's message "source resource size 2520 exceeds the max size 2048 supported".</remarks>
internal static class SourceLimits
{
    public const int MaximumSizeInGB = 2048;
}
