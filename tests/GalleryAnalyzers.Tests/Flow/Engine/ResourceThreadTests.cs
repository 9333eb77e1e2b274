namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>The thread of resources: what was made in what, however the program waits for it.</summary>
public sealed class ResourceThreadTests
{
    [Theory]
    [InlineData("""var a = resourceGroup.GetGalleries(); var b = resourceGroup.GetGalleries(); Probe(a); Probe(b);""",
        "(GalleryCollection in ?resourceGroup); (GalleryCollection in ?resourceGroup)")]
    [InlineData("""var g = condition ? resourceGroup.GetGalleries() : resourceGroup.GetGalleries(); Probe(g);""", "(GalleryCollection in ?resourceGroup)")]
    [InlineData("""Probe(galleries.Get("g").Value);""", """(GalleryResource "g" in ?galleries)""")]
    [InlineData("""Probe((await galleries.GetAsync("g")).Value);""", """(GalleryResource "g" in ?galleries)""")]
    [InlineData("""GalleryResource g = await galleries.GetAsync("g"); Probe(g);""", """(GalleryResource "g" in ?galleries)""")]
    [InlineData("""GalleryResource g = galleries.Get("g"); Probe(g);""", """(GalleryResource "g" in ?galleries)""")]
    [InlineData("""Probe(await resourceGroup.GetGalleryAsync("g"));""", """(GalleryResource "g" in ?resourceGroup)""")]
    [InlineData("""var t = galleries.GetAsync("g"); Probe((await t.ConfigureAwait(false)).Value); Probe(t.Result.Value); Probe(t.GetAwaiter().GetResult().Value);""",
        """(GalleryResource "g" in ?galleries); (GalleryResource "g" in ?galleries); (GalleryResource "g" in ?galleries)""")]
    [InlineData("""var data = new GalleryData("x"); var op = await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "g", data); Probe(op.Value);""",
        """(GalleryResource "g" of {Location: "x"} in ?galleries)""")]
    [InlineData("""Probe(galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")).Value);""", """(GalleryResource "g" of {Location: "x"} in ?galleries)""")]
    [InlineData("""Probe(galleries.CreateOrUpdate(data: new GalleryData("x"), galleryName: "g", waitUntil: WaitUntil.Completed).Value);""",
        """(GalleryResource "g" of {Location: "x"} in ?galleries)""")]
    [InlineData("""var op = await galleries.CreateOrUpdateAsync(WaitUntil.Started, "g", new GalleryData("x")); GalleryResource g = await op.WaitForCompletionAsync(); Probe(g);""",
        """(GalleryResource "g" of {Location: "x"} in ?galleries)""")]
    [InlineData("""var op = galleries.CreateOrUpdate(WaitUntil.Started, "g", new GalleryData("x")); op.WaitForCompletionResponse(); Probe(op.Value);""",
        """(GalleryResource "g" of {Location: "x"} in ?galleries)""")]
    [InlineData("""Probe(gallery.GetGalleryImages());""", "(GalleryImageCollection in ?gallery)")]
    [InlineData("""var g = galleries.Get("g").Value; Probe(g.GetGalleryImages());""", """(GalleryImageCollection in (GalleryResource "g" in ?galleries))""")]
    [InlineData("""var a = galleries.Get("g").Value; var b = galleries.Get("g").Value; if (condition) a = b; Probe(a);""",
        """(GalleryResource "g" in ?galleries)""")]
    [InlineData("""var name = "g" + text; Probe(galleries.Get(name).Value);""", "(GalleryResource in ?galleries)")]
    [InlineData("""resourceGroup = Some<ResourceGroupResource>(); Probe(resourceGroup.GetGalleries());""", "(GalleryCollection in ?)")]
    [InlineData("""if (condition) resourceGroup = Some<ResourceGroupResource>(); Probe(resourceGroup.GetGalleries());""", "(GalleryCollection)")]
    [InlineData("""var g = galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")).Value; Probe(g.Get().Value); Probe(g.Update(WaitUntil.Completed, new GalleryPatch()).Value);""",
        """(GalleryResource "g" of {Location: "x"} in ?galleries); (GalleryResource "g" of {Location: "x"} in ?galleries)""")]
    [InlineData("""galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")); Probe(galleries.Get("G").Value);""",
        """(GalleryResource "G" of {Location: "x"} in ?galleries)""")]
    [InlineData("""resourceGroup.GetGalleries().CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")); Probe(resourceGroup.GetGallery("g").Value);""",
        """(GalleryResource "g" of {Location: "x"} in ?resourceGroup)""")]
    [InlineData("""if (condition) galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")); Probe(galleries.Get("g").Value);""",
        """(GalleryResource "g" in ?galleries)""")]
    [InlineData("""galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")).Value.Delete(WaitUntil.Completed); Probe(galleries.Get("g").Value);""",
        """(GalleryResource "g" in ?galleries)""")]
    [InlineData("""var g = galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")).Value; Probe(client.GetGalleryResource(g.Id));""",
        """(GalleryResource "g" of {Location: "x"} in ?galleries)""")]
    [InlineData("""Probe(client.GetGalleryResource(id));""", "(GalleryResource)")]
    [InlineData("""Probe(client.GetGalleryResource(new ResourceIdentifier("/a/b")));""", "(GalleryResource at /a/b)")]
    [InlineData("""foreach (var x in args) { var g = galleries.Get(x).Value; Probe(g.GetGalleryImages()); }""",
        "(GalleryImageCollection in (GalleryResource ? in ?galleries))")]
    [InlineData("""client.GetGalleryResource(new ResourceIdentifier($"/a/{text}")).GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "i", new GalleryImageData("x")); Probe(client.GetGalleryResource(new ResourceIdentifier($"/b/{text}")).GetGalleryImage("i").Value);""",
        """(GalleryImageResource "i" in (GalleryResource))""")]
    [InlineData("""var i = condition ? "/a" : "/b"; Probe(client.GetGalleryResource(new ResourceIdentifier(i)));""", "(GalleryResource)")]
    public void Is_kept(string statements, string expected) =>
        Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""var g = galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")).Value; Probe(g.Data); Probe(g.Data.Location); Probe(g.Data.Description);""",
        """{Location: "x"}; "x"; ?""")]
    [InlineData("""client.GetGalleryResource(new ResourceIdentifier("/a")).GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "i", new GalleryImageData("x")); Probe(client.GetGalleryResource(new ResourceIdentifier("/A/")).GetGalleryImage("i").Value.Data);""",
        """{Location: "x"}""")]
    [InlineData("""var g = galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")).Value; g.Data.Description = "y"; Probe(g.Data); Probe(galleries.Get("g").Value.Data);""",
        """{Location: "x", Description: "y"}; {Location: "x"}""")]
    [InlineData("""var sent = new GalleryData("x"); var g = galleries.CreateOrUpdate(WaitUntil.Completed, "g", sent).Value; sent.Description = "y"; Probe(g.Data);""",
        """{Location: "x"}""")]
    [InlineData("""var g = galleries.Get("g").Value; Probe(g.Data); g.Data.Description = "y"; Probe(g.Data);""", """{}; {Description: "y"}""")]
    [InlineData("""var v = versions.CreateOrUpdate(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData("x") { PublishingProfile = new() { TargetRegions = { new TargetRegion("a") } } }).Value; Probe(v.Data.PublishingProfile.TargetRegions);""",
        """[{Name: "a"}, …]""")]
    [InlineData("""var g = galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")).Value; foreach (var x in args) { Probe(g.Data); g.Data.Description = x; } Probe(g.Data);""",
        """{Location: "x", Description?: ?}; {Location: "x", Description?: ?}""")]
    [InlineData("""if (condition) galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("x")); else galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("y")); Probe(galleries.Get("g").Value.Data);""",
        "{}")]
    public void Data_shows_what_was_sent(string statements, string expected) =>
        Assert.Equal(expected, Probes.Of(statements));
}
