using System.Collections.Immutable;

namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>Statements of each kind, of which many may stand one after the other: <c>#</c> is the statement's number.</summary>
internal static class GrowthKinds
{
    /// <summary>The statements, by what they are called.</summary>
    public static ImmutableDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["declaration"] = """var v# = "a";""",
        ["declaration of an unknown"] = "var v# = Some<string>();",
        ["assignment"] = """s = "a";""",
        ["assignment of an unknown"] = "s = Some<string>();",
        ["compound assignment"] = """s += "a";""",
        ["coalescing assignment"] = """n ??= "a#";""",
        ["increment"] = "i++;",
        ["arithmetic"] = "var v# = number * 2 + #;",
        ["concatenation"] = """var v# = s + "-" + text;""",
        ["interpolation"] = """var v# = $"{s}-{number}";""",
        ["string call"] = """var v# = string.Join("-", s, text);""",
        ["conditional expression"] = """var v# = condition ? "a" : "b";""",
        ["conditional expression on a variable of its own"] = """var b# = number > #; var v# = b# ? "a" : "b";""",
        ["coalescing expression"] = """var v# = n ?? "a";""",
        ["null-conditional access"] = "var v# = n?.Length;",
        ["switch expression"] = """var v# = number switch { 0 => "a", > 3 => "b", _ => "c" };""",
        ["is pattern"] = "if (n is { Length: > 3 } p#) s = p#;",
        ["type pattern"] = "if (thing is string p#) s = p#;",
        ["cast"] = "var v# = (string)thing;",
        ["tuple"] = """var (a#, b#) = ("a", "b");""",
        ["swap"] = "(s, t) = (t, s);",
        ["out variable"] = "int.TryParse(text, out var v#);",
        ["reference argument"] = "Change(ref s);",
        ["reference local"] = "ref var r# = ref args[0]; r# = t;",
        ["if"] = """if (condition) s = "a#";""",
        ["if on a fact of its own"] = """if (number > #) s = "a#";""",
        ["if and else"] = """if (condition) s = "a"; else s = "b";""",
        ["if in if"] = "if (Some<bool>()) if (Some<bool>()) Unknown(s);",
        ["if that returns"] = "if (number == #) return;",
        ["if that throws"] = "if (number == #) throw new InvalidOperationException();",
        ["question about a known text"] = """if (s.Contains("x#")) Unknown(1);""",
        ["question about a chosen text"] = """var v# = condition ? "a" : text; if (v# == t) s = "a#";""",
        ["question about a choice, in another"] = """var b# = args.Length > #; var v# = b# ? "x" : s; if (v# == text) s = "a#" + v#;""",
        ["check by name"] = "ValidateName(s);",
        ["logic"] = """if (condition && number > # || s == "b") t = "a";""",
        ["switch"] = """switch (number) { case 0: s = "a"; break; case 1: s = "b"; break; default: s = "c"; break; }""",
        ["while"] = "while (Some<bool>()) Unknown(s);",
        ["while that writes"] = """while (Some<bool>()) s += "a";""",
        ["do"] = "do Unknown(s); while (Some<bool>());",
        ["for"] = "for (var k# = 0; k# < 3; k#++) Unknown(k#);",
        ["foreach over known elements"] = """foreach (var x# in new[] { "a", "b" }) s = x#;""",
        ["foreach over unknown elements"] = "foreach (var x# in args) s = x#;",
        ["await foreach"] = "await foreach (var x# in Some<IAsyncEnumerable<string>>()) s = x#;",
        ["goto"] = "l#: Unknown(s); if (Some<bool>()) goto l#;",
        ["try and catch"] = """try { Unknown(s); s = "a#"; } catch (Exception) { s = "b"; }""",
        ["try, filter and catch"] = """try { Unknown(s); } catch (Exception e#) when (e#.Message == t) { s = "b"; }""",
        ["try and finally"] = """try { Unknown(s); } finally { s = "a#"; }""",
        ["using"] = "using (Some<IDisposable>()) Unknown(s);",
        ["using declaration"] = "using var r# = Some<IDisposable>();",
        ["await using"] = "await using (Some<IAsyncDisposable>()) Unknown(s);",
        ["lock"] = "lock (args) Unknown(s);",
        ["lambda"] = "Action f# = () => Unknown(t); f#();",
        ["async lambda"] = "Func<Task> f# = async () => await Task.Delay(#); await f#();",
        ["lambda with a loop"] = "Action f# = () => { foreach (var x in args) Unknown(x); }; f#();",
        ["anonymous method"] = "Action f# = delegate { Unknown(t); }; f#();",
        ["local function"] = "void F#() => Unknown(t); F#();",
        ["local function with an argument"] = """string F#(string x) => x + "-#"; s = F#(t);""",
        ["method group"] = "Action<object> f# = Unknown; f#(s);",
        ["query"] = "var v# = (from x in args where x.Length > # select x).ToList();",
        ["call of a method"] = "s = Followed(t);",
        ["call of a method with a branch"] = """s = Chosen(number, "a#");""",
        ["call that cannot be seen"] = "Unknown(s);",
        ["await"] = "await Task.Delay(#);",
        ["array"] = """var v# = new[] { "a", s };""",
        ["list"] = """var v# = new List<string> { "a", s };""",
        ["collection expression"] = """List<string> v# = ["a", s];""",
        ["element added"] = """all.Add("a#");""",
        ["element read"] = "var v# = all[0];",
        ["list handed over"] = "Unknown(all);",
        ["dictionary entry"] = """tags["k#"] = "v";""",
        ["element written"] = """args[0] = "a";""",
        ["object"] = """var v# = new GalleryData("a") { Description = s };""",
        ["object's property"] = "data.Description = s;",
        ["object handed over"] = """var v# = new GalleryData("a"); Unknown(v#);""",
        ["object in one of two variables"] = """var v# = condition ? data : new GalleryData("a"); v#.Description = s;""",
        ["object with a list of objects"] =
            """var v# = new GalleryImageVersionPublishingProfile { TargetRegions = { new TargetRegion("westeurope"), new TargetRegion("northeurope") } };""",
        ["resource"] = """var v# = galleries.CreateOrUpdate(WaitUntil.Completed, "g#", new GalleryData("westeurope")).Value;""",
        ["resource of one name"] = """galleries.CreateOrUpdate(WaitUntil.Completed, "g", new GalleryData("westeurope"));""",
        ["operation begun"] = """var v# = galleries.CreateOrUpdateAsync(WaitUntil.Started, "g#", new GalleryData("westeurope"));""",
        ["resource deleted"] = """galleries.Get("g#").Value.Delete(WaitUntil.Completed);""",
        ["existence check"] = """if (!galleries.Exists("g#")) Unknown(s);""",
        ["resource's data"] = """var v# = galleries.Get("g#").Value.Data.Description;""",
        ["field read"] = "var v# = _field + s;",
        ["field written"] = """_written = "a#";""",
        ["static call"] = "Console.WriteLine(s);",
        ["property of its own"] = "var v# = Property;",
        ["moment"] = "var v# = DateTimeOffset.UtcNow.AddDays(#);",
        ["throw expression"] = "var v# = n ?? throw new InvalidOperationException();",
        ["nameof and constants"] = """const string C# = "a#"; s = C# + nameof(text);""",
        ["index and range"] = "var v# = text[1..^1];",
        ["with a type that is not there"] = "Missing.Call(s, new Absent());",
    }.ToImmutableDictionary();

    /// <summary>A class with one method that holds the statements, once each or in a loop.</summary>
    public static string ClassOf(string statement, int count, bool isInLoop)
    {
        var statements = string.Join('\n', Enumerable.Range(0, count).Select(number => statement.Replace("#", $"{number}", StringComparison.Ordinal)));
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Azure;
            using Azure.Core;
            using Azure.ResourceManager.Compute;
            using Azure.ResourceManager.Compute.Models;

            internal sealed class Growth
            {
                private readonly string _field = "f";
                private string _written = "w";

                private string Property => "p";

                public async Task Run(GalleryCollection galleries, string text, int number, bool condition, string[] args, object thing, Dictionary<string, string> tags)
                {
                    string s = "s", t = "t";
                    string n = text;
                    var i = 0;
                    var data = new GalleryData("westeurope");
                    var all = new List<string> { "a" };
                    {{(isInLoop ? "while (Some<bool>()) {" : "{")}}
                    {{statements}}
                    }
                    await Task.Yield();
                    Unknown(s);
                }

                private string Followed(string x) => x + "-" + _field;

                private string Chosen(int x, string y) => x > 3 ? y : _field;

                private static void Change(ref string x) => Unknown(x);

                private static void ValidateName(string x) => throw new NotSupportedException();

                [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)]
                private static extern void Unknown(object value);

                [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)]
                private static extern T Some<T>();
            }
            """;
    }
}
