using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>What a resource lies in must be there: rows S13 and S27.</summary>
internal static class ParentValidation
{
    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write)
    {
        var source = write.Kind switch
        {
            Kind.Definition or Kind.Application => "S13",
            Kind.Version or Kind.ApplicationVersion => "S27",
            _ => null,
        };
        if (source is null)
            yield break;

        if (write.Parent is null || (!write.Parent.IsFinished && write.Refuses(Doubt.UnfinishedParent)))
        {
            var parent = write.FullName[..write.FullName.LastIndexOf('/')];
            yield return new(source, 404, "ParentResourceNotFound",
                $"Can not perform requested operation on nested resource. Parent resource {parent} not found.");
        }
    }
}
