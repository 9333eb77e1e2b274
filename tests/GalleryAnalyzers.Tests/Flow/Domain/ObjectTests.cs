namespace GalleryAnalyzers.Tests.Flow.Domain;

/// <summary>Objects: the spellings that build one, the variables that name one, and the code that takes one out of our hands.</summary>
public sealed class ObjectTests
{
    [Theory]
    [InlineData("""Probe(new GalleryData("westus") { Description = "a" });""")]
    [InlineData("""GalleryData data = new("westus") { Description = "a" }; Probe(data);""")]
    [InlineData("""var data = new GalleryData("westus"); data.Description = "a"; Probe(data);""")]
    [InlineData("""var data = new GalleryData(location: "westus"); data.Description = "b"; data.Description = "a"; Probe(data);""")]
    [InlineData("""GalleryData data; data = new("westus") { Description = text }; data.Description = "a"; Probe(data);""")]
    [InlineData("""var data = new GalleryData("westus"); var alias = data; alias.Description = "a"; Probe(data);""")]
    [InlineData("""var data = new GalleryData("westus"); (data.Description, _) = ("a", 1); Probe(data);""")]
    [InlineData("""var data = new GalleryData("westus"); data.Description ??= "a"; Probe(data);""")]
    [InlineData("""var data = new GalleryData("westus"); data!.Description = "a"; Probe(data);""")]
    [InlineData("""object data = new GalleryData("westus") { Description = "a" }; Probe((GalleryData)data);""")]
    public void All_spellings_are_one(string statements) => Assert.Equal("""{Location: "westus", Description: "a"}""", Probes.Of(statements));

