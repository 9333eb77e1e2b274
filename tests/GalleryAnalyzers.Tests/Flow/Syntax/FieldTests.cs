namespace GalleryAnalyzers.Tests.Flow.Syntax;

/// <summary>Fields and properties: known where nothing but their initializer can set them.</summary>
public sealed class FieldTests
{
    [Theory]
    [InlineData("const string F = \"a\";", "\"a\"")]
    [InlineData("static readonly string F = \"a\";", "\"a\"")]
    [InlineData("private readonly string F = \"a\";", "\"a\"")]
    [InlineData("public static readonly string F = \"a\";", "\"a\"")]
    [InlineData("static string F = \"a\";", "?")]
    [InlineData("string F = \"a\";", "?")]
    [InlineData("readonly string F = \"a\" + \"b\";", "\"ab\"")]
    [InlineData("private readonly string F = \"a\" + Environment.MachineName;", "\"a\" + *")]
    [InlineData("private readonly string F = \"a\"; public C() { F = \"b\"; }", "?F")]
    [InlineData("private readonly string F = \"a\"; public C() { this.F = \"b\"; }", "?F")]
    [InlineData("private readonly string F = \"a\"; public C() { (F, _) = (\"b\", 1); }", "?F")]
    [InlineData("private readonly string F = \"a\"; public C() => Set(out F); static void Set(out string s) => s = \"b\";", "?F")]
    [InlineData("private readonly string F = \"a\"; public string P { init => F = value; }", "?F")]
    [InlineData("private readonly string F = \"a\"; public string P { init { this.F = value; } }", "?F")]
    [InlineData("static readonly string F = \"a\"; static C() { F = \"b\"; }", "?F")]
    [InlineData("private readonly string F;", "?F")]
    [InlineData("static readonly string F = G + \"b\"; static readonly string G = \"a\";", "* + \"b\"")]
    [InlineData("static readonly string G = \"a\"; static readonly string F = G + \"b\";", "\"ab\"")]
    [InlineData("static readonly string F = G + \"b\"; const string G = \"a\";", "\"ab\"")]
    [InlineData("private readonly string F = G + \"b\"; static readonly string G = \"a\";", "\"ab\"")]
    [InlineData("string F { get; } = \"a\";", "\"a\"")]
    [InlineData("string F { get; set; } = \"a\";", "?")]
    [InlineData("string F { get; init; } = \"a\";", "?")]
    [InlineData("string F { get; } = \"a\"; public C() { F = \"b\"; }", "?")]
    [InlineData("public virtual string F { get; } = \"a\";", "?")]
    [InlineData("string F => \"a\";", "?")]
    [InlineData("static string F { get; } = \"a\";", "\"a\"")]
    [InlineData("static readonly string F = G; static readonly string G = F;", "?F")]
    [InlineData("static readonly AzureLocation F = \"westus\";", "\"westus\"")]
    [InlineData("static readonly AzureLocation F = AzureLocation.WestUS;", "AzureLocation.WestUS")]
    [InlineData("static readonly DateTimeOffset F = new(2020, 12, 31, 0, 0, 0, TimeSpan.Zero);", "2020-12-31")]
    [InlineData("static readonly DateTimeOffset F = DateTimeOffset.Parse(\"31/12/2020\");", "read \"31/12/2020\"")]
    [InlineData("static readonly GalleryData F = new(\"x\");", "?F")]
    [InlineData("static readonly string[] F = { \"a\" };", "?F")]
    [InlineData("static readonly string F = Environment.MachineName ?? \"a\";", "?F")]
    public void By_initializer(string members, string expected)
    {
        Assert.Equal(expected, Probes.OfFiles($"#pragma warning disable\nclass C {{ {members} void M() {{ Probe(F); }} }}"));
    }

