using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.ImageVersions;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>An image that the gallery encrypts, with disk encryption sets of one subscription.</summary>
internal static class EncryptedImage
{
    /// <summary>
    /// Returns the subscription of the sets, where all that the machine may need are in another than the machine's own; else null.
    /// </summary>
    public static string? ForeignSubscriptionOf(in OperationContext context, PropertyValue image)
    {
        var symbols = context.Symbols;
        if (Subscriptions.Of(context.Operation.Key, symbols) is not { } own
            || Availability.VersionsFor(context, image) is not { } versions)
        {
            return null;
        }

        var region = Machine.In(context.Sent, context.Objects)?.Region;
        string? foreign = null;
        foreach (var version in versions)
        {
            if (Availability.EntriesFor(version, region) is not { Count: > 0 } entries)
            {
                return null;
            }

            foreach (var entry in entries)
            {
                foreign = RegionEncryption.SetIdsIn(version.Objects, RegionEncryption.Of(version.Objects, entry))
                    .Select(id => Subscriptions.Of(id.Value.Single, symbols))
                    .FirstOrDefault(its => Subscriptions.AreDifferent(its, own));
                if (foreign is null)
                {
                    return null;
                }
            }
        }

        return foreign;
    }
}
