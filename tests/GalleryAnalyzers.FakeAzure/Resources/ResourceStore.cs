using Azure.Core;

namespace GalleryAnalyzers.FakeAzure.Resources;

/// <summary>All that was created, by id; ids have no case.</summary>
internal sealed class ResourceStore
{
    private readonly Dictionary<string, StoredResource> _resources = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The groups, by id, each with its region.</summary>
    public Dictionary<string, ResourceGroup> Groups { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>When versions were made from sources, by the source's id.</summary>
    public List<(string Source, DateTimeOffset Time)> SourceRequests { get; } = [];

    /// <summary>All resources, in the order of their ids.</summary>
    public IEnumerable<StoredResource> All =>
        _resources.Values.OrderBy(resource => resource.Id.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The resource with the id; null if there is none, or it is no id.</summary>
    public StoredResource? Find(string? id) => id is null ? null : _resources.GetValueOrDefault(id);

    /// <summary>The resource with the id.</summary>
    public StoredResource? Find(ResourceIdentifier id) => Find(id.ToString());

    /// <summary>The resources of a type.</summary>
    public IEnumerable<StoredResource> OfKind(string kind) => All.Where(resource => resource.Kind == kind);

    /// <summary>The resources right below another.</summary>
    public IEnumerable<StoredResource> Below(ResourceIdentifier parent) =>
        All.Where(resource => AreSame(resource.Id.Parent, parent));

    /// <summary>Keeps a resource.</summary>
    public void Add(StoredResource resource) => _resources[resource.Id.ToString()] = resource;

    /// <summary>Forgets a resource.</summary>
    public void Remove(ResourceIdentifier id) => _resources.Remove(id.ToString());

    /// <summary>Whether two ids are one.</summary>
    public static bool AreSame(ResourceIdentifier? one, ResourceIdentifier? other) =>
        string.Equals(one?.ToString(), other?.ToString(), StringComparison.OrdinalIgnoreCase);
}
