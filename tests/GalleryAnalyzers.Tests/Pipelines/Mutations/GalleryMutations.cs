using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>Faults in galleries, and in how they are shared.</summary>
internal static class GalleryMutations
{
    public static IEnumerable<Mutation> List =>
    [
        new("GAL1001", "a gallery's name has a hyphen", Created, (pipeline, _) => Rename(pipeline, "contoso-images")) { IsMended = true },
        new("GAL1001", "a gallery's name ends in a dot", Created, (pipeline, _) => Rename(pipeline, "contoso.")) { IsMended = true },
        new("GAL1002", "a name is taken in another group", Created, (pipeline, _) =>
        {
            var gallery = pipeline.Of(ResourceKind.Gallery);
            var subscription = new Handle("subscription", "SubscriptionResource");
            var (test, production) = (new Handle("test", "ResourceGroupResource"), new Handle("production", "ResourceGroupResource"));
            pipeline.Replace(gallery, gallery with { Parent = test });
            pipeline.InsertBefore(
                pipeline.Of(ResourceKind.Gallery),
                new Statement("var subscription = client.GetDefaultSubscription();", []),
                new Statement("var test = subscription.GetResourceGroup({0}).Value;", [subscription], "test"),
                new Statement("var production = subscription.GetResourceGroup({0}).Value;", [subscription], "production"));
            pipeline.InsertAfter(
                pipeline.Of(ResourceKind.Gallery),
                gallery with { Parent = production, Name = ((Text)gallery.Name).Content, Data = Plain(pipeline), Result = gallery.Result with { Name = "other" } });
        }),
        new("GAL6001", "a community gallery has no publisher", Community, (pipeline, _) =>
            Info(pipeline).Remove("PublisherUri")),
        new("GAL6001", "a community gallery has no information", Community, (pipeline, _) =>
            pipeline.GalleryData.Part("SharingProfile").Remove("CommunityGalleryInfo")),
        new("GAL6002", "a prefix has a hyphen", Community, (pipeline, _) =>
            Info(pipeline).Set("PublicNamePrefix", "contoso-images")) { IsMended = true },
        new("GAL6005", "a tenant is named by its domain", plan => plan with { Shares = true, IsCommunity = false, IsEncrypted = false, DeletesAll = false }, (pipeline, _) => Share(pipeline, "fabrikam.onmicrosoft.com")),
        new("GAL8001", "a tag's key has a slash", Created, (pipeline, _) => pipeline.GalleryData.AddEntry("Tags", "cost/center", "4711")),
        new("GAL8001", "a tag's value is too long", Created, (pipeline, _) => pipeline.GalleryData.AddEntry("Tags", "note", new string('x', 257))),
    ];

    private static Plan Created(Plan plan) => plan with { Gallery = Origin.Created };

    private static Plan Community(Plan plan) => plan with { Gallery = Origin.Created, IsCommunity = true, IsEncrypted = false };

    private static Thing Info(Pipeline pipeline) => pipeline.GalleryData.Part("SharingProfile").Part("CommunityGalleryInfo");

    private static Thing Plain(Pipeline pipeline) => new("GalleryData", ("location", new Place(pipeline.Home)));

    private static void Rename(Pipeline pipeline, string name)
    {
        var gallery = pipeline.Of(ResourceKind.Gallery);
        pipeline.Replace(gallery, gallery with { Name = name });
    }

    private static void Share(Pipeline pipeline, string tenant) => pipeline.Steps.Add(new Statement(
        "await {0}.UpdateSharingProfileAsync(WaitUntil.Completed, {1});",
        [],
        new Use(pipeline.Gallery.Name, pipeline.Gallery.Type, pipeline.Gallery),
        new Thing("SharingUpdate", ("operationType", new Code("SharingUpdateOperationType.Add", "SharingUpdateOperationType"))).Add(
            "Groups",
            new Thing("SharingProfileGroup")
                .Set("GroupType", new Code("SharingProfileGroupType.AADTenants", "SharingProfileGroupType"))
                .Add("Ids", tenant))));
}
