namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>Exceptions: a handler may begin after any operation of what it guards.</summary>
public sealed class HandlerTests
{
    [Theory]
    [InlineData("""var s = "a"; try { Unknown(1); s = "b"; } catch (Exception) { Probe(s); } Probe(s);""", "\"a\"; \"a\" | \"b\"")]
    [InlineData("""var s = "a"; try { Unknown(1); s = "b"; Unknown(2); } catch (Exception) { Probe(s); } Probe(s);""", "\"a\" | \"b\"; \"a\" | \"b\"")]
    [InlineData("""var s = "a"; try { s = "b"; Unknown(1); s = "c"; } catch (Exception) { Probe(s); s = "d"; } Probe(s);""", "\"b\"; \"c\" | \"d\"")]
    [InlineData("""var s = "a"; try { s = "b"; Unknown(1); } finally { Probe(s); s = "c"; } Probe(s);""", "\"b\"; \"c\"")]
    [InlineData("""var s = "a"; try { s = "b"; Unknown(1); } finally { Unknown(2); } Probe(s);""", "\"b\"")]
    [InlineData("""var s = "a"; try { s = "b"; if (condition) return; s = "c"; } finally { Probe(s); } Probe(s);""", "\"b\" | \"c\"; \"c\"")]
    [InlineData("""var s = "a"; try { try { Unknown(1); s = "b"; } finally { s = "c"; } } catch (Exception) { Probe(s); } Probe(s);""", "\"c\"; \"c\"")]
    [InlineData("""var s = "a"; try { Unknown(1); s = "b"; } catch (InvalidOperationException) { s = "c"; } catch (Exception e) when (e.Message == s) { Probe(s); return; } Probe(s);""",
        "\"a\"; \"b\" | \"c\"")]
    [InlineData("""var s = "a"; try { Unknown(1); } catch (Exception) when ((s = "b") != null) { Probe(s); }""", "\"b\"")]
    [InlineData("""var s = "a"; try { Unknown(1); s = "b"; } catch (Exception) { throw; } Probe(s);""", "\"b\"")]
    [InlineData("""var s = "a"; try { throw new InvalidOperationException(s = "b"); } catch (Exception) { Probe(s); }""", "\"a\" | \"b\"")]
    [InlineData("""var s = "a"; try { Unknown(1); } catch (Exception) { try { s = "b"; Unknown(2); } catch (Exception) { Probe(s); s = "c"; } } Probe(s);""",
        "\"b\"; \"a\" | \"b\" | \"c\"")]
    [InlineData("""var s = "a"; foreach (var x in args) { try { s = "b"; Unknown(1); } catch (Exception) { continue; } finally { s = "c"; } } Probe(s);""", "\"c\" | ?")]
    [InlineData("""var s = "a"; while (true) { try { Unknown(s); break; } catch (Exception) { s = "b"; } } Probe(s);""", "?")]
    [InlineData("""var s = "a"; using (Some<IDisposable>()) { s = "b"; } Probe(s);""", "\"b\"")]
    [InlineData("""var s = "a"; using var x = Some<IDisposable>(); s = "b"; Probe(s); Probe(x);""", "\"b\"; ?")]
    [InlineData("""var s = "a"; await using (Some<IAsyncDisposable>()) { s = "b"; } Probe(s);""", "\"b\"")]
    [InlineData("""var s = "a"; lock (args) { s = "b"; Probe(s); } Probe(s);""", "\"b\"; \"b\"")]
    [InlineData("""var s = "a"; try { Unknown(1); } catch { s = "b"; } finally { s += "c"; } Probe(s);""", "\"ac\" | \"bc\"")]
    [InlineData("""var s = "a"; try { if (condition) return; } finally { try { Unknown(1); } catch (Exception) { s = "b"; } } Probe(s);""", "\"a\" | \"b\"")]
    [InlineData("""var s = "a"; try { if (condition) return; if (number > 1) return; } finally { try { Unknown(1); } catch (Exception) { s = "b"; } } Probe(s);""", "\"a\" | \"b\"")]
    [InlineData("""var s = "a"; try { if (!condition) return; } finally { try { Unknown(1); } catch (Exception) { s = "b"; } } Probe(s);""", "\"a\" | \"b\"")]
    [InlineData("""var s = "a"; while (true) { try { if (condition) break; if (number > 1) continue; return; } finally { try { Unknown(1); } catch (Exception) { s = "b"; } } } Probe(s);""", "\"a\" | \"b\"")]
    [InlineData("""var s = "a"; try { if (condition) return; if (number > 1) return; } finally { try { Unknown(1); } finally { try { Unknown(2); } catch { s = "b"; } } } Probe(s);""", "\"a\" | \"b\"")]
    [InlineData("""var s = "a"; try { Unknown(1); } catch (Exception) { s = "b"; goto end; } s = "c"; end: Probe(s);""", "\"b\" | \"c\"")]
    [InlineData("""var s = "a"; try { Unknown(1); return; } catch (Exception) { s = "b"; } Probe(s);""", "\"b\"")]
    [InlineData("""var s = "a"; try { s = "b"; } finally { try { Unknown(1); s = "c"; } catch (Exception) { Probe(s); s = "d"; } } Probe(s);""",
        "\"b\"; \"c\" | \"d\"")]
    public void Variables(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));

    [Theory]
    [InlineData("""var d = new GalleryData("x"); try { d.Description = Some<string>(); d.Description = "a"; } catch (Exception) { Probe(d); }""",
        """{Location: "x", Description?: "a" | ?}""")]
    [InlineData("""var d = new GalleryData("x"); try { d = new GalleryData("y"); Unknown(1); } catch (Exception) { Probe(d); }""", """{Location: "x"} | {Location: "y"}""")]
    [InlineData("""var d = new GalleryData("x"); try { Unknown(d); } catch (Exception) { Probe(d); }""", "escaped")]
    [InlineData("""var d = new GalleryData("x"); try { Unknown(1); } finally { d.Description = "a"; } Probe(d);""", """{Location: "x", Description: "a"}""")]
    [InlineData("""var all = new List<string>(); try { Unknown(1); all.Add("a"); } catch (Exception) { all.Add("b"); } Probe(all);""", """["a"?, "b"?]""")]
    [InlineData("""var all = new List<string> { "a" }; try { Unknown(1); } catch (Exception) { all.Add("b"); } finally { all.Add("c"); } Probe(all);""", """["a", "b"?, "c"]""")]
    [InlineData("""var d = new GalleryData("x"); var e = d; foreach (var x in args) { e = d; d.Description = "a"; try { Unknown(1); } finally { d = new GalleryData("y"); } } Probe(e);""",
        "? | {Location: \"x\", Description?: ?}")]
    public void Objects(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));
}
