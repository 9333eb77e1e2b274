namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>Every kind of body is interpreted.</summary>
public sealed class BodyTests
{
    [Theory]
    [InlineData("""var s = "a"; Probe(s); void F() => Probe(s);""", "\"a\"; \"a\"")]
    [InlineData("""class C { void M() => Probe("a"); }""", "\"a\"")]
    [InlineData("""class C { C() { var s = "a"; Probe(s); } }""", "\"a\"")]
    [InlineData("""class C { static C() => Probe("a"); }""", "\"a\"")]
    [InlineData("""class C { ~C() { Probe("a"); } }""", "\"a\"")]
    [InlineData("""class C { string P { get { var s = "a"; Probe(s); return s; } set { Probe(value); } } }""", "\"a\"; ?value")]
    [InlineData("""class C { string P { set => Probe(value + "b"); } }""", "* + \"b\"")]
    [InlineData("""class C { int this[string s] { get { Probe(s); return 1; } } }""", "?s")]
    [InlineData("""class C { event Action E { add { Probe("a"); } remove { } } }""", "\"a\"")]
    [InlineData("""class C { public static C operator +(C a, C b) { Probe("a"); return a; } }""", "\"a\"")]
    [InlineData("""class C { Action F = () => { var s = "a"; Probe(s); }; }""", "\"a\"")]
    [InlineData("""class C { static readonly Func<string, int> F = s => { Probe(s); return 1; }; }""", "?s")]
    [InlineData("""class C { Action P { get; } = () => Probe("a"); }""", "\"a\"")]
    [InlineData("""class B { protected B(Action a) { } } class C : B { C(string s) : base(() => Probe(s)) { } }""", "?s")]
    [InlineData("""class B(Action a) { Action A => a; } class C(string s) : B(() => Probe("a"));""", "\"a\"")]
    [InlineData("""class C { async Task M() { await Task.Yield(); Probe("a"); } }""", "\"a\"")]
    [InlineData("""class C { IEnumerable<int> M() { var s = "a"; yield return 1; Probe(s); } }""", "\"a\"")]
    public void Is_seen(string source, string expected) => Assert.Equal(expected, Probes.OfFiles(source));
}
