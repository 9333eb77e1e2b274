using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A scale set that the method created and that an operation changes.</summary>
internal static class ExistingScaleSet
{
    /// <summary>
    /// Returns the OS state of the image that the scale set was created from, which it keeps; null where it is not known.
    /// </summary>
    public static string? OSStateOf(in OperationContext context)
    {
        var operation = context;
        return context.CreationsOfChanged.Unanimous(
            creation => ImageTraits.OSStateOf(operation, Machine.ImageIdIn(creation.Data, creation.Objects)));
    }
}
