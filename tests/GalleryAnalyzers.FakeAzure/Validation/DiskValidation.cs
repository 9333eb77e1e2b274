using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Disks made from images: row S71; rules-2.md, GAL4011 and GAL5003.</summary>
internal static class DiskValidation
{
    private const string Data = "properties.creationData";

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        if (!write.IsCreation || write.Body.Text(Data + ".createOption") != "FromImage")
            yield break;

        if (write.Body.Text(Data + ".imageReference.id") is { } platform
            && Sources.IsOf(platform, Kind.Version, Kind.Definition, Kind.Image))
            yield return Invalid("R04");

        if (write.Body.Text(Data + ".galleryImageReference.id") is not { } id)
            yield break;

        if (!StorageValidation.IsQualified(id))
        {
            yield return StorageValidation.NotQualified($"'{id}'", Data + ".galleryImageReference.id") with { Source = "R02" };
            yield break;
        }

        // Without a LUN the OS disk is meant, which each image has.
        var lun = write.Body.Number(Data + ".galleryImageReference.lun");
        if (write.Store.Find(id) is not { Kind: Kind.Version } version
            || (lun is { } number && !Sources.LunsOf(write.Store, version.Body).Contains(number)))
            yield return Invalid("S71");
    }

    private static Refusal Invalid(string source) => Refusal.Invalid(source, "The value of parameter imageReference is invalid.");
}
