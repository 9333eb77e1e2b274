using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>What is known of something that an image is made from; null where nobody said.</summary>
internal sealed record Source(StoredResource Resource)
{
    /// <summary>Windows or Linux.</summary>
    public string? OsType { get; init; }

    /// <summary>Generalized or Specialized.</summary>
    public string? OsState { get; init; }

    /// <summary>V1 or V2.</summary>
    public string? Generation { get; init; }

    /// <summary>What was bought with it.</summary>
    public JsonNode? Plan { get; init; }

    /// <summary>Whether it is encrypted with a customer's key.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>The LUNs of its data disks.</summary>
    public IReadOnlyList<long> Luns { get; init; } = [];

    /// <summary>Its id.</summary>
    public string Id => Resource.Id.ToString();
}
