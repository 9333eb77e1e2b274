using System.Collections.Immutable;

namespace GalleryAnalyzers.Facts;

/// <summary>Publishers of the marketplace whose names people give to definitions of their own images as well.</summary>
internal static class Marketplace
{
    private static readonly ImmutableHashSet<string> Copied = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "almalinux",
        "Canonical",
        "Credativ",
        "Debian",
        "microsoft-azure-gaming",
        "MicrosoftCBLMariner",
        "MicrosoftSQLServer",
        "MicrosoftVisualStudio",
        "MicrosoftWindowsDesktop",
        "MicrosoftWindowsServer",
        "OpenLogic",
        "Oracle",
        "RedHat",
        "resf",
        "SUSE");

    /// <summary>Whether an image of the platform may be meant where that publisher is named.</summary>
    public static bool MayMeanPlatform(string publisher) => Copied.Contains(publisher);
}
