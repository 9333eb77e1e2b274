namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>A program from a gallery to what is made from its images. The steps may be changed; what is in them, too.</summary>
internal sealed class Pipeline(Plan plan)
{
    public Plan Plan { get; } = plan;

    /// <summary>All that the program does, in order.</summary>
    public List<Step> Steps { get; } = [];

    /// <summary>Where all is, but for further regions that the version goes to.</summary>
    public required Region Home { get; init; }

    /// <summary>The group of the gallery and of all else.</summary>
    public required Handle Group { get; init; }

    public required Handle Gallery { get; init; }

    public required Handle Definition { get; init; }

    /// <summary>The step that creates a resource of the kind: the first.</summary>
    public Create Of(ResourceKind kind) => Steps.OfType<Create>().First(step => step.Kind == kind);

    /// <summary>What the version is created from.</summary>
    public Thing VersionData => Of(ResourceKind.Version).Data;

    public Thing DefinitionData => Of(ResourceKind.Definition).Data;

    public Thing GalleryData => Of(ResourceKind.Gallery).Data;

    public Thing Storage => VersionData.Part("StorageProfile");

    public Thing Publishing => VersionData.Part("PublishingProfile", "GalleryImageVersionPublishingProfile");

    public List<Value> Regions => Publishing.List("TargetRegions");

    /// <summary>The patch that is sent to a resource of the kind.</summary>
    public Thing PatchOf(Handle target) => Steps.OfType<Update>().Single(step => step.Target == target).Patch;

    public void InsertBefore(Step step, params Step[] inserted) => Steps.InsertRange(Steps.IndexOf(step), inserted);

    public void InsertAfter(Step step, params Step[] inserted) => Steps.InsertRange(Steps.IndexOf(step) + 1, inserted);

    public void Replace(Step step, Step other) => Steps[Steps.IndexOf(step)] = other;
}
