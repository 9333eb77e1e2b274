namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0010_ResourceIdAsSubscriptionIdTests
{
    [Theory]
    [InlineData("""GalleryResource.CreateResourceIdentifier([|subscription.Id|], "images", "contoso")""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(galleryName: "contoso", resourceGroupName: "images", subscriptionId: [|subscription.Id|])""")]
    [InlineData("""GalleryImageResource.CreateResourceIdentifier([|subscription.Id|], "images", "contoso", "web")""")]
    [InlineData("""GalleryImageVersionResource.CreateResourceIdentifier([|subscription.Id|], "images", "contoso", "web", "1.0.0")""")]
    [InlineData("""VirtualMachineResource.CreateResourceIdentifier([|subscription.Id|], "images", "web")""")]
    [InlineData("""DiskEncryptionSetResource.CreateResourceIdentifier([|id|], "images", "keys")""")]
    [InlineData("""ResourceGroupResource.CreateResourceIdentifier([|subscription.Id|], "images")""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|subscription.Id|])""")]
    [InlineData("""SnapshotResource.CreateResourceIdentifier([|resourceGroup.Id|], "images", "web")""")]
    [InlineData("""SnapshotResource.CreateResourceIdentifier([|subscription.Data.Id|], "images", "web")""")]
    [InlineData("""SnapshotResource.CreateResourceIdentifier([|subscription.Id.ToString()|], "images", "web")""")]
    [InlineData("""SnapshotResource.CreateResourceIdentifier([|(string)subscription.Id!|], "images", "web")""")]
    [InlineData("""SnapshotResource.CreateResourceIdentifier([|new ResourceIdentifier("/subscriptions/contoso")|], "images", "web")""")]
    [InlineData("""SnapshotResource.CreateResourceIdentifier([|condition ? subscription.Id : id|], "images", "web")""")]
    public Task Found_where_an_id_becomes_text(string expression) => Verify.Statements($"""
        var subscription = Some<SubscriptionResource>();
        Unknown({expression});
        """);

    [Theory]
    [InlineData("""string whole = subscription.Id!; Unknown(GalleryResource.CreateResourceIdentifier([|whole|], "images", "contoso"));""")]
    [InlineData("""var whole = subscription.Id; Unknown(GalleryResource.CreateResourceIdentifier([|whole|], "images", "contoso"));""")]
    [InlineData("""foreach (var arg in args) Unknown(SnapshotResource.CreateResourceIdentifier([|subscription.Id|], "images", arg));""")]
    [InlineData("""Func<ResourceIdentifier> later = () => GalleryResource.CreateResourceIdentifier([|id|], "images", "contoso"); Unknown(later);""")]
    [InlineData("""await foreach (var each in client.GetSubscriptions()) Unknown(GalleryResource.CreateResourceIdentifier([|each.Id|], "images", "contoso"));""")]
    public Task Found_on_its_way(string statements) => Verify.Statements($"""
        var subscription = Some<SubscriptionResource>();
        {statements}
        """);

    [Theory]
    [InlineData("""GalleryResource.CreateResourceIdentifier(subscription.Id.SubscriptionId, "images", "contoso")""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(subscription.Id.Name, "images", "contoso")""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(subscription.Data.SubscriptionId, "images", "contoso")""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(resourceGroup.Id.SubscriptionId, resourceGroup.Id.Name, "contoso")""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(text, "images", "contoso")""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "images", "contoso")""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(Some<Guid>().ToString(), "images", "contoso")""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(null, "images", "contoso")""")]
    [InlineData("""PolicyAssignmentResource.CreateResourceIdentifier(subscription.Id, "audit")""")]
    [InlineData("""TagResource.CreateResourceIdentifier(subscription.Id)""")]
    [InlineData("""client.GetSubscriptionResource(subscription.Id)""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(Some<string>(), subscription.Id.Name, "contoso")""")]
    public Task Not_found_where_it_is_or_may_be_a_GUID(string expression) => Verify.Statements($"""
        var subscription = Some<SubscriptionResource>();
        Unknown({expression});
        Unknown(gallery);
        """);

    [Fact]
    public Task Not_found_in_a_method_of_the_same_name() => Verify.Source("""
        using Azure.Core;

        internal static class GalleryResource
        {
            internal static ResourceIdentifier CreateResourceIdentifier(string subscriptionId) => new("/subscriptions/" + subscriptionId);

            internal static ResourceIdentifier Use(ResourceIdentifier id) => CreateResourceIdentifier(id!);
        }
        """);

    [Theory]
    [InlineData("subscription.Id", "subscription.Id.SubscriptionId")]
    [InlineData("subscription.Id.ToString()", "subscription.Id.SubscriptionId")]
    [InlineData("id", "id.SubscriptionId")]
    [InlineData("subscription.Data.Id", "subscription.Data.Id.SubscriptionId")]
    public Task The_fix_takes_the_GUID(string before, string after) => Verify.Fix(
        $$"""
        var subscription = Some<SubscriptionResource>();
        Unknown(GalleryResource.CreateResourceIdentifier(subscriptionId: [|{{before}}|] /* Contoso's */, "images", "contoso"));
        """,
        $$"""
        var subscription = Some<SubscriptionResource>();
        Unknown(GalleryResource.CreateResourceIdentifier(subscriptionId: {{after}} /* Contoso's */, "images", "contoso"));
        """,
        "GAL0010.subscription",
        $"Change '{before}' to '{after}'");

    [Fact]
    public Task Fix_all_mends_every_call() => Verify.Fix(
        """
        var subscription = Some<SubscriptionResource>();
        Unknown(GalleryResource.CreateResourceIdentifier([|subscription.Id|], "images", "contoso"));
        Unknown(ResourceGroupResource.CreateResourceIdentifier([|subscription.Id|], "images"));
        """,
        """
        var subscription = Some<SubscriptionResource>();
        Unknown(GalleryResource.CreateResourceIdentifier(subscription.Id.SubscriptionId, "images", "contoso"));
        Unknown(ResourceGroupResource.CreateResourceIdentifier(subscription.Id.SubscriptionId, "images"));
        """);

    [Theory]
    [InlineData("""string whole = subscription.Id!; Unknown(GalleryResource.CreateResourceIdentifier([|whole|], "images", "contoso"));""")]
    [InlineData("""Unknown(GalleryResource.CreateResourceIdentifier([|condition ? subscription.Id : id|], "images", "contoso"));""")]
    public Task No_fix_where_the_id_is_not_there_itself(string statements) => Verify.NoFix($"""
        var subscription = Some<SubscriptionResource>();
        {statements}
        """);
}
