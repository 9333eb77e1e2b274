namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>Writes out the ids of Azure resources, which are too long for a table of tests.</summary>
internal static class Ids
{
    /// <summary>The code with each <c>/…/</c> written out as the beginning of an id, up to the name of the provider's type.</summary>
    public static string WrittenOut(string code) => code.Replace(
        "/…/",
        "/subscriptions/6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11/resourceGroups/images/providers/Microsoft.Compute/",
        StringComparison.Ordinal);
}
