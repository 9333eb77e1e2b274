using System.Text.Json.Nodes;
using Azure.Core;

namespace GalleryAnalyzers.FakeAzure.Resources;

/// <summary>A resource as the service keeps it.</summary>
internal sealed class StoredResource(ResourceIdentifier id, string kind, JsonObject body)
{
    /// <summary>Where it is.</summary>
    public ResourceIdentifier Id { get; } = id;

    /// <summary>What it is, one of <see cref="Resources.Kind"/>.</summary>
    public string Kind { get; } = kind;

    /// <summary>What was last sent, with what the service added.</summary>
    public JsonObject Body { get; set; } = body;

    /// <summary>Creating, Updating, Deleting, Failed or Succeeded.</summary>
    public string State { get; set; } = "Creating";

    /// <summary>Whether a machine has been generalized, which is an action and not in its body.</summary>
    public bool IsGeneralized { get; set; }

    /// <summary>Its region as Azure keeps it.</summary>
    public string Region => Regions.Normalized(Body.Text("location"));

    /// <summary>Whether nothing is under way.</summary>
    public bool IsFinished => State is "Succeeded";

    /// <summary>Reads the body.</summary>
    public string? Text(string path) => Body.Text(path);
}
