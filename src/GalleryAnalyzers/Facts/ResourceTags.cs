namespace GalleryAnalyzers.Facts;

/// <summary>What Azure Resource Manager accepts as tags.</summary>
/// <remarks>Source: "Use tags to organize your Azure resources", section Limitations, in Azure's documentation.</remarks>
internal static class ResourceTags
{
    public const int MaximumCount = 50;
    public const int MaximumNameLength = 512;
    public const int MaximumValueLength = 256;

    /// <summary>The characters that no name of a tag may hold, as they are shown to the user.</summary>
    public const string ForbiddenInNames = @"< > % & \ ? /";

    // The portal's own tags, such as hidden-link:/subscriptions/…, hold resource ids.
    private const string PortalPrefix = "hidden-";

    /// <summary>The first character that the name of a tag may not hold; null where there is none.</summary>
    public static char? ForbiddenIn(string name)
    {
        if (name.StartsWith(PortalPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var index = name.IndexOfAny(['<', '>', '%', '&', '\\', '?', '/']);
        return index < 0 ? null : name[index];
    }
}