    [Theory]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile { TargetRegions = { new TargetRegion("a"), new("b") } }; Probe(p);""")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); p.TargetRegions.Add(new TargetRegion("a")); p.TargetRegions.Add(new("b")); Probe(p);""")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); var list = p.TargetRegions; list.Add(new("a")); list.Add(new("b")); Probe(p);""")]
    [InlineData("""var r = new TargetRegion("x"); var p = new GalleryImageVersionPublishingProfile { TargetRegions = { r, new("b") } }; r.Name = "a"; Probe(p);""")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile { TargetRegions = { new("a") } }; { p.TargetRegions.Add(new("b")); } Probe(p);""")]
    [InlineData("""var d = new GalleryImageVersionData("x") { PublishingProfile = new() { TargetRegions = { new("a"), new("b") } } }; Probe(d.PublishingProfile);""")]
    [InlineData("""var d = new GalleryImageVersionData("x") { PublishingProfile = new() }; d.PublishingProfile.TargetRegions.Add(new("a")); d.PublishingProfile.TargetRegions.Add(new("b")); Probe(d.PublishingProfile);""")]
    [InlineData("""var d = new GalleryImageVersionData("x"); d.PublishingProfile = new() { TargetRegions = { new("a") } }; var p = d.PublishingProfile; p!.TargetRegions.Add(new("b")); Probe(p);""")]
    public void Lists_too(string statements) => Assert.Equal("""{TargetRegions: [{Name: "a"}, {Name: "b"}]}""", Probes.Of(statements));

    [Theory]
    [InlineData("""var d = new GalleryData("x"); Probe(d.Description);""", "null")]
    [InlineData("""var d = new GalleryData("x") { Description = text }; Probe(d.Description);""", "?text")]
    [InlineData("""var r = new TargetRegion("x"); Probe(r.RegionalReplicaCount);""", "null")]
    [InlineData("""var d = new GalleryData("x") { Description = "a" }; d = new GalleryData("y"); Probe(d.Description);""", "null")]
    [InlineData("""var d = new GalleryData("x") { Description = "a" }; d.Description += "b"; Probe(d.Description);""", "\"ab\"")]
    [InlineData("""var r = new TargetRegion("x") { RegionalReplicaCount = 1 }; r.RegionalReplicaCount += 2; Probe(r.RegionalReplicaCount);""", "3")]
    [InlineData("""var r = new TargetRegion("x") { RegionalReplicaCount = 1 }; r.RegionalReplicaCount++; Probe(r.RegionalReplicaCount);""", "2")]
    [InlineData("""galleryData.Description = "a"; Probe(galleryData.Description);""", "?")]
    [InlineData("""var d = new GalleryData("x"); if (condition) d.Description = "a"; Probe(d);""", """{Location: "x", Description?: "a"}""")]
    [InlineData("""var d = new GalleryData("x"); if (condition) d.Description = "a"; Probe(d.Description);""", "\"a\" | null")]
    [InlineData("""var d = new GalleryData("x"); if (condition) d.Description = "a"; else d.Description = "b"; Probe(d);""", """{Location: "x", Description: "a" | "b"}""")]
    [InlineData("""var d = new GalleryData("x"); d.Description = condition ? "a" : "b"; Probe(d);""", """{Location: "x", Description: "a" | "b"}""")]
    [InlineData("""var d = condition ? new GalleryData("x") : new GalleryData("y"); d.Description = "a"; Probe(d);""",
        """{Location: "x", Description?: "a"} | {Location: "y", Description?: "a"}""")]
    [InlineData("""var d = condition ? new GalleryData("x") : null; d?.Tags.Clear(); if (d != null) { d.Description = "a"; Probe(d); }""",
        """{Location: "x", Tags: [], Description: "a"}""")]
    [InlineData("""var a = new GalleryData("x"); var b = a; b.Description = "1"; a = new GalleryData("y"); Probe(a); Probe(b);""",
        """{Location: "y"}; {Location: "x", Description: "1"}""")]
    [InlineData("""var a = new GalleryData("x"); var b = new GalleryData("y"); (a, b) = (b, a); Probe(a); Probe(b);""", """{Location: "y"}; {Location: "x"}""")]
    [InlineData("""var a = new GalleryData("x"); var b = condition ? a : galleryData; b.Description = "1"; Probe(a);""", """{Location: "x", Description?: "1"}""")]
    public void Properties_hold_what_was_set_last(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    // The list that a model is born with is first named on one path only: on the other it was empty, not absent.
    [Theory]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); if (condition) p.TargetRegions.Add(new("a")); Probe(p.TargetRegions);""", """[{Name: "a"}?]""")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); if (condition) { } else p.TargetRegions.Add(new("a")); Probe(p.TargetRegions);""", """[{Name: "a"}?]""")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); if (condition) p.TargetRegions.Add(new("a")); p.TargetRegions.Add(new("b")); Probe(p.TargetRegions);""",
        """[{Name: "a"}?, {Name: "b"}]""")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); while (Some<bool>()) p.TargetRegions.Add(new("a")); Probe(p.TargetRegions);""", """[??, …]""")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); if (condition) Unknown(p); else p.TargetRegions.Add(new("a")); Probe(p.TargetRegions);""", "?")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); try { Unknown(1); p.TargetRegions.Add(new("a")); } catch (Exception) { } Probe(p.TargetRegions);""",
        """[{Name: "a"}?]""")]
    [InlineData("""var p = condition ? new GalleryImageVersionPublishingProfile { TargetRegions = { new("a") } } : new() { TargetRegions = { new("b") } }; Probe(p);""",
        """{TargetRegions: [{Name: "a"}]} | {TargetRegions: [{Name: "b"}]}""")]
    [InlineData("""GalleryImageVersionPublishingProfile? p = null; if (condition) p = new() { TargetRegions = { new("a") } }; if (p != null) Probe(p.TargetRegions);""", """[{Name: "a"}]""")]
    public void A_born_list_is_empty_until_something_is_added(string statements, string expected) =>
        Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""var d = new GalleryData("x") { Description = "a" }; Unknown(d); Probe(d); Probe(d.Description);""", "escaped; ?")]
    [InlineData("""var d = new GalleryData("x"); Unknown(d); d.Description = "a"; Probe(d.Description);""", "?")]
    [InlineData("""var d = new GalleryData("x"); var all = new object[] { d }; Unknown(all); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var all = new List<GalleryData> { d }; Unknown(all); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var all = new List<GalleryData>(); Unknown(all); all.Add(d); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var all = new List<GalleryData>(); Unknown(all); all.Insert(0, d); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var all = Some<List<GalleryData>>(); all.Add(d); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var all = Some<GalleryData[]>(); all[0] = d; Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var all = new GalleryData[1]; all[0] = d; Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var all = new Dictionary<string, GalleryData> { ["a"] = d }; Probe(d);""", "{Location: \"x\"}")]
    [InlineData("""var d = new GalleryData("x"); var all = new Dictionary<string, GalleryData>(); all["a"] = d; Probe(d);""", "{Location: \"x\"}")]
    [InlineData("""var d = new GalleryData("x"); var pair = (d, 1); Unknown(pair.d); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var it = new { d }; Unknown(it); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var task = Task.FromResult(d); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); var lazy = new Lazy<GalleryData>(d); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryImageVersionData("x") { PublishingProfile = new() }; var p = d.PublishingProfile; Unknown(d); Probe(p);""", "escaped")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); galleryData.Description = "a"; versionData.PublishingProfile = p; Probe(p);""", "escaped")]
    [InlineData("""var d = new GalleryImageVersionData("x"); var p = new GalleryImageVersionPublishingProfile(); Unknown(d); d.PublishingProfile = p; Probe(p);""", "escaped")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); var r = new TargetRegion("a"); Unknown(p); p.TargetRegions.Add(r); Probe(r);""", "escaped")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); var list = p.TargetRegions; Unknown(p); Probe(list);""", "escaped")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); var list = p.TargetRegions; Unknown(p); list.Add(new("a")); Probe(list);""", "escaped")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion>(); var e = new List<TargetRegion>(); Unknown(e); (condition ? l : e).Add(r); Probe(r);""", "escaped")]
    [InlineData("""var d = new GalleryImageVersionData("x"); var e = new GalleryImageVersionData("y"); var p = new GalleryImageVersionPublishingProfile(); Unknown(e); (condition ? d : e).PublishingProfile = p; Probe(p);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); if (condition) Unknown(d); Probe(d);""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); Change(ref d); Probe(d); static void Change(ref GalleryData data) => data = new("y");""", "?")]
    [InlineData("""var d = new GalleryData("x"); var e = d; Change(ref d); Probe(e); static void Change(ref GalleryData data) => data.Description = "y";""", "escaped")]
    [InlineData("""await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "g", new GalleryData("x")); var d = new GalleryData("y"); await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "h", d); Probe(d);""",
        """{Location: "y"}""")]
    [InlineData("""var d = new GalleryData("x"); Console.WriteLine(d); ArgumentNullException.ThrowIfNull(d); Probe(d);""", """{Location: "x"}""")]
    public void What_is_given_away_is_known_no_more(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion> { r }; l.First().Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion> { r }; l.Single(x => x.Name == text).Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion> { r }; foreach (var x in l.Where(x => x.Name == text)) x.Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion> { r }; l.ForEach(x => x.Name = "b"); Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion> { r }; l.Find(x => true)!.Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion> { r }; if (l is [var x, ..]) x.Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var p = new GalleryImageVersionPublishingProfile { TargetRegions = { r } }; if (p is { TargetRegions: var l }) l[0].Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var p = new GalleryImageVersionPublishingProfile { TargetRegions = { r } }; if (p is not null and { TargetRegions: var l }) l[0].Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion> { r, Some<TargetRegion>() }; l.AddRange(Some<TargetRegion[]>()); l[0].Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion> { r }; l.AddRange(Some<TargetRegion[]>()); foreach (var x in l) x.Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion>(condition ? new[] { r } : new[] { new TargetRegion("c") }); l[0].Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion> { r, new("1"), new("2"), new("3"), new("4"), new("5"), new("6"), new("7"), new("8"), new("9") }; foreach (var x in l) x.Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<TargetRegion>(); if (condition) l = new() { r }; else l = new() { new("c") }; l[0].Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); var l = new List<List<TargetRegion>>(); for (var i = 0; i < number; i++) { var inner = new List<TargetRegion> { r }; l.Add(inner); } l[0][0].Name = "b"; Probe(r.Name);""")]
    [InlineData("""var r = new TargetRegion("a"); List<TargetRegion>? last = null; foreach (var x in args) { if (last != null) last[0].Name = "b"; last = new List<TargetRegion> { r }; } Probe(r.Name);""")]
    public void No_alias_goes_unseen(string statements)
    {
        var seen = Probes.Of(statements);
        Assert.True(seen.Contains('?', StringComparison.Ordinal) || seen.Contains("\"b\"", StringComparison.Ordinal), seen);
    }
}
