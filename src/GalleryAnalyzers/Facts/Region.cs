namespace GalleryAnalyzers.Facts;

/// <summary>Whether a region has availability zones, without which it has no zone-redundant storage.</summary>
internal enum AvailabilityZones
{
    /// <summary>No public source says.</summary>
    Unknown,
    No,
    Yes,
}

/// <summary>A region of Azure.</summary>
/// <param name="Name">The name as Azure compares it: lower case, no spaces.</param>
/// <param name="DisplayName">The name as Azure shows it.</param>
/// <param name="AzureLocationMember">The property of <c>Azure.Core.AzureLocation</c>; null where the newest known version has none.</param>
/// <param name="AvailabilityZones">Whether it has availability zones.</param>
internal sealed record Region(string Name, string DisplayName, string? AzureLocationMember, AvailabilityZones AvailabilityZones);
