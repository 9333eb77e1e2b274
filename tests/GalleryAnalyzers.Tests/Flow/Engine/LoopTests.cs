namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>Loops: what changes in one is given up, and what one makes anew is not what it made before.</summary>
public sealed class LoopTests
{
    [Theory]
    [InlineData("""for (var i = 0; i < 3; i++) Probe(i);""", "0, 1, 2")]
    [InlineData("""var i = 0; while (Some<bool>()) i++; Probe(i);""", "?")]
    [InlineData("""var i = 0; do { Probe(i); i++; } while (Some<bool>()); Probe(i);""", "?; ?")]
    [InlineData("""var s = ""; foreach (var a in args) s += "x"; Probe(s);""", "?")]
    [InlineData("""var s = "a"; foreach (var a in args) s = s.Trim(); Probe(s);""", "?")]
    [InlineData("""var s = "a"; foreach (var a in args) s = a; Probe(s);""", "?")]
    [InlineData("""var s = "a"; foreach (var a in args) s = "b"; Probe(s);""", "\"b\" | ?")]
    [InlineData("""var s = "a"; foreach (var a in args) { Probe(s); s = a; } Probe(s);""", "?; ?")]
    [InlineData("""var s = "a"; while (Some<bool>()) { if (Some<bool>()) { s = "b"; continue; } s = "c"; break; } Probe(s);""", "\"c\" | ?")]
    [InlineData("""var s = "a"; while (true) { if (Some<bool>()) break; s = "b"; } Probe(s);""", "?")]
    [InlineData("""while (true) { } Probe(1);""", "never")]
    [InlineData("""var s = "a"; for (var i = 0; i < number; i++) for (var j = 0; j < number; j++) s = "b"; Probe(s);""", "?")]
    [InlineData("""var s = "a"; again: Probe(s); if (Some<bool>()) { s = "b"; goto again; }""", "\"a\" | \"b\"")]
    [InlineData("""var s = "a"; foreach (var x in args) { foreach (var y in args) { Probe(s); } s = "b"; }""", "?")]
    [InlineData("""string a = "1", b = "2"; while (Some<bool>()) (a, b) = (b, a); Probe(a); Probe(b);""", "\"2\" | ?; \"1\" | ?")]
    [InlineData("""var a = "1"; var b = "2"; var c = "3"; while (Some<bool>()) { a = b; b = c; c = "4"; } Probe(a);""", "\"2\" | \"3\" | \"4\" | ?")]
    [InlineData("""var patch = 0; foreach (var x in args) { patch++; Probe($"1.0.{patch}"); }""", "\"1.0.\" + ±#")]
    public void Values_grow(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""foreach (var s in new[] { "a", "b" }) Probe(s);""", "\"a\", \"b\"")]
    [InlineData("""foreach (var s in new List<string> { "a", "b" }) Probe(s);""", "\"a\", \"b\"")]
    [InlineData("""string[] all = ["a", "b"]; foreach (var s in all) Probe(s);""", "\"a\", \"b\"")]
    [InlineData("""foreach (var s in args) Probe(s);""", "?")]
    [InlineData("""var all = new List<string> { "a" }; foreach (var s in all) Probe(s); all.Add("b"); foreach (var s in all) Probe(s);""", "\"a\"; \"a\", \"b\"")]
    [InlineData("""var all = new List<string> { "a" }; all.AddRange(args); foreach (var s in all) Probe(s);""", "?")]
    [InlineData("""string[] all = ["a", "b"]; for (var i = 0; i < all.Length; i++) Probe(all[i]);""", "\"a\", \"b\"")]
    [InlineData("""var all = new[] { "a", "b" }; all[0] = text; foreach (var s in all) Probe(s);""", "?")]
    [InlineData("""await foreach (var g in galleries.GetAllAsync()) Probe(g.Data.Name);""", "?")]
    [InlineData("""foreach (var r in new[] { new TargetRegion("a"), new TargetRegion("b") }) { r.RegionalReplicaCount = 1; Probe(r); }""",
        """{Name: "a", RegionalReplicaCount: 1}, {Name: "b", RegionalReplicaCount: 1}""")]
    public void Foreach_gives_any_element(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { Probe(s); break; }""")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { { Probe(s); return; } }""")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { try { Probe(s); return; } finally { Console.WriteLine(s); } }""")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { using (Some<IDisposable>()) { Probe(s); break; } }""")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) lock (args) { Probe(s); break; }""")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { if (condition) { Probe(s); return; } else { return; } }""")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { switch (number) { case 1: Probe(s); return; default: throw new Exception(); } }""")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { Probe(s); goto end; } end: ;""")]
    [InlineData("""while (Some<bool>()) foreach (var s in new[] { "a", "b" }) { Probe(s); break; }""")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { Probe(s); Environment.Exit(1); }""")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { Probe(s); throw new Exception(); }""")]
    public void A_loop_of_one_turn_gives_the_first_element(string statements) => Assert.Equal("\"a\"", Probes.Of(statements));

    [Theory]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { if (condition) break; Probe(s); }""", "\"a\", \"b\"")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { try { Probe(s); return; } catch (RequestFailedException) { } }""", "\"a\", \"b\"")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { if (condition) { Probe(s); return; } }""", "\"a\"")]
    [InlineData("""string[] all = ["a", "b"]; for (var i = 0; i < all.Length; i++) { Probe(all[i]); break; }""", "\"a\"")]
    [InlineData("""string[] all = ["a", "b"]; for (var i = 0; i < all.Length; i++) { while (Some<bool>()) Probe(all[i]); break; }""", "?")]
    [InlineData("""string[] all = ["a", "b"]; for (var i = 0; i < all.Length; i++) { while (Some<bool>()) Probe(all[i]); }""", "?, ?")]
    public void A_loop_that_may_turn_gives_any(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""foreach (var s in args) { var d = new GalleryData("x"); d.Description = s; Probe(d); }""", """{Location: "x", Description: ?}""")]
    [InlineData("""GalleryData? last = null; foreach (var s in args) { Probe(last); last = new GalleryData("x") { Description = s }; }""", "?")]
    [InlineData("""GalleryData? last = null; foreach (var s in args) { var d = new GalleryData("x"); last ??= d; last.Description = "a"; Probe(d); }""",
        """{Location: "x", Description?: "a"}""")]
    [InlineData("""var all = new List<GalleryData>(); foreach (var s in args) { var d = new GalleryData("x"); all.Add(d); Probe(d); } Probe(all);""",
        """{Location: "x"}; [??, …]""")]
    [InlineData("""var all = new List<string>(); foreach (var s in args) all.Add("a"); Probe(all);""", """["a"?, …]""")]
    [InlineData("""var all = new List<string>(); foreach (var s in args) all.Add(s); Probe(all);""", """[??, …]""")]
    [InlineData("""var all = new List<string>(); foreach (var s in args) { all.Clear(); all.Add(s); } Probe(all);""", """[??]""")]
    [InlineData("""var all = new List<string> { "a" }; while (Some<bool>()) all.Insert(0, "b"); Probe(all);""", """["b"?, "a", …]""")]
    [InlineData("""var all = new List<string> { "a" }; foreach (var s in args) { all = new List<string>(); all.Add("b"); } Probe(all[0]);""", "?")]
    [InlineData("""var a = Some<string>(); foreach (var s in args) { var b = Some<string>(); Probe(a); Probe(b); a = b; }""", "? | ?; ?")]
    [InlineData("""foreach (var s in args) { var g = resourceGroup.GetGalleries(); Probe(g); }""", "(GalleryCollection in ?resourceGroup)")]
    [InlineData("""GalleryData? last = null; do { Probe(last); last = new GalleryData("x"); } while (Some<bool>());""", "? | null")]
    [InlineData("""var all = new List<GalleryData>(); do { var d = new GalleryData("x"); all.Add(d); Probe(d); } while (Some<bool>());""", """{Location: "x"}""")]
    [InlineData("""GalleryResource? last = null; foreach (var s in args) { Probe(last); last = (await galleries.GetAsync(s)).Value; }""", "?")]
    public void Objects_grow_old(string statements, string expected) =>
        Assert.Equal(expected, Probes.Of(statements));
}
