namespace GalleryAnalyzers.Tests.Rules.Galleries;

public sealed class GAL1002_GalleryNameTakenTests
{
    private const string Subscription = "var subscription = client.GetDefaultSubscription();\n";

    [Theory]
    [InlineData("subscription.GetResourceGroup(\"a\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData); subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, [|\"contoso\"|], galleryData);")]
    [InlineData("var a = (await subscription.GetResourceGroupAsync(\"a\")).Value; ResourceGroupResource b = await subscription.GetResourceGroups().GetAsync(\"b\"); await a.GetGalleries().CreateOrUpdateAsync(WaitUntil.Started, \"contoso\", galleryData); await b.GetGalleries().CreateOrUpdateAsync(data: galleryData, galleryName: [|\"Contoso\"|], waitUntil: WaitUntil.Started);")]
    [InlineData("var groups = subscription.GetResourceGroups(); var a = groups.CreateOrUpdate(WaitUntil.Completed, \"a\", new ResourceGroupData(location)).Value; var b = groups.Get(\"b\").Value; a.GetGalleries().CreateOrUpdate(WaitUntil.Completed, text, galleryData); b.GetGalleries().CreateOrUpdate(WaitUntil.Completed, [|text|], galleryData);")]
    [InlineData("const string name = \"contoso\"; client.GetDefaultSubscription().GetResourceGroup(\"a\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, name, galleryData); subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, [|name|], galleryData);")]
    [InlineData("if (condition) subscription.GetResourceGroup(\"a\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData); else subscription.GetResourceGroup(\"a\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Started, \"contoso\", galleryData); subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, [|\"contoso\"|], galleryData);")]
    [InlineData("var a = subscription.GetResourceGroup(\"a\").Value.GetGalleries(); var b = subscription.GetResourceGroup(\"b\").Value.GetGalleries(); a.CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData); b.CreateOrUpdate(WaitUntil.Completed, [|\"contoso\"|], galleryData); a.CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    public Task Found_in_the_second_group(string statements) => Verify.Statements(Subscription + statements);

    [Theory]
    [InlineData("subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"fabrikam\", galleryData);")]
    [InlineData("subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, text, galleryData);")]
    [InlineData("subscription.GetResourceGroup(\"A\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("subscription.GetResourceGroup(text).Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("resourceGroup.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("client.GetSubscriptions().Get(text).Value.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("subscription.GetResourceGroup(\"a\").Value.GetGallery(\"contoso\").Value.Delete(WaitUntil.Completed); subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("subscription.GetResourceGroup(\"a\").Value.Delete(WaitUntil.Completed); subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("if (condition) gallery.Delete(WaitUntil.Completed); subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("Clear(); subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData); void Clear() => gallery.Delete(WaitUntil.Completed);")]
    [InlineData("subscription.GetResourceGroup(\"b\").Value.GetSnapshots().CreateOrUpdate(WaitUntil.Completed, \"contoso\", new SnapshotData(location));")]
    public Task Not_found_where_it_may_be_free(string second) => Verify.Statements(
        Subscription + "subscription.GetResourceGroup(\"a\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);\n" + second);

    [Theory]
    [InlineData("if (condition) subscription.GetResourceGroup(\"a\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData); else subscription.GetResourceGroup(\"b\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("foreach (var arg in args) subscription.GetResourceGroup(arg).Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("foreach (var each in client.GetSubscriptions()) each.GetResourceGroup(\"a\").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    public Task Not_found_where_only_one_is_created(string statements) => Verify.Statements(Subscription + statements);

    [Fact]
    public Task No_fix_as_the_new_name_is_not_known() => Verify.NoFix(Subscription + """
        subscription.GetResourceGroup("a").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, "contoso", galleryData);
        subscription.GetResourceGroup("b").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, [|"contoso"|], galleryData);
        """);
}
