using System.Collections.Immutable;

namespace GalleryAnalyzers.Facts;

/// <summary>The features of image definitions, and what each can be. Azure disregards case.</summary>
/// <remarks>
/// Source: Azure's documentation of galleries, trusted launch and confidential machines, and the definitions that live services show. One page
/// prints <c>DiskControllerType</c>; the name that works is <c>DiskControllerTypes</c>.
/// </remarks>
internal static class ImageFeatures
{
    private const string SecurityType = "SecurityType";
    private const string DiskControllerTypes = "DiskControllerTypes";
    private const string Standard = "Standard";
    private const int MostSlips = 3;

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Values = new Dictionary<string, string[]>
    {
        [SecurityType] =
        [
            "TrustedLaunchSupported", "TrustedLaunch", "ConfidentialVmSupported", "ConfidentialVM", "TrustedLaunchAndConfidentialVmSupported", Standard,
        ],
        ["IsAcceleratedNetworkSupported"] = ["True", "False"],
        ["IsHibernateSupported"] = ["True", "False"],
        [DiskControllerTypes] = ["SCSI", "NVMe"],
    }.ToImmutableDictionary(entry => entry.Key, entry => ImmutableArray.Create(entry.Value), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is a feature of that name, as far as we know.</summary>
    public static bool IsKnown(string name) => Values.ContainsKey(name);

    /// <summary>The feature whose name was plainly meant; null where the name is one, or near to none.</summary>
    public static string? NearestName(string name) => IsKnown(name) ? null : Nearest(name, Values.Keys);

    /// <summary>What the feature of that name can be.</summary>
    public static IReadOnlyList<string> ValuesOf(string name) => Values[name];

    /// <summary>Whether the feature, one that we know, can be that.</summary>
    public static bool Accepts(string name, string value) => Pieces(name, value).All(piece => Contains(Values[name], piece));

    /// <summary>The value that was plainly meant, or null.</summary>
    public static string? NearestValue(string name, string value)
    {
        var pieces = Pieces(name, value).Select(piece => Contains(Values[name], piece) ? piece : Nearest(piece, Values[name])).ToList();
        return pieces.All(piece => piece is not null) ? string.Join(", ", pieces) : null;
    }

    /// <summary>Whether the feature is a security type that only machines of the second generation have.</summary>
    public static bool NeedsV2(string name, string value) =>
        Is(name, SecurityType) && Contains(Values[SecurityType], value) && !Is(value, Standard);

    /// <summary>The security type that machines from an image with that feature must have, as the SDK names it; null where they need none.</summary>
    public static string? RequiredSecurityType(string name, string value) =>
        !Is(name, SecurityType) ? null
        : Is(value, "TrustedLaunch") ? "TrustedLaunch"
        : Is(value, "ConfidentialVM") ? "ConfidentialVm"
        : null;

    /// <summary>The value in its place for a gallery that is shared; null where it can stand in any gallery.</summary>
    public static string? NearestForSharedGallery(string name, string value) =>
        !Is(name, SecurityType) ? null
        : Is(value, "TrustedLaunch") ? "TrustedLaunchSupported"
        : Is(value, "ConfidentialVM") ? "ConfidentialVmSupported"
        : null;

    // Only the disk controllers are a list.
    private static string[] Pieces(string name, string value) =>
        Is(name, DiskControllerTypes) ? Array.ConvertAll(value.Split(','), piece => piece.Trim()) : [value];

    private static string? Nearest(string text, IEnumerable<string> choices) => choices
        .Select(choice => (Text: choice, Distance: EditDistance.Between(
            choice.ToUpperInvariant(), text.ToUpperInvariant(), Math.Min(MostSlips, choice.Length / 4))))
        .Where(choice => choice.Distance is not null)
        .OrderBy(choice => choice.Distance)
        .ThenBy(choice => choice.Text, StringComparer.Ordinal)
        .FirstOrDefault()
        .Text;

    private static bool Contains(IEnumerable<string> texts, string text) => texts.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool Is(string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
}