    [Theory]
    [InlineData("private static readonly string[] F = { \"a\", \"b\" };", "\"a\", \"b\"")]
    [InlineData("static readonly string[] F = [\"a\", \"b\"];", "\"a\", \"b\"")]
    [InlineData("private readonly List<string> F = new() { \"a\", \"b\" };", "\"a\", \"b\"")]
    [InlineData("private readonly string[] F = new[] { \"a\" }; int N => F.Length; string X => F[0] + this.F.First() + string.Join(\", \", F) + nameof(F);", "\"a\"")]
    [InlineData("private static readonly AzureLocation[] F = { AzureLocation.WestUS, \"x\" };", "AzureLocation.WestUS, \"x\"")]
    [InlineData("private static readonly string[] F = { \"a\", Environment.MachineName };", "?")]
    [InlineData("internal static readonly string[] F = { \"a\" };", "\"a\"")]
    [InlineData("private static string[] F = { \"a\" };", "?")]
    [InlineData("private readonly string[] F = { \"a\" }; public C() { F = new[] { \"b\" }; }", "?")]
    [InlineData("private readonly string[] F = { \"a\" }; void N() => F[0] = \"b\";", "?")]
    [InlineData("private readonly string[] F = { \"a\" }; void N() => (F[0], _) = (\"b\", 1);", "?")]
    [InlineData("private readonly string[] F = { \"a\" }; void N() { ref var f = ref F[0]; f = \"b\"; }", "?")]
    [InlineData("private readonly string[] F = { \"a\" }; void N() => Set(out F[0]); static void Set(out string s) => s = \"b\";", "?")]
    [InlineData("private readonly int[] F = { 1 }; void N() => F[0]++;", "?")]
    [InlineData("private readonly string[] F = { \"a\" }; void N() => Array.Clear(F);", "?")]
    [InlineData("private readonly string[] F = { \"a\" }; string[] N() => F;", "?")]
    [InlineData("private readonly string[] F = { \"a\" }; void N() { var f = F; f[0] = \"b\"; }", "?")]
    [InlineData("private readonly string[] F = { \"a\" }; void N(C other) { other.F[0] = \"b\"; }", "?")]
    [InlineData("private readonly List<string> F = new() { \"a\" }; void N() => F.Add(\"b\");", "?")]
    public void Elements_of_what_is_only_read(string members, string expected) => Assert.Equal(
        expected, Probes.OfFiles($"#pragma warning disable\nclass C {{ {members} void M() {{ foreach (var each in F) Probe(each); }} }}"));

    [Fact]
    public void Elements_that_another_part_writes() => Assert.Equal("?", Probes.OfFiles(
        "partial class C { private readonly string[] _f = { \"a\" }; void M() { foreach (var each in _f) Probe(each); } }",
        "partial class C { void N() => _f[0] = \"b\"; }"));

    [Fact]
    public void Set_in_a_constructor_of_another_part() => Assert.Equal("?_f", Probes.OfFiles(
        "partial class C { private readonly string _f = \"a\"; void M() => Probe(_f); }",
        "partial class C { public C() { _f = \"b\"; } }"));

    [Fact]
    public void Initialized_in_another_part() => Assert.Equal("\"a\"; \"a\"", Probes.OfFiles(
        "partial class C { void M() { Probe(_f); Probe(_f); } }",
        "partial class C { private readonly string _f = \"a\"; }"));

    [Theory]
    [InlineData("partial class C { private static readonly string F = G + \"b\"; private const string G = \"a\"; }", "\"ab\"")]
    [InlineData("partial class C { private static string F { get; } = \"a\"; }", "\"a\"")]
    [InlineData("partial class C { private static readonly string F = \"a\"; static C() => F = \"b\"; }", "?F")]
    [InlineData("partial class C { private static readonly string F = H; }", "?F")]
    public void Static_members_of_another_part(string part, string expected) => Assert.Equal(expected, Probes.OfFiles(
        "partial class C { private static readonly string H = F; void M() { Probe(F); } }", part));

    [Fact]
    public void Of_another_type_in_another_file() => Assert.Equal("\"a\"", Probes.OfFiles(
        "class C { void M() { Probe(Names.F); } }",
        "static class Names { public static readonly string F = \"a\"; }"));

    [Theory]
    [InlineData("class C { private readonly string F; C(string s) { F = \"a\"; Probe(F); F = \"b\"; Probe(F); } }", "\"a\"; \"b\"")]
    [InlineData("class C { string F = \"\"; void M() { F = \"a\"; Probe(F); } }", "\"a\"")]
    [InlineData("class C { readonly string F; C() { F = \"a\"; } void M(C other) { Probe(F); Probe(other.F); } }", "?F; ?")]
    [InlineData("struct S { public string F; } class C { void M() { var a = new S { F = \"a\" }; var b = a; b.F = \"c\"; Probe(a.F); Probe(b.F); } }", "?; ?")]
    [InlineData("record R(string F); class C { void M() { var a = new R(\"a\"); Probe(a.F); Probe((a with { F = \"b\" }).F); } }", "?; ?")]
    public void In_the_body(string source, string expected) => Assert.Equal(expected, Probes.OfFiles(source));

    // A parameter of a primary constructor is a field by another name.
    [Theory]
    [InlineData("class C(string name) { void M() { Probe(name); Set(); Probe(name); } void Set() => name = \"b\"; }", "?; ?")]
    [InlineData("class C(string name) { void M() { name = \"a\"; Set(); Probe(name); } void Set() => name = \"b\"; }", "?")]
    [InlineData("class C(string name) { string P { get { name = \"a\"; Set(); Probe(name); return name; } } void Set() => name = \"b\"; }", "?")]
    [InlineData("class C(GalleryData data) { void M() { data = new(\"x\"); var d = data; Set(); Probe(d); } void Set() => data.Description = \"b\"; }", "?")]
    public void Of_a_primary_constructor(string source, string expected) => Assert.Equal(expected, Probes.OfFiles(source));
}
