using System.Text.Json.Nodes;
using Azure.Core;

namespace GalleryAnalyzers.FakeAzure.Resources;

/// <summary>A request to create a resource or to change one, as its validation sees it.</summary>
/// <param name="Old">What is there already; null if it is to be created.</param>
/// <param name="Body">What it would be, a PATCH merged.</param>
internal sealed record Write(FakeCloud Cloud, ResourceIdentifier Id, string Kind, StoredResource? Old, JsonObject Body, string ApiVersion)
{
    /// <summary>What was sent, where it was a PATCH.</summary>
    public JsonObject? Patch { get; init; }

    /// <summary>Whether there is nothing yet.</summary>
    public bool IsCreation => Old is null;

    /// <summary>What else is there.</summary>
    public ResourceStore Store => Cloud.Store;

    /// <summary>The switches.</summary>
    public FakeAzureOptions Options => Cloud.Options;

    /// <summary>The region as it was sent.</summary>
    public string Location => Body.Text("location") ?? "";

    /// <summary>The resource's own name.</summary>
    public string Name => Id.Name;

    /// <summary>The name with those of its parents: gallery/definition.</summary>
    public string FullName
    {
        get
        {
            var name = Id.Name;
            for (var parent = Id.Parent; parent?.Parent is not null
                && parent.ResourceType.Namespace == Id.ResourceType.Namespace; parent = parent.Parent)
                name = parent.Name + "/" + name;

            return name;
        }
    }

    /// <summary>The parent, if it is there.</summary>
    public StoredResource? Parent => Id.Parent is { } parent ? Store.Find(parent) : null;

    /// <summary>Whether the service refuses in this doubt.</summary>
    public bool Refuses(Doubt doubt) => Options.Refuses(doubt);

    /// <summary>Whether the caller speaks the gallery's interface of this date or a later one.</summary>
    public bool Speaks(string apiVersion) => string.CompareOrdinal(ApiVersion, apiVersion) >= 0;
}
