namespace GalleryAnalyzers.Facts;

/// <summary>The limits of sharing a gallery directly.</summary>
/// <remarks>Source: "Share a gallery with all users in a subscription or tenant", section Limitations, in Azure's documentation.</remarks>
internal static class SharingLimits
{
    public const int Subscriptions = 30;
    public const int Tenants = 5;
}
