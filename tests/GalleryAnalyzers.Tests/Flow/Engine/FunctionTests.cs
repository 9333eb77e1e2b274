namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>Lambdas and local functions: they run at times that nobody knows, and change what they name.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("""var s = "a"; Action f = () => Probe(s); f();""", "\"a\"")]
    [InlineData("""var s = "a"; Action f = () => Probe(s); s = "b"; f();""", "?")]
    [InlineData("""string s; if (condition) s = "a"; else s = "b"; Action f = () => Probe(s);""", "?")]
    [InlineData("""var s = "a"; Action f = () => s = "b"; f(); Probe(s);""", "?")]
    [InlineData("""var s = "a"; F(); Probe(s); void F() => s = "b";""", "?")]
    [InlineData("""var s = "a"; F(); void F() { Probe(s); }""", "\"a\"")]
    [InlineData("""F("a"); static void F(string s) { Probe(s); s = "b"; Probe(s); }""", "?; ?")]
    [InlineData("""var i = 0; F(); void F() { i++; Probe(i); if (i < 3) F(); }""", "?")]
    [InlineData("""F(3); void F(int n) { var s = "a"; if (n > 0) F(n - 1); Probe(s); }""", "\"a\"")]
    [InlineData("""foreach (var s in new[] { "a", "b" }) { Action f = () => Probe(s); f(); }""", "?, ?")]
    [InlineData("""for (var i = 0; i < 3; i++) { Action f = () => Probe(i); f(); }""", "?")]
    [InlineData("""foreach (var x in args) { var s = "a" + x; Action f = () => Probe(s); f(); }""", "\"a\" + *")]
    [InlineData("""var s = "a"; Action f = () => { Action g = () => Probe(s); g(); }; f();""", "\"a\"")]
    [InlineData("""Action f = () => { var s = "a"; Action g = () => s = "b"; g(); Probe(s); }; f();""", "?")]
    [InlineData("""Func<string, string> f = s => s + "b"; Probe(f("a"));""", "?")]
    [InlineData("""args.Select(s => { Probe(s); return s; }).ToList();""", "?s")]
    [InlineData("""var s = "a"; var t = Task.Run(async () => { await Task.Yield(); Probe(s); }); await t;""", "\"a\"")]
    [InlineData("""Action f = delegate { Probe(text); }; Probe(text);""", "?text; ?text")]
    [InlineData("""var s = "a"; Action f = Set; f(); Probe(s); void Set() => s = "b";""", "?")]
    [InlineData("""var s = "a"; Action f = () => Set(ref s); f(); Probe(s); static void Set(ref string s) => s = "b";""", "?")]
    [InlineData("""var s = "a"; Action f = () => (s, _) = ("b", 1); f(); Probe(s);""", "?")]
    [InlineData("""var s = "a"; Action f = () => { foreach (var x in args) s ??= x; }; f(); Probe(s);""", "?")]
    [InlineData("""var s = Some<string>(); var t = s; Action f = () => { Probe(s); Probe(t); };""", "?; ?")]
    [InlineData("""var i = 1; Action f = () => i++; f(); Probe(i);""", "?")]
    [InlineData("""var i = 1; Action f = () => --i; f(); Probe(i);""", "?")]
    public void Variables(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""var d = new GalleryData("x"); Action f = () => d.Description = "a"; Probe(d); f(); Probe(d);""", "escaped; escaped")]
    [InlineData("""var d = new GalleryData("x"); Probe(d); Fill(); Probe(d); void Fill() => d.Description = "a";""", """{Location: "x"}; escaped""")]
    [InlineData("""var d = new GalleryData("x"); Fill(d); Probe(d); static void Fill(GalleryData data) => data.Description = "a";""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); Outer(); Probe(d); void Outer() => Inner(); void Inner() => d.Description = "a";""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); Action f = Fill; f(); Probe(d); void Fill() => d.Description = "a";""", "escaped")]
    [InlineData("""var p = new GalleryImageVersionPublishingProfile(); var all = p.TargetRegions; Action f = () => p.TargetRegions.Add(new("a")); f(); Probe(all);""", "escaped")]
    [InlineData("""GalleryData d = null!; Action f = () => d.Description = "a"; d = new("x"); f(); var e = d; Probe(e);""", "?")]
    [InlineData("""var d = new GalleryData("x"); var e = d; Fill(); Probe(e); void Fill() => d.Description = "a";""", "escaped")]
    [InlineData("""Func<GalleryData> make = () => { var d = new GalleryData("x"); Probe(d); return d; }; make();""", """{Location: "x"}""")]
    [InlineData("""var d = Make(); Probe(d); static GalleryData Make() => new("x");""", "?")]
    [InlineData("""GalleryData? kept = null; Keep(); kept!.Description = "a"; void Keep() { var d = new GalleryData("x"); kept = d; Probe(d); }""", "escaped")]
    public void Objects(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));
}
