namespace GalleryAnalyzers.Tests.Flow;

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
    [InlineData("""var name = "g" + text; Probe(galleries.Get(name).Value);""", """(GalleryResource "g" + * in ?galleries)""")]
    [InlineData("""resourceGroup = Some<ResourceGroupResource>(); Probe(resourceGroup.GetGalleries());""", "(GalleryCollection in ?)")]
    [InlineData("""if (condition) resourceGroup = Some<ResourceGroupResource>(); Probe(resourceGroup.GetGalleries());""", "(GalleryCollection)")]
    [InlineData("""foreach (var x in args) { var g = galleries.Get(x).Value; Probe(g.GetGalleryImages()); }""",
        "(GalleryImageCollection in (GalleryResource ? in ?galleries))")]
    public void Is_kept(string statements, string expected) =>
        Assert.Equal(expected, Probes.Of(statements));
}
