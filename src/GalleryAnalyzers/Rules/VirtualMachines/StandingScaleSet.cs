using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>A scale set that the method has created and that an operation changes.</summary>
internal static class StandingScaleSet
{
    /// <summary>The OS state of the image that the scale set was made from, which it keeps; null where the method does not know it.</summary>
    public static string? OSStateOf(in OperationContext context)
    {
        var operation = context;
        return context.CreationsOfChanged.Unanimous(
            creation => ImageTraits.OSStateOf(operation, Machine.ImageIdIn(creation.Data, creation.Objects)));
    }
}
