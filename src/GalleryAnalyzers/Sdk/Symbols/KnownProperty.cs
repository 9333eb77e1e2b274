namespace GalleryAnalyzers.Sdk.Symbols;

/// <summary>A property of a type of the Azure SDK.</summary>
/// <param name="owner">The type that declares the property, or one that derives from it.</param>
/// <param name="name">The property's name.</param>
internal sealed class KnownProperty(KnownType owner, string name)
{
    public KnownType Owner { get; } = owner;

    public string Name { get; } = name;
}
