using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Reads which disks of a version a target region encrypts with a disk encryption set.</summary>
internal static class RegionEncryption
{
    /// <summary>Whether the region has a set for the OS disk; null where that is not known.</summary>
    public static bool? HasSetForOSDisk(in ObjectReader objects, AbstractObject region)
    {
        if (objects.IsAbsent(region, KnownProperties.TargetRegionEncryption))
        {
            return false;
        }

        if (Of(objects, region) is not { } images)
        {
            return null;
        }

        if (objects.IsAbsent(images, KnownProperties.EncryptionOfOSDisk))
        {
            return false;
        }

        return objects.ObjectOf(images, KnownProperties.EncryptionOfOSDisk) is { } disk ? HasSet(objects, disk) : null;
    }

    /// <summary>Returns the LUNs of the data disks that the region certainly has a set for.</summary>
    public static List<int> LunsWithSet(in ObjectReader objects, AbstractObject region)
    {
        var luns = new List<int>();
        foreach (var (disk, _) in objects.CertainObjectsOf(Of(objects, region), KnownProperties.EncryptionOfDataDisks))
        {
            if (objects.ValueOf(disk, KnownProperties.DataDiskEncryptionLun)?.Value.Single is ConstantAlternative { Value: int lun }
                && HasSet(objects, disk) == true)
            {
                luns.Add(lun);
            }
        }

        return luns;
    }

    /// <summary>Whether the region certainly has no set for the data disk of that LUN.</summary>
    public static bool LacksSet(in ObjectReader objects, AbstractObject region, int lun)
    {
        if (objects.IsAbsent(region, KnownProperties.TargetRegionEncryption))
        {
            return true;
        }

        if (Of(objects, region) is { } images
            && objects.IsAbsent(images, KnownProperties.EncryptionOfDataDisks))
        {
            return true;
        }

        if (objects.ListOf(Of(objects, region), KnownProperties.EncryptionOfDataDisks) is not { IsFullyKnown: true } disks)
        {
            return false;
        }

        foreach (var element in disks.Elements)
        {
            if (objects.ObjectIn(element.Value) is not { } disk
                || objects.ValueOf(disk, KnownProperties.DataDiskEncryptionLun) is not { } value
                || (HasSet(objects, disk) != false && !IsOther(value.Value, lun)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the encryption of the disks in the region, or null where it is not known or there is none.</summary>
    public static AbstractObject? Of(in ObjectReader objects, AbstractObject? region) =>
        objects.ObjectOf(region, KnownProperties.TargetRegionEncryption);

    /// <summary>Returns the allocation site of the encryption of the disks in the region, or null where it is not certain.</summary>
    public static AllocationSite? SiteOf(in ObjectReader objects, AbstractObject region) =>
        (objects.ValueOf(region, KnownProperties.TargetRegionEncryption)?.Value.Single as ObjectAlternative)?.Id;

    /// <summary>Returns the ids of the disk encryption sets that the target regions of a profile certainly have.</summary>
    public static List<PropertyValue> SetIdsOfRegions(in ObjectReader objects, AbstractObject? profile)
    {
        var ids = new List<PropertyValue>();
        foreach (var (region, _) in objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            ids.AddRange(SetIdsIn(objects, Of(objects, region)));
        }

        return ids;
    }

    /// <summary>Returns the ids of the disk encryption sets that the encryption of one place certainly has.</summary>
    public static List<PropertyValue> SetIdsIn(in ObjectReader objects, AbstractObject? encryption)
    {
        var ids = new List<PropertyValue>();
        var dataDisks = objects.CertainObjectsOf(encryption, KnownProperties.EncryptionOfDataDisks)
            .Select(static disk => (AbstractObject?)disk.Object);
        foreach (var disk in dataDisks.Prepend(objects.ObjectOf(encryption, KnownProperties.EncryptionOfOSDisk)))
        {
            if (objects.ValueOf(disk, KnownProperties.DiskEncryptionSetId) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    private static bool IsOther(AbstractValue value, int lun) =>
        value.Alternatives.All(alternative => alternative is ConstantAlternative { Value: int other } && other != lun);

    // Disks of confidential machines name their set in the security profile.
    private static bool? HasSet(in ObjectReader objects, AbstractObject disk) =>
        objects.IsPresent(disk, KnownProperties.DiskEncryptionSetId) ? true
        : objects.IsAbsent(disk, KnownProperties.DiskEncryptionSetId)
            && IsUnused(objects, disk, KnownProperties.OSDiskSecurityProfile)
            && IsUnused(objects, disk, KnownProperties.DataDiskSecurityProfile) ? false
        : null;

    private static bool IsUnused(in ObjectReader objects, AbstractObject owner, KnownProperty property) =>
        objects.Symbols[property] is null || objects.IsAbsent(owner, property);
}
