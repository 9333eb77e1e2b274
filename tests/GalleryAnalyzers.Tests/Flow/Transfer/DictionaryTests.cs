namespace GalleryAnalyzers.Tests.Flow.Transfer;

/// <summary>Dictionaries of texts: which entries are there, which only perhaps, and whether there are others.</summary>
public sealed class DictionaryTests
{
    [Theory]
    [InlineData("""Probe(new Dictionary<string, string> { ["a"] = "1", ["b"] = text });""", """["a": "1", "b": ?text]""")]
    [InlineData("""Probe(new Dictionary<string, string> { { "a", "1" } });""", """["a": "1"]""")]
    [InlineData("""Probe(new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "1" });""", """["a": "1"]""")]
    [InlineData("""Probe(new Dictionary<string, string>(8));""", "[]")]
    [InlineData("""Probe(new Dictionary<string, string>(Some<Dictionary<string, string>>()));""", "[…]")]
    [InlineData("""IDictionary<string, string> all = new Dictionary<string, string>(); all.Add(value: "1", key: "a"); Probe(all);""", """["a": "1"]""")]
    [InlineData("""var all = new Dictionary<string, string>(); all["a"] = "1"; all["a"] = "2"; Probe(all);""", """["a": "2"]""")]
    [InlineData("""var all = new Dictionary<string, string>(); all["a"] = "1"; if (condition) all["a"] = "2"; Probe(all);""", """["a": "1"?, "a": "2"?]""")]
    [InlineData("""var all = new Dictionary<string, string>(); all["a"] = "1"; if (condition) all["b"] = "2"; Probe(all);""", """["a": "1", "b": "2"?]""")]
    [InlineData("""var all = new Dictionary<string, string>(); foreach (var arg in args) all[arg] = "1"; all["b"] = "2"; Probe(all);""", """[?: "1"?, "b": "2", …]""")]
    [InlineData("""var all = new Dictionary<string, string> { ["a"] = "1" }; all.Remove("a"); Probe(all);""", """["a": "1"?, …]""")]
    [InlineData("""var all = new Dictionary<string, string> { ["a"] = "1" }; all.Clear(); Probe(all);""", "[]")]
    [InlineData("""var all = new Dictionary<string, string> { ["a"] = "1" }; Unknown(all); all["b"] = "2"; Probe(all);""", "escaped")]
    [InlineData("""var all = new Dictionary<string, string> { ["a"] = "1" }; if (all.TryGetValue("a", out var one)) Probe(one); Probe(all);""", "\"1\"; [\"a\": \"1\"]")]
    [InlineData("""var all = new Dictionary<string, string> { ["a"] = "1" }; Probe(all["a"]); foreach (var entry in all) Probe(entry.Value);""", "\"1\"; \"1\"")]
    [InlineData("""var all = new Dictionary<string, string> { ["a"] = "1" }; var more = all.TryAdd("b", "2"); Probe(all);""", "escaped")]
    public void Entries(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""var d = new GalleryData("x") { Tags = { ["a"] = "1" } }; d.Tags.Add("b", "2"); Probe(d.Tags);""", """["a": "1", "b": "2"]""")]
    [InlineData("""var d = new GalleryData("x"); if (condition) d.Tags["a"] = "1"; Probe(d);""", """{Location: "x", Tags: ["a": "1"?]}""")]
    [InlineData("""var d = new GalleryData("x"); if (condition) d.Tags["a"] = "1"; d.Tags["b"] = "2"; Probe(d);""", """{Location: "x", Tags: ["a": "1"?, "b": "2"]}""")]
    [InlineData("""galleryData.Tags["a"] = "1"; Probe(galleryData.Tags);""", "?")]
    [InlineData("""var d = galleries.Get("g").Value.Data; if (condition) d.Tags["a"] = "1"; Probe(d.Tags);""", """["a": "1"?, …]""")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); if (condition) p.TargetRegions.Add(new("a")); Probe(p);""", """{TargetRegions: [{Name: "a"}?]}""")]
    public void What_a_model_is_born_with(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));
}
