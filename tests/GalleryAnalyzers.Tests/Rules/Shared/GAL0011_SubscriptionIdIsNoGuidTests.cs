namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0011_SubscriptionIdIsNoGuidTests
{
    private const string Guid = "00000000-0000-0000-0000-000000000000";

    [Theory]
    [InlineData("""GalleryResource.CreateResourceIdentifier([|"Contoso"|], "images", "contoso")""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(galleryName: "contoso", resourceGroupName: "images", subscriptionId: [|"Contoso"|])""")]
    [InlineData("""GalleryImageVersionResource.CreateResourceIdentifier([|"Contoso"|], "images", "contoso", "web", "latest")""")]
    [InlineData("""SnapshotResource.CreateResourceIdentifier([|"Contoso"|], "images", "web")""")]
    [InlineData("""ResourceGroupResource.CreateResourceIdentifier([|"Contoso"|], "images")""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|"Contoso"|])""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|"/subscriptions/00000000-0000-0000-0000-000000000000"|])""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|"{00000000-0000-0000-0000-000000000000"|])""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|"00000000000000000000000000000000"|])""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|"00000000-0000-0000-0000-00000000000g"|])""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|"00000000-0000-0000-0000-00000000000"|])""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|""|])""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|$"/subscriptions/{environment}"|])""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier([|"contoso-" + environment|])""")]
    [InlineData("""SubscriptionResource.CreateResourceIdentifier(condition ? text : [|"Contoso"|])""")]
    public Task Found_where_it_can_be_none(string expression) => Verify.Statements($"Unknown({expression});");

    [Theory]
    [InlineData("""var subscription = [|"Contoso"|]; Unknown(SubscriptionResource.CreateResourceIdentifier(subscription));""")]
    [InlineData("""const string Subscription = [|"Contoso"|]; Unknown(SubscriptionResource.CreateResourceIdentifier(Subscription));""")]
    [InlineData("""var subscription = text; if (condition) subscription = [|"Contoso"|]; Unknown(SubscriptionResource.CreateResourceIdentifier(subscription));""")]
    [InlineData("""foreach (var arg in args) Unknown(SnapshotResource.CreateResourceIdentifier([|"Contoso"|], "images", arg));""")]
    [InlineData("""Func<ResourceIdentifier> later = () => SubscriptionResource.CreateResourceIdentifier([|"Contoso"|]); Unknown(later);""")]
    public Task Found_on_its_way(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("\"" + Guid + "\"")]
    [InlineData("\"ABCDEF01-2345-6789-abcd-ef0123456789\"")]
    [InlineData("text")]
    [InlineData("Some<Guid>().ToString()")]
    [InlineData("$\"{Some<Guid>()}\"")]
    [InlineData("$\"00000000-0000-0000-0000-{number:D12}\"")]
    [InlineData("\"{subscription-id}\"")]
    [InlineData("\"<subscription-id>\"")]
    [InlineData("null")]
    [InlineData("id.SubscriptionId")]
    public Task Not_found_where_it_is_or_may_be_one(string expression) =>
        Verify.Statements($"Unknown(SubscriptionResource.CreateResourceIdentifier({expression}));");

    [Theory]
    [InlineData("""Unknown(client.GetSubscriptions().Get("Contoso")); Unknown(gallery);""")]
    [InlineData("""Unknown(SnapshotResource.CreateResourceIdentifier(text, "Contoso", "Contoso"));""")]
    [InlineData("""var subscription = "Contoso"; subscription = text; Unknown(SubscriptionResource.CreateResourceIdentifier(subscription));""")]
    public Task Not_found_in_other_texts(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Found_in_a_field_that_cannot_change() => Verify.Source("""
        using Azure.Core;
        using Azure.ResourceManager.Compute;

        internal class GalleryImages
        {
            private const string Subscription = "Contoso";

            internal ResourceIdentifier Id => SnapshotResource.CreateResourceIdentifier([|Subscription|], "images", "web");
        }
        """);

    [Theory]
    [InlineData("/subscriptions/6f1d4c1a-0b7a-4d0e-9a54-0a5a1d7c2b11")]
    [InlineData("/Subscriptions/6f1d4c1a-0b7a-4d0e-9a54-0a5a1d7c2b11/")]
    public Task The_fix_takes_the_GUID_out_of_the_whole_id(string id) => Verify.Fix(
        $"Unknown(SubscriptionResource.CreateResourceIdentifier([|\"{id}\"|]));",
        "Unknown(SubscriptionResource.CreateResourceIdentifier(\"6f1d4c1a-0b7a-4d0e-9a54-0a5a1d7c2b11\"));",
        "GAL0011.guid");

    [Fact]
    public Task No_fix_as_the_GUID_is_not_known() => Verify.NoFix("""Unknown(SubscriptionResource.CreateResourceIdentifier([|"Contoso"|]));""");
}
