using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Row N01: a version is accepted, and its replication fails afterwards.</summary>
internal static class Replication
{
    private const int MaxSize = 2048;
    private const int MaxShallowSize = 32 * 1024;

    /// <summary>What the operation will fail with; null if it succeeds.</summary>
    public static Refusal? Failure(Write write)
    {
        if (write is not { Kind: Kind.Version, IsCreation: true })
            return null;

        var max = write.Body.Text("properties.publishingProfile.replicationMode") == "Shallow" ? MaxShallowSize : MaxSize;
        var sizes = Sources.Of(write).Select(source => source.Resource.Body.Number("properties.diskSizeGB"));
        return sizes.FirstOrDefault(size => size > max) is { } size
            ? new("N01", 409, "ReplicationFailed",
                $"Replication failed in this region due to 'The GalleryImageVersion source resource size {size} exceeds the max size "
                + $"{max} supported.'")
            : null;
    }
}
