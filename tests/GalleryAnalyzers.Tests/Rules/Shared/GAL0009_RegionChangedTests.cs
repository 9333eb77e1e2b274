namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0009_RegionChangedTests
{
    [Theory]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.WestEurope)); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData([|AzureLocation.NorthEurope|]));")]
    [InlineData("await galleries.CreateOrUpdateAsync(WaitUntil.Started, \"contoso\", new GalleryData(\"westeurope\")); await galleries.CreateOrUpdateAsync(data: new GalleryData([|\"North Europe\"|]), galleryName: \"Contoso\", waitUntil: WaitUntil.Completed);")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, text, new GalleryData(AzureLocation.WestEurope)); galleries.CreateOrUpdate(WaitUntil.Completed, text, new GalleryData([|\"northeurope\"|]));")]
    [InlineData("resourceGroup.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.WestEurope)); resourceGroup.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData([|AzureLocation.NorthEurope|]));")]
    [InlineData("images.CreateOrUpdate(WaitUntil.Completed, \"web\", new(AzureLocation.WestEurope) { OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"a\", \"b\", \"c\") }); images.CreateOrUpdate(WaitUntil.Completed, \"web\", new([|AzureLocation.NorthEurope|]) { OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"a\", \"b\", \"c\") });")]
    [InlineData("var other = [|AzureLocation.NorthEurope|]; galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.WestEurope)); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(other));")]
    [InlineData("if (condition) galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"westeurope\")); else galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.WestEurope)); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData([|AzureLocation.NorthEurope|]));")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.WestEurope)); if (condition) galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData([|AzureLocation.NorthEurope|]));")]
    [InlineData("var a = galleries.Get(\"a\").Value.GetGalleryImages(); var b = galleries.Get(\"b\").Value.GetGalleryImages(); a.CreateOrUpdate(WaitUntil.Completed, \"web\", new(\"westeurope\") { OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"a\", \"b\", \"c\") }); b.CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); a.CreateOrUpdate(WaitUntil.Completed, \"web\", new([|\"northeurope\"|]) { OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"a\", \"b\", \"c\") });")]
    public Task Found_where_it_was_created_elsewhere(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"West Europe\"));")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(location));")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData);")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, \"fabrikam\", new GalleryData(AzureLocation.NorthEurope));")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, text, new GalleryData(AzureLocation.NorthEurope));")]
    [InlineData("resourceGroup.GetGalleries().CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.NorthEurope));")]
    [InlineData("galleries.Get(\"contoso\").Value.Delete(WaitUntil.Completed); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.NorthEurope));")]
    [InlineData("var other = condition ? galleries : resourceGroup.GetGalleries(); other.Get(\"contoso\").Value.Delete(WaitUntil.Completed); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.NorthEurope));")]
    [InlineData("if (condition) gallery.Delete(WaitUntil.Completed); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.NorthEurope));")]
    [InlineData("Clear(); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.NorthEurope)); void Clear() => gallery.Delete(WaitUntil.Completed);")]
    [InlineData("var region = condition ? AzureLocation.NorthEurope : AzureLocation.WestEurope; galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(region));")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleries.Get(\"contoso\").Value.Data);")]
    [InlineData("Func<object> later = () => galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.NorthEurope)); Unknown(later);")]
    public Task Not_found_where_it_may_be_another_or_the_same_region(string second) =>
        Verify.Statements($"galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(AzureLocation.WestEurope));\n{second}");

    // The second was refused: the gallery is still where it was.
    [Fact]
    public Task The_third_is_compared_with_the_first() => Verify.Fix(
        """
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData([|AzureLocation.NorthEurope|]));
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData([|AzureLocation.NorthEurope|]));
        """,
        """
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        """);

    [Theory]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"westeurope\")); galleries.Get(\"contoso\").Value.Delete(WaitUntil.Completed); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"northeurope\")); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"northeurope\"));")]
    [InlineData("if (condition) galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"westeurope\")); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"northeurope\")); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"westeurope\"));")]
    [InlineData("if (condition) galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"westeurope\")); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"northeurope\"));")]
    [InlineData("if (condition) galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"westeurope\")); else galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"northeurope\"));")]
    [InlineData("foreach (var arg in args) galleries.CreateOrUpdate(WaitUntil.Completed, arg, new GalleryData(condition ? \"westeurope\" : \"northeurope\"));")]
    [InlineData("foreach (var arg in args) galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(arg));")]
    [InlineData("if (galleries.Exists(\"contoso\")) return; galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData(\"westeurope\"));")]
    [InlineData("images.CreateOrUpdate(WaitUntil.Completed, \"a\", new(\"westeurope\") { OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"a\", \"b\", \"c\") }); images.CreateOrUpdate(WaitUntil.Completed, \"b\", new(\"northeurope\") { OSType = SupportedOperatingSystemType.Linux, Identifier = new(\"a\", \"b\", \"d\") });")]
    [InlineData("var a = client.GetDefaultSubscription().GetResourceGroup(\"g\").Value.GetGalleries(); a.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new(\"westeurope\")); client.GetSubscriptions().Get(\"00000000-0000-0000-0000-000000000001\").Value.GetResourceGroup(\"g\").Value.GetGallery(\"contoso\").Value.Delete(WaitUntil.Completed); a.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new(\"northeurope\"));")]
    [InlineData("""
        var all = client.GetDefaultSubscription().GetResourceGroups();
        all.Get("g").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, "contoso", new("westeurope"));
        foreach (var each in all.GetAll()) each.Delete(WaitUntil.Completed);
        all.Get("g").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, "contoso", new("northeurope"));
        """)]
    [InlineData("""
        var all = client.GetDefaultSubscription().GetResourceGroups();
        all.Get("g").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, "contoso", new("westeurope"));
        all.Get(text).Value.Delete(WaitUntil.Completed);
        all.Get("g").Value.GetGalleries().CreateOrUpdate(WaitUntil.Completed, "contoso", new("northeurope"));
        """)]
    public Task Not_found_where_it_is_created_but_once(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("AzureLocation.WestEurope", "AzureLocation.NorthEurope", "AzureLocation.WestEurope", "Change 'AzureLocation.NorthEurope' to 'AzureLocation.WestEurope'")]
    [InlineData("\"West Europe\"", "AzureLocation.NorthEurope", "\"West Europe\"", "Change 'AzureLocation.NorthEurope' to 'West Europe'")]
    [InlineData("AzureLocation.WestEurope", "\"northeurope\"", "AzureLocation.WestEurope", "Change 'northeurope' to 'AzureLocation.WestEurope'")]
    public Task Fix_takes_the_first_region(string first, string second, string repaired, string title)
    {
        var before = $"galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData({first}));\n";
        return Verify.Fix(
            before + $"galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData([|{second}|]));",
            before + $"galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", new GalleryData({repaired}));",
            "GAL0009.first",
            title);
    }

    [Fact]
    public Task Fix_leaves_a_variable_as_it_is() => Verify.Fix(
        """
        var other = [|AzureLocation.NorthEurope|];
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        galleries.CreateOrUpdate(WaitUntil.Completed, "fabrikam", new GalleryData(other));
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(other));
        """,
        """
        var other = AzureLocation.NorthEurope;
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        galleries.CreateOrUpdate(WaitUntil.Completed, "fabrikam", new GalleryData(other));
        galleries.CreateOrUpdate(WaitUntil.Completed, "contoso", new GalleryData(AzureLocation.WestEurope));
        """);
}
