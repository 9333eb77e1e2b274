using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>The logical unit numbers of a version's data disks.</summary>
internal static class DataDiskLuns
{
    /// <summary>Whether the number is given to a data disk itself, and not to what refers to one.</summary>
    public static bool IsDataDisks(in SlotContext context) =>
        SymbolEqualityComparer.Default.Equals(context.Target, context.Environment.Symbols[KnownProperties.DataDiskLun]);

    /// <summary>
    /// Every number that a data disk of the profile may have, where its disks are given one by one; null where they are not all known.
    /// </summary>
    /// <remarks>A version with a source of its own has that one's disks, of which we know nothing.</remarks>
    public static SortedSet<int>? OfGivenDisks(in ObjectReader objects, AbstractObject profile) =>
        Sources.HasOwn(objects, profile) == false
        && !(objects.IsAbsent(profile, KnownProperties.OSDiskImage) && objects.IsAbsent(profile, KnownProperties.DataDiskImages))
            ? AllOf(objects, profile)
            : null;

    /// <summary>The numbers as a message lists them.</summary>
    public static LocalizableString Describe(SortedSet<int> luns) =>
        luns.Count == 0 ? Strings.Localizable("Fault_NoDataDisks") : Strings.Localizable("Fault_DataDiskLuns", string.Join(", ", luns));

    /// <summary>Every number that a data disk of the profile may have; null where they are not all known.</summary>
    public static SortedSet<int>? AllOf(in ObjectReader objects, AbstractObject profile)
    {
        var luns = new SortedSet<int>();
        if (objects.IsAbsent(profile, KnownProperties.DataDiskImages))
        {
            return luns;
        }

        if (objects.ListOf(profile, KnownProperties.DataDiskImages) is not { IsFullyKnown: true } disks)
        {
            return null;
        }

        foreach (var element in disks.Elements)
        {
            if (objects.ValueOf(objects.ObjectIn(element.Value), KnownProperties.DataDiskLun) is not { } value)
            {
                return null;
            }

            foreach (var alternative in value.Value.Alternatives)
            {
                if (alternative is not ConstantAlternative { Value: int lun })
                {
                    return null;
                }

                luns.Add(lun);
            }
        }

        return luns;
    }
}
