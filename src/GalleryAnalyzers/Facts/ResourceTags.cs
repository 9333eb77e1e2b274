namespace GalleryAnalyzers.Facts;

/// <summary>The limits of Azure Resource Manager for tags.</summary>
/// <remarks>Source: "Use tags to organize your Azure resources", section Limitations, in Azure's documentation.</remarks>
internal static class ResourceTags
{
    public const int MaximumCount = 50;
    public const int MaximumNameLength = 512;
    public const int MaximumValueLength = 256;

    /// <summary>The characters that are forbidden in names of tags, as shown to the user.</summary>
    public const string ForbiddenInNames = @"< > % & \ ? /";

    // The portal's own tags, such as hidden-link:/subscriptions/…, hold resource ids.
    private const string PortalPrefix = "hidden-";

    /// <summary>Returns the first forbidden character in the name of a tag; null where there is none.</summary>
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
