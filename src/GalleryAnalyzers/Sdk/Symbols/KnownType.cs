namespace GalleryAnalyzers.Sdk.Symbols;

/// <summary>A type of the Azure SDK, by its metadata name.</summary>
internal sealed class KnownType(string assembly, string metadataName)
{
    /// <summary>The assembly that declares the type: a type of the same name from elsewhere is another.</summary>
    public string Assembly { get; } = assembly;

    public string MetadataName { get; } = metadataName;

    /// <summary>The name without the namespace.</summary>
    public string Name { get; } = metadataName.Substring(metadataName.LastIndexOf('.') + 1);
}
