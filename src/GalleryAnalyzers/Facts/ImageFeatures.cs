using System.Collections.Immutable;

namespace GalleryAnalyzers.Facts;

/// <summary>The features of image definitions and their values. Azure ignores case.</summary>
/// <remarks>
/// Source: Azure's documentation of galleries, trusted launch and confidential machines, and the definitions that live services show. One
/// page prints <c>DiskControllerType</c>; the name that works is <c>DiskControllerTypes</c>.
/// </remarks>
internal static class ImageFeatures
{
    /// <summary>The feature that names the security type.</summary>
    public const string SecurityType = "SecurityType";

    private const string DiskControllerTypes = "DiskControllerTypes";
    private const string Standard = "Standard";
    private const int MostSlips = 3;

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Values = new Dictionary<string, string[]>
    {
        [SecurityType] =
        [
            "TrustedLaunchSupported",
            "TrustedLaunch",
            "ConfidentialVmSupported",
            "ConfidentialVM",
            "TrustedLaunchAndConfidentialVmSupported",
            Standard,
        ],
        ["IsAcceleratedNetworkSupported"] = ["True", "False"],
        ["IsHibernateSupported"] = ["True", "False"],
        [DiskControllerTypes] = ["SCSI", "NVMe"],
    }.ToImmutableDictionary(entry => entry.Key, entry => ImmutableArray.Create(entry.Value), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a feature of that name is known.</summary>
    public static bool IsKnown(string name) => Values.ContainsKey(name);

    /// <summary>Returns the feature whose name was clearly meant; null where the name is one, or similar to none.</summary>
    public static string? NearestName(string name) => IsKnown(name) ? null : Nearest(name, Values.Keys);

    /// <summary>Returns the values of the feature.</summary>
    public static IReadOnlyList<string> ValuesOf(string name) => Values[name];

    /// <summary>Whether the known feature accepts the value.</summary>
    public static bool Accepts(string name, string value) => Pieces(name, value).All(piece => Contains(Values[name], piece));

    /// <summary>Returns the value that was clearly meant, or null.</summary>
    public static string? NearestValue(string name, string value)
    {
        if (Values[name].Contains("True") && (Is(value, "Yes") || Is(value, "No")))
        {
            return Is(value, "Yes") ? "True" : "False";
        }

        var pieces = Pieces(name, value).Select(piece => Contains(Values[name], piece) ? piece : Nearest(piece, Values[name])).ToList();
        return pieces.All(piece => piece is not null) ? string.Join(", ", pieces) : null;
    }

    /// <summary>Whether the feature is a security type that requires generation 2.</summary>
    public static bool NeedsV2(string name, string value) =>
        Is(name, SecurityType) && Contains(Values[SecurityType], value) && !Is(value, Standard);

    /// <summary>
    /// Returns the security type that machines from an image with that feature must have, as the SDK names it; null where they need none.
    /// </summary>
    public static string? RequiredSecurityType(string name, string value) =>
        !Is(name, SecurityType) ? null
        : Is(value, "TrustedLaunch") ? "TrustedLaunch"
        : Is(value, "ConfidentialVM") ? "ConfidentialVm"
        : null;

    /// <summary>Whether a feature of that name and value may let machines use NVMe.</summary>
    /// <remarks>One page of Azure's documentation prints the name without its last letter.</remarks>
    public static bool MayTakeNvme(string name, string value) =>
        Is(name.TrimEnd('s', 'S'), DiskControllerTypes.TrimEnd('s')) && value.IndexOf("NVMe", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether the security type is one of confidential machines only.</summary>
    public static bool IsConfidential(string securityType) => Is(securityType, "ConfidentialVM");

    /// <summary>Whether no machine of an image with the security type can have trusted launch.</summary>
    public static bool ExcludesTrustedLaunch(string securityType) =>
        Is(securityType, Standard) || Is(securityType, "ConfidentialVmSupported");

    /// <summary>Whether images of the security type are for other machines, too, and so not made from machines or their disks.</summary>
    /// <remarks>Source: the service's message in https://github.com/hashicorp/packer-plugin-azure/issues/304.</remarks>
    public static bool IsMerelySupported(string securityType) =>
        Is(securityType, "TrustedLaunchSupported")
        || Is(securityType, "ConfidentialVmSupported")
        || Is(securityType, "TrustedLaunchAndConfidentialVmSupported");

    /// <summary>Returns the replacement of the value for a shared gallery; null where the value is allowed in any gallery.</summary>
    public static string? NearestForSharedGallery(string name, string value) =>
        !Is(name, SecurityType) ? null
        : Is(value, "TrustedLaunch") ? "TrustedLaunchSupported"
        : Is(value, "ConfidentialVM") ? "ConfidentialVmSupported"
        : null;

    // The value of the disk controllers is a list; other features have one value.
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
