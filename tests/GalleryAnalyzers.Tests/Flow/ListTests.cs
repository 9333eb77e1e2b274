namespace GalleryAnalyzers.Tests.Flow;

/// <summary>Arrays and lists: which elements are there, which only perhaps, and whether there are others.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("""Probe(new List<string> { "a", "b" });""", """["a", "b"]""")]
    [InlineData("""Probe(new[] { "a", "b" });""", """["a", "b"]""")]
    [InlineData("""string[] all = { "a", "b" }; Probe(all);""", """["a", "b"]""")]
    [InlineData("""List<string> all = ["a", "b"]; Probe(all);""", """["a", "b"]""")]
    [InlineData("""List<string> a = ["a"]; List<string> all = [..a, "b"]; Probe(all);""", """["b", …]""")]
    [InlineData("""List<string> all = ["a", ..args]; Probe(all);""", """["a", …]""")]
    [InlineData("""var all = new List<string>(10) { "a" }; Probe(all);""", """["a"]""")]
    [InlineData("""var all = new List<string>(args); Probe(all);""", "[…]")]
    [InlineData("""var all = new List<string>(new[] { "a" }) { "b" }; Probe(all);""", """["a", "b"]""")]
    [InlineData("""var all = new List<string>(); all.Add("a"); all.AddRange(new[] { "b", "c" }); Probe(all);""", """["a", "b", "c"]""")]
    [InlineData("""var all = new List<string> { "a" }; all.AddRange(all.Where(x => x == text)); Probe(all);""", """["a", …]""")]
    [InlineData("""var all = new List<string> { "a" }; all.Remove(text); Probe(all);""", """["a"?, …]""")]
    [InlineData("""var all = new List<string> { "a", "b" }; all.RemoveAt(0); all.Add("c"); Probe(all);""", """["a"?, "b"?, "c", …]""")]
    [InlineData("""var all = new List<string> { "a" }; all.Clear(); Probe(all); all.Add("b"); Probe(all);""", """[]; ["b"]""")]
    [InlineData("""var all = new List<string> { "a" }; if (condition) all.Clear(); Probe(all);""", """["a"?]""")]
    [InlineData("""var all = new List<string> { "a" }; all[0] = "b"; Probe(all);""", """["a"?, …]""")]
    [InlineData("""var all = new string[2]; all[0] = "b"; Probe(all);""", "[…]")]
    [InlineData("""var all = new List<string> { "a", "b" }; all.Reverse(); Probe(all);""", "escaped")]
    [InlineData("""var all = new List<string> { "a", "b" }; all.Sort(); Probe(all);""", "escaped")]
    [InlineData("""var a = new List<string>(); var b = new List<string>(); (condition ? a : b).Add("x"); Probe(a);""", """["x"?]""")]
    [InlineData("""var a = new List<string>(); var b = a; b.Add("x"); Probe(a);""", """["x"]""")]
    [InlineData("""var a = new[] { "a", "b" }; Array.Reverse(a); Probe(a);""", "escaped")]
    [InlineData("""var r = new TargetRegion("a"); var p = new GalleryImageVersionPublishingProfile { TargetRegions = { r, r } }; r.Name = "b"; Probe(p.TargetRegions);""",
        """[{Name: "b"}, {Name: "b"}]""")]
    public void Elements(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""var all = new List<string> { "a", "b" }; Probe(all[1]);""", "\"b\"")]
    [InlineData("""var all = new[] { "a", "b" }; Probe(all[0]); Probe(all[number]);""", "\"a\"; \"a\" | \"b\"")]
    [InlineData("""var all = new[] { "a", "b" }; Probe(all[^1]);""", "\"a\" | \"b\"")]
    [InlineData("""var all = new[] { "a", "b" }; Probe(all[2]);""", "\"a\" | \"b\"")]
    [InlineData("""var all = new[] { "a", "b" }; Probe(all[-1]);""", "\"a\" | \"b\"")]
    [InlineData("""var all = new List<string> { "a" }; all.Insert(1, "b"); Probe(all[1]);""", "\"b\"")]
    [InlineData("""var all = new List<string> { "a" }; all.Insert(2, "b"); Probe(all[0]);""", "?")]
    [InlineData("""var one = new List<string> { "a" }; var other = new List<string>(); var all = condition ? one : other; all.Clear(); Probe(one);""", """["a"?]""")]
    [InlineData("""var r = new TargetRegion("a"); var one = new List<TargetRegion>(); var all = condition ? one : new List<TargetRegion>(); all.AddRange(new[] { r }); Probe(r);""", "escaped")]
    [InlineData("""var all = new[] { "a", "b", "c" }; Probe(all[1..][0]);""", "?")]
    [InlineData("""var all = new List<string> { "a" }; all.Insert(0, "b"); Probe(all[0]);""", "\"b\"")]
    [InlineData("""var all = new List<string> { "a" }; all.Insert(number, "b"); Probe(all[0]);""", "?")]
    [InlineData("""var all = new List<string> { "a", "b" }; all.RemoveAt(0); Probe(all[0]);""", "?")]
    [InlineData("""var x = new[] { "a" }; var y = new[] { "b" }; var all = new List<string>(); if (condition) { all.AddRange(x); all.AddRange(y); } else { all.AddRange(y); all.AddRange(x); } Probe(all[0]);""",
        "?")]
    [InlineData("""var all = new List<string> { "a", "b" }; all[0] = "c"; Probe(all[1]);""", "?")]
    [InlineData("""var all = new int[2][]; all[0] = new[] { 1 }; Probe(all[0][0]);""", "?")]
    [InlineData("""var all = new int[1, 2] { { 1, 2 } }; Probe(all[0, 0]);""", "?")]
    [InlineData("""var all = new List<string> { "a", "b" }; Probe(all.Count); Probe(all.First());""", "2; ?")]
    [InlineData("""var all = new List<string> { "a" }; foreach (var s in all) { Probe(s); }""", "\"a\"")]
    [InlineData("""var all = new List<string> { "a" }; var copy = all.ToList(); copy.Add("b"); Probe(all);""", """["a"]""")]
    [InlineData("""var all = new List<string> { "a" }; var copy = all.ToArray(); copy[0] = "b"; Probe(all[0]);""", "\"a\"")]
    [InlineData("""var all = new List<string> { "a" }; var view = all.AsReadOnly(); all.Add("b"); Probe(view);""", """["a", "b"]""")]
    public void Places(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));
}
