namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0008_NestedResourceStandsTests
{
    [Theory]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); [|gallery.Delete(WaitUntil.Completed)|];")]
    [InlineData("await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Started, text, imageData); await [|gallery.DeleteAsync(waitUntil: WaitUntil.Started)|];")]
    [InlineData("await gallery.GetGalleryApplications().CreateOrUpdateAsync(WaitUntil.Completed, \"web\", new GalleryApplicationData(location)); await [|gallery.DeleteAsync(WaitUntil.Completed)|];")]
    [InlineData("image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", versionData); [|image.Delete(WaitUntil.Completed)|];")]
    [InlineData("var web = gallery.GetGalleryImage(\"web\").Value; web.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", versionData); [|gallery.Delete(WaitUntil.Completed)|];")]
    [InlineData("if (condition) gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); else gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Started, \"web\", imageData); [|gallery.Delete(WaitUntil.Completed)|];")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); if (condition) [|gallery.Delete(WaitUntil.Completed)|];")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"db\", imageData); gallery.GetGalleryImage(\"db\").Value.Delete(WaitUntil.Completed); [|gallery.Delete(WaitUntil.Completed)|];")]
    [InlineData("gallery = galleries.Get(\"a\"); gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); [|galleries.Get(\"A\").Value.Delete(WaitUntil.Completed)|];")]
    [InlineData("Action later = () => [|gallery.Delete(WaitUntil.Completed)|]; gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); later();")]
    public Task Found_while_something_stands_in_it(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData).Value.Delete(WaitUntil.Completed);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); gallery.GetGalleryImage(\"web\").Value.Delete(WaitUntil.Started);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); if (condition) gallery.GetGalleryImage(\"WEB\").Value.Delete(WaitUntil.Completed);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); image.Delete(WaitUntil.Completed);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); await foreach (var each in gallery.GetGalleryImages()) await each.DeleteAsync(WaitUntil.Completed);")]
    [InlineData("if (condition) gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("foreach (var arg in args) gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, arg, imageData);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); Clear(); void Clear() { foreach (var each in gallery.GetGalleryImages()) each.Delete(WaitUntil.Completed); }")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); await Task.Run(() => image.Delete(WaitUntil.Completed));")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); Action clear = () => image.Delete(WaitUntil.Completed); clear();")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); Unknown(gallery);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); foreach (var each in client.GetDefaultSubscription().GetGenericResources()) each.Delete(WaitUntil.Completed);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); client.GetGenericResource(id).Delete(WaitUntil.Completed);")]
    [InlineData("images.CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("var other = galleries.Get(text).Value; other.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); gallery = galleries.Get(text);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); if (condition) gallery = galleries.Get(text);")]
    [InlineData("image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", versionData);")]
    [InlineData("gallery.GetGalleryImages().Get(\"web\");")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); await Some<System.Net.Http.HttpClient>().DeleteAsync(text);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); Some<Azure.Core.Pipeline.HttpPipeline>().Send(Some<HttpMessage>(), default);")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); System.Diagnostics.Process.Start(\"az\", text);")]
    public Task Not_found_where_nothing_need_stand_in_it(string statements) =>
        Verify.Statements($"{statements}\nawait gallery.DeleteAsync(WaitUntil.Completed);");

    [Theory]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); resourceGroup.Delete(WaitUntil.Completed);")]
    [InlineData("try { gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); } finally { gallery.Delete(WaitUntil.Completed); }")]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); image.Delete(WaitUntil.Completed);")]
    [InlineData("Action later = () => gallery.Delete(WaitUntil.Completed); gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); Unknown(later);")]
    [InlineData("gallery.Delete(WaitUntil.Completed); galleries.CreateOrUpdate(WaitUntil.Completed, text, galleryData).Value.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    public Task Not_found_elsewhere(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Fix_deletes_first_what_a_variable_holds() => Verify.Fix(
        """
        var web = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", imageData)).Value;
        Console.WriteLine(web.Id);

        await [|gallery.DeleteAsync(WaitUntil.Completed)|];
        """,
        """
        var web = (await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", imageData)).Value;
        Console.WriteLine(web.Id);

        await web.DeleteAsync(WaitUntil.Completed);
        await gallery.DeleteAsync(WaitUntil.Completed);
        """,
        "GAL0008.deleteNested",
        "Delete 'web' first");

    [Fact]
    public Task Fix_deletes_without_awaiting_where_the_code_does() => Verify.Fix(
        """
        image = gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "web", imageData).Value;
        if (condition)
            [|gallery.Delete(WaitUntil.Completed)|];
        """,
        """
        image = gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "web", imageData).Value;
        if (condition)
        {
            image.Delete(WaitUntil.Completed);
            gallery.Delete(WaitUntil.Completed);
        }
        """);

    [Fact]
    public async Task Fixes_delete_step_by_step_all_that_stands()
    {
        var reached = await RepairRunner.OutcomesAsync(
            Scaffold.Around("""
                var definition = await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", imageData);
                var first = (await definition.Value.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", versionData)).Value;
                await gallery.DeleteAsync(WaitUntil.Completed);
                """),
            GallerySdk.Newest,
            Subject.Product);

        Assert.Equal(
            """
            var definition = await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", imageData);
            var first = (await definition.Value.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", versionData)).Value;
            await first.DeleteAsync(WaitUntil.Completed);
            await definition.Value.DeleteAsync(WaitUntil.Completed);
            await gallery.DeleteAsync(WaitUntil.Completed);
            """,
            Scaffold.Inside(Assert.Single(reached)));
    }

    [Theory]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("var web = gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData).Value; web = gallery.GetGalleryImage(\"db\").Value;")]
    [InlineData("{ var web = gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData).Value; }")]
    [InlineData("var creation = gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Started, \"web\", imageData);")]
    [InlineData("var web = gallery.GetGalleryImage(\"web\").Value; var first = web.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", versionData).Value;")]
    public Task No_fix_where_no_variable_holds_what_stands_in_it(string statements) =>
        Verify.NoFix($"{statements}\n[|gallery.Delete(WaitUntil.Completed)|];");
}
