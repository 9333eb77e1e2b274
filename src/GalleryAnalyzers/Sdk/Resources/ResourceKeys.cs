using GalleryAnalyzers.Flow.Domain;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>Finds the resource that a value represents: a handle, an id, a resource's data, or an unknown with an identity.</summary>
internal static class ResourceKeys
{
    /// <summary>Returns the resource, or null where the value does not determine it.</summary>
    public static ResourceKey? Of(Alternative? alternative) => alternative switch
    {
        HandleAlternative { Handle: ResourceHandle handle } => handle.Key,
        ObjectAlternative { Id.Source: ResourceHandle handle } => handle.Key,
        ResourceIdAlternative { Owner: { } owner } => Of(owner),
        ResourceIdAlternative { Text: { AsText: not null } text } => ResourceKey.Of(text),
        ConstantAlternative { Value: string { Length: > 0 } text } => ResourceKey.Of(StringShape.Of(text)),
        UnknownAlternative { SymbolicId: { } identity } => ResourceKey.Of(identity),
        _ => null,
    };
}
