namespace GalleryAnalyzers.Tests.Flow.Transfer;

/// <summary>Locals, parameters, constants, tuples and references.</summary>
public sealed class VariableTests
{
    [Theory]
    [InlineData("""Probe("a");""", "\"a\"")]
    [InlineData("""var s = "a"; Probe(s);""", "\"a\"")]
    [InlineData("""const string s = "a"; Probe(s + "b");""", "\"ab\"")]
    [InlineData("""string s; s = "a"; Probe(s); s = "b"; Probe(s);""", "\"a\"; \"b\"")]
    [InlineData("""string a, b; a = b = "a"; Probe(a); Probe(b);""", "\"a\"; \"a\"")]
    [InlineData("""Probe(text); Probe(text); Probe(environment);""", "?text; ?text; ?environment")]
    [InlineData("""var a = text; Probe(a); text = "x"; Probe(a); Probe(text);""", "?text; ?text; \"x\"")]
    [InlineData("""var a = Some<string>(); var b = a; Probe(a); Probe(b); Probe(Some<string>());""", "?1; ?1; ?")]
    [InlineData("""var a = 1; var b = a + 2 * 3 - 1; Probe(b);""", "6")]
    [InlineData("""var i = 1; Probe(i++); Probe(i); Probe(++i); Probe(i--); Probe(i);""", "1; 2; 3; 3; 2")]
    [InlineData("""var i = 1; i += 4; i -= 2; i *= 3; Probe(i);""", "9")]
    [InlineData("""var i = 7; i /= 2; Probe(i);""", "3")]
    [InlineData("""long l = 1; l++; Probe(l);""", "?")]
    [InlineData("""var s = "a"; s += "b"; s += text; Probe(s);""", "\"ab\" + *")]
    [InlineData("""string? s = null; s ??= "a"; Probe(s);""", "\"a\"")]
    [InlineData("""string? s = "a"; s ??= "b"; Probe(s);""", "\"a\"")]
    [InlineData("""var s = Some<string?>(); s ??= "b"; Probe(s);""", "\"b\" | ?")]
    [InlineData("""Probe(Some<string?>() ?? "b");""", "\"b\" | ?")]
    [InlineData("""Probe(default(string)); Probe(default(int));""", "null; 0")]
    [InlineData("""string s = null!; Probe(s);""", "null")]
    [InlineData("""int? i = 5; Probe(i); Probe(i.Value);""", "5; ?")]
    [InlineData("""Probe(nameof(text));""", "\"text\"")]
    [InlineData("""Probe(checked(1 + number));""", "?")]
    public void Locals(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""if (condition) text = "a"; Probe(text);""", "\"a\" | ?")]
    [InlineData("""if (condition) { } else text = "a"; Probe(text);""", "\"a\" | ?")]
    [InlineData("""text ??= "a"; Probe(text);""", "\"a\" | ?")]
    [InlineData("""if (string.IsNullOrEmpty(text)) text = "a"; Probe(text);""", "\"a\" | ?")]
    [InlineData("""while (Some<bool>()) text = "a"; Probe(text);""", "\"a\" | ?")]
    [InlineData("""foreach (var x in args) number++; Probe(number);""", "?")]
    [InlineData("""switch (number) { case 1: text = "a"; break; case 2: text = "b"; break; } Probe(text);""", "\"a\" | \"b\" | ?")]
    [InlineData("""try { text = Some<string>(); text = "a"; } catch (Exception) { Probe(text); }""", "? | ?")]
    [InlineData("""_ = condition && (text = "a") != null; Probe(text);""", "\"a\" | ?")]
    [InlineData("""galleryData?.Tags.Add("k", text = "a"); Probe(text);""", "\"a\" | ?")]
    public void A_parameter_that_one_path_leaves_alone_is_still_what_was_passed(string statements, string expected) =>
        Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""var (a, b) = ("1", "2"); Probe(a); Probe(b);""", "\"1\"; \"2\"")]
    [InlineData("""string a = "1", b = "2"; (a, b) = (b, a); Probe(a); Probe(b);""", "\"2\"; \"1\"")]
    [InlineData("""string a = "1", b = "2", c = "3"; (a, (b, c)) = (c, (a, b)); Probe(a); Probe(b); Probe(c);""", "\"3\"; \"1\"; \"2\"")]
    [InlineData("""var (a, (b, c)) = ("1", ("2", "3")); Probe(a); Probe(b); Probe(c);""", "\"1\"; \"2\"; \"3\"")]
    [InlineData("""var (a, _) = ("1", "2"); Probe(a);""", "\"1\"")]
    [InlineData("""var a = "x"; (a, var b) = Some<(string, string)>(); Probe(a); Probe(b);""", "?; ?")]
    [InlineData("""var pair = ("1", "2"); Probe(pair.Item1); pair.Item1 = "3"; Probe(pair.Item1);""", "\"1\"; \"3\"")]
    [InlineData("""var a = "x"; foreach (var (k, v) in Some<Dictionary<string, string>>()) a = k; Probe(a);""", "?")]
    [InlineData("""(string, string) a = ("1", "2"), b = a; b.Item1 = "3"; Probe(a.Item1);""", "\"1\"")]
    public void Tuples(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""var s = "a"; Set(out s); Probe(s); static void Set(out string s) => s = "b";""", "?")]
    [InlineData("""var s = "a"; Set(ref s); Probe(s); static void Set(ref string s) => s = "b";""", "?")]
    [InlineData("""var s = "a"; See(in s); Probe(s); static void See(in string s) { }""", "?")]
    [InlineData("""if (int.TryParse(text, out var i)) Probe(i); else Probe(i);""", "?; ?")]
    [InlineData("""var i = 1; if (int.TryParse(text, out i) && condition) { } Probe(i);""", "?")]
    [InlineData("""var i = 1; _ = condition && int.TryParse(text, out i); Probe(i);""", "1 | ?")]
    [InlineData("""int[] all = [1]; Set(ref all[0]); Probe(all[0]); static void Set(ref int i) => i = 2;""", "?")]
    [InlineData("""int[] all = [1]; Get(all) = 2; Probe(all[0]); static ref int Get(int[] all) => ref all[0];""", "?")]
    public void Arguments_by_reference(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    // Not in the scaffold's method, which is async.
    [Theory]
    [InlineData("""var s = "a"; ref var r = ref s; r = "b"; Probe(s);""", "?")]
    [InlineData("""var s = "a"; var t = "b"; ref var r = ref condition ? ref s : ref t; r = "c"; Probe(s); Probe(t);""", "?; ?")]
    [InlineData("""var s = "a"; var t = "b"; ref var r = ref s; r = ref t; r = "c"; Probe(s); Probe(t);""", "?; ?")]
    [InlineData("""int[] all = [1]; ref var r = ref all[0]; r = 2; Probe(all[0]);""", "?")]
    [InlineData("""int[] all = [1]; foreach (ref var x in all.AsSpan()) x = 2; Probe(all[0]);""", "?")]
    [InlineData("""var s = "a"; var span = new Span<string>(ref s); span[0] = "b"; Probe(s);""", "?")]
    [InlineData("""var d = new GalleryData("x"); ref var other = ref d; other.Description = "a"; Probe(d);""", "?")]
    [InlineData("""var r = new TargetRegion("a"); TargetRegion[] all = [r]; ref var x = ref all[0]; x.Name = "b"; Probe(r.Name);""", "?")]
    public void References(string statements, string expected) =>
        Assert.Equal(expected, Probes.OfFiles($"class C {{ void M(bool condition) {{ {statements} }} }}"));

    [Theory]
    [InlineData("""int i = 300; Probe((byte)i);""")]
    [InlineData("""int i = 65; Probe((char)i);""")]
    [InlineData("""char c = 'a'; int i = c; Probe(i);""")]
    [InlineData("""int i = 300; Probe((byte?)i);""")]
    [InlineData("""double d = 1.5; Probe((int)d);""")]
    [InlineData("""long l = 3000000000; Probe((int)l);""")]
    [InlineData("""int i = 1; Probe((SupportedOperatingSystemType)i);""")]
    public void A_conversion_that_may_change_a_number_gives_another(string statements) => Assert.Equal("?", Probes.Of(statements));

    [Theory]
    [InlineData("""int i = 5; long l = i; Probe(l);""", "5")]
    [InlineData("""int i = 5; int? n = i; Probe(n);""", "5")]
    [InlineData("""int i = 5; object o = i; Probe((int)o);""", "5")]
    [InlineData("""object o = new GalleryData("x"); var d = o as GalleryData; Probe(d);""", """null | {Location: "x"}""")]
    [InlineData("""object o = new GalleryData("x"); if ((o as GalleryImageData) == null) Probe(o);""", "escaped")]
    [InlineData("""object o = "a"; Probe(o as string); Probe(o as GalleryData);""", "\"a\" | null; \"a\" | null")]
    public void Other_conversions_keep_it(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));
}
