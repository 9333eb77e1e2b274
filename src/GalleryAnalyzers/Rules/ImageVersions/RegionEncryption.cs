using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Which disks of a version a target region encrypts with a disk encryption set.</summary>
internal static class RegionEncryption
{
    /// <summary>Whether the region has a set for the OS disk; null where that is not known.</summary>
    public static bool? HasSetForOSDisk(in ObjectContext context, AbstractObject region)
    {
        if (context.IsAbsent(region, KnownProperties.TargetRegionEncryption))
        {
            return false;
        }

        if (context.ObjectOf(region, KnownProperties.TargetRegionEncryption) is not { } images)
        {
            return null;
        }

        if (context.IsAbsent(images, KnownProperties.EncryptionOfOSDisk))
        {
            return false;
        }

        return context.ObjectOf(images, KnownProperties.EncryptionOfOSDisk) is { } disk ? HasSet(context, disk) : null;
    }

    /// <summary>The LUNs of the data disks that the region certainly has a set for.</summary>
    public static List<int> LunsWithSet(in ObjectContext context, AbstractObject region)
    {
        var luns = new List<int>();
        foreach (var element in DataDisks(context, region)?.Elements ?? ImmutableArray<ListElement>.Empty)
        {
            if (element.IsCertain
                && context.ObjectIn(element.Value) is { } disk
                && context.ValueOf(disk, KnownProperties.DataDiskEncryptionLun)?.Value.Single is ConstantAlternative { Value: int lun }
                && HasSet(context, disk) == true)
            {
                luns.Add(lun);
            }
        }

        return luns;
    }

    /// <summary>Whether the region certainly has no set for the data disk of that LUN.</summary>
    public static bool LacksSet(in ObjectContext context, AbstractObject region, int lun)
    {
        if (context.IsAbsent(region, KnownProperties.TargetRegionEncryption))
        {
            return true;
        }

        if (context.ObjectOf(region, KnownProperties.TargetRegionEncryption) is { } images
            && context.IsAbsent(images, KnownProperties.EncryptionOfDataDisks))
        {
            return true;
        }

        if (DataDisks(context, region) is not { IsFullyKnown: true } disks)
        {
            return false;
        }

        foreach (var element in disks.Elements)
        {
            if (context.ObjectIn(element.Value) is not { } disk
                || context.ValueOf(disk, KnownProperties.DataDiskEncryptionLun) is not { } value
                || (HasSet(context, disk) != false && !IsOther(value.Value, lun)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The encryption of the data disks in the region, or null where it is not known or there is none.</summary>
    public static ListContents? DataDisks(in ObjectContext context, AbstractObject region) =>
        context.ListOf(context.ObjectOf(region, KnownProperties.TargetRegionEncryption), KnownProperties.EncryptionOfDataDisks);

    private static bool IsOther(AbstractValue value, int lun) =>
        value.Alternatives.All(alternative => alternative is ConstantAlternative { Value: int other } && other != lun);

    // A disk of a confidential machine names its set in the security profile.
    private static bool? HasSet(in ObjectContext context, AbstractObject disk) =>
        context.IsPresent(disk, KnownProperties.DiskEncryptionSetId) ? true
        : context.IsAbsent(disk, KnownProperties.DiskEncryptionSetId)
            && IsUnused(context, disk, KnownProperties.OSDiskSecurityProfile)
            && IsUnused(context, disk, KnownProperties.DataDiskSecurityProfile) ? false
        : null;

    private static bool IsUnused(in ObjectContext context, AbstractObject owner, KnownProperty property) =>
        context.Symbols[property] is null || context.IsAbsent(owner, property);
}
