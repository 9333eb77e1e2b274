namespace GalleryAnalyzers.Facts;

/// <summary>The grammars of the names of galleries and their contents.</summary>
/// <remarks>
/// From the service's own messages, as Azure's troubleshooting guide for galleries quotes them ("Gallery name is invalid. Allowed
/// characters are …", "Asset name galleryImage.properties.identifier.… is not valid"), and from Azure's naming rules for Microsoft.Compute.
/// The pattern of the REST specification, <c>^[^_\W][\w-._]{0,79}(?&lt;![-.])$</c>, is laxer than what the service enforces: it lets dashes
/// into the name of a gallery.
/// </remarks>
internal static class ResourceNames
{
    /// <summary>The name of a gallery.</summary>
    public static readonly NameGrammar Gallery = new(maximumLength: 80, marks: "._", marksAtStart: "", marksAtEnd: "");

    /// <summary>The name of an image definition.</summary>
    /// <remarks>Azure's naming rules forbid an underscore at its end, which the pattern in the service's own message accepts.</remarks>
    public static readonly NameGrammar ImageDefinition = new(maximumLength: 80, marks: "._-", marksAtStart: "", marksAtEnd: "_");

    /// <summary>The name of an application.</summary>
    /// <remarks>Source: Microsoft's page on VM applications, which names the marks, 117 characters and a period at the end.</remarks>
    public static readonly NameGrammar Application = new(maximumLength: 117, marks: "._-", marksAtStart: "._-", marksAtEnd: "_-");

    /// <summary>The publisher in the identifier of an image definition.</summary>
    public static readonly NameGrammar Publisher = IdentifierPart(maximumLength: 128);

    /// <summary>The offer in the identifier of an image definition.</summary>
    public static readonly NameGrammar Offer = IdentifierPart(maximumLength: 64);

    /// <summary>The SKU in the identifier of an image definition.</summary>
    public static readonly NameGrammar Sku = IdentifierPart(maximumLength: 64);

    /// <summary>The prefix of the public name of a community gallery.</summary>
    /// <remarks>Source: the Terraform provider for Azure, which holds it to <c>^[A-Za-z0-9]{5,16}$</c>.</remarks>
    public static readonly NameGrammar PublicNamePrefix =
        new(maximumLength: 16, marks: "", marksAtStart: "", marksAtEnd: "", minimumLength: 5);

    private static NameGrammar IdentifierPart(int maximumLength) => new(maximumLength, marks: "._-", marksAtStart: "._-", marksAtEnd: "_-");
}
