namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The ways in which programs bring a text to the place where it means something, for the tests of every rule that judges texts.</summary>
/// <remarks>A rule's tests say what that place is, and give an expression that the rule finds fault with and one that it does not.</remarks>
internal static class TextFlows
{
    private delegate string Flow(Func<string, string> use, string bad, string good);

    private static readonly Dictionary<string, Flow> ToTheUse = new()
    {
        ["literal"] = (use, bad, _) => $"{use(Marked(bad))};",
        ["in parentheses"] = (use, bad, _) => $"{use($"({Marked(bad)})")};",
        ["null-forgiving"] = (use, bad, _) => $"{use(Marked(bad) + "!")};",
        ["local"] = (use, bad, _) => $"var value = {Marked(bad)};\n{use("value")};",
        ["constant local"] = (use, bad, _) => $"const string value = {Marked(bad)};\n{use("value")};",
        ["local of a local"] = (use, bad, _) => $"var first = {Marked(bad)};\nvar second = first;\n{use("second")};",
        ["assigned later"] = (use, bad, _) => $"string value;\nvalue = {Marked(bad)};\n{use("value")};",
        ["assigned again"] = (use, bad, good) => $"var value = {good};\nvalue = {Marked(bad)};\n{use("value")};",
        ["assigned twice in one"] = (use, bad, _) => $"string first, second;\nfirst = second = {Marked(bad)};\n{use("second")};\nSystem.Console.WriteLine(first);",
        ["in one branch"] = (use, bad, good) => $$"""
            var value = {{good}};
            if (condition)
            {
                value = {{Marked(bad)}};
            }

            {{use("value")}};
            """,
        ["used in a branch"] = (use, bad, good) => $$"""
            if (condition)
                {{use(Marked(bad))}};
            else
                {{use(good)}};
            """,
        ["in a switch"] = (use, bad, good) => $$"""
            string value;
            switch (number)
            {
                case 1:
                    value = {{good}};
                    break;
                default:
                    value = {{Marked(bad)}};
                    break;
            }

            {{use("value")}};
            """,
        ["conditional"] = (use, bad, good) => $"{use($"condition ? {good} : {Marked(bad)}")};",
        ["coalesced"] = (use, bad, _) => $"{use($"Some<string?>() ?? {Marked(bad)}")};",
        ["coalesced later"] = (use, bad, _) => $"var value = Some<string?>();\nvalue ??= {Marked(bad)};\n{use("value")};",
        ["switch expression"] = (use, bad, good) => $$"""{{use($$"""number switch { 1 => {{good}}, 2 => {{Marked(bad)}}, _ => text }""")}};""",
        ["in a loop"] = (use, bad, _) => $$"""
            for (var i = 0; i < number; i++)
            {
                {{use(Marked(bad))}};
            }
            """,
        ["after a loop"] = (use, bad, good) => $$"""
            var value = {{good}};
            foreach (var arg in args)
            {
                if (arg == text)
                    value = {{Marked(bad)}};
            }

            {{use("value")}};
            """,
        ["in try"] = (use, bad, _) => $$"""
            try
            {
                {{use(Marked(bad))}};
            }
            catch (RequestFailedException)
            {
                Unknown(text);
            }
            """,
        ["in finally"] = (use, bad, _) => $$"""
            var value = {{Marked(bad)}};
            try
            {
                Unknown(text);
            }
            finally
            {
                {{use("value")}};
            }
            """,
        ["in a lambda"] = (use, bad, _) => $$"""
            Action later = () =>
            {
                {{use(Marked(bad))}};
            };
            later();
            """,
        ["in a local function"] = (use, bad, _) => $$"""
            Later();

            void Later()
            {
                var value = {{Marked(bad)}};
                {{use("value")}};
            }
            """,
        ["seen by code that cannot change it"] = (use, bad, _) => $"var value = {Marked(bad)};\nSystem.Console.WriteLine(value);\n{use("value")};",
        ["twice, found once"] = (use, bad, _) => $"var value = {Marked(bad)};\n{use("value")};\n{use("value")};",
    };

    private static readonly Dictionary<string, Flow> PastTheUse = new()
    {
        ["good literal"] = (use, _, good) => $"{use(good)};",
        ["never used"] = (use, bad, good) => $"var value = {bad};\nUnknown(value);\n{use(good)};",
        ["replaced before the use"] = (use, bad, good) => $"var value = {bad};\nUnknown(value);\nvalue = {good};\n{use("value")};",
        ["replaced after the use"] = (use, bad, good) => $"var value = {good};\n{use("value")};\nvalue = {bad};\nUnknown(value);",
        ["replaced in both branches"] = (use, bad, good) => $$"""
            var value = {{bad}};
            if (condition)
                value = {{good}};
            else
                value = text;
            {{use("value")}};
            """,
        ["replaced in finally"] = (use, bad, good) => $$"""
            var value = {{bad}};
            try
            {
                Unknown(value);
            }
            finally
            {
                value = {{good}};
            }

            {{use("value")}};
            """,
        ["the branch leaves"] = (use, bad, good) => $$"""
            var value = {{good}};
            if (condition)
            {
                value = {{bad}};
                Unknown(value);
                return;
            }

            {{use("value")}};
            """,
        ["the branch throws"] = (use, bad, _) =>
            $"{use($"condition ? text : throw new InvalidOperationException({bad})")};",
        ["parameter"] = (use, _, _) => $"{use("text")};",
        ["parameter, compared"] = (use, bad, _) => $"if (text != {bad})\n    {use("text")};",
        ["from code that is not seen"] = (use, _, _) => $"{use("Some<string>()")};",
        ["through code that is not seen"] = (use, bad, _) => $"""{use($"""System.IO.Path.GetFileName({bad})""")};""",
        ["replaced characters"] = (use, bad, _) => $"""{use($"""({bad}).Replace("a", text)""")};""",
        ["changed by reference"] = (use, bad, _) => $"var value = {bad};\nInterlocked.Exchange(ref value, text);\n{use("value")};",
        ["changed by out"] = (use, bad, _) =>
            $"var value = {bad};\nnew Dictionary<string, string>().TryGetValue(value, out value!);\n{use("value")};",
        ["changed by a lambda"] = (use, bad, good) => $$"""
            var value = {{bad}};
            Action change = () => value = {{good}};
            change();
            {{use("value")}};
            """,
        ["changed by a local function"] = (use, bad, good) => $$"""
            var value = {{bad}};
            Change();
            {{use("value")}};

            void Change() => value = {{good}};
            """,
        ["captured from without"] = (use, bad, good) => $$"""
            var value = {{bad}};
            Action later = () =>
            {
                {{use("value")}};
            };
            value = {{good}};
            later();
            """,
        ["element of an array that may change"] = (use, bad, _) => $$"""
            var values = new[] { {{bad}} };
            Unknown(values);
            {{use("values[0]")}};
            """,
        ["not yet set"] = (use, _, good) => $$"""
            var value = "";
            if (condition)
                value = {{good}};
            {{use("value")}};
            """,
        ["in another order"] = (use, bad, good) => $"var (first, second) = ({bad}, {good});\nUnknown(first);\n{use("second")};",
        ["placeholder in braces"] = (use, _, _) => $$"""{{use("\"{name-of-yours}\"")}};""",
        ["placeholder in angle brackets"] = (use, _, _) => $"""{use("\"<name-of-yours>\"")};""",
        ["a hole alone"] = (use, _, _) => $$"""{{use("$\"{text}\"")}};""",
        ["joined of what is not known"] = (use, _, _) => $"{use("text + environment")};",
    };

    /// <summary>The ways that end in a finding under the text itself.</summary>
    public static TheoryData<string> Reaching => [.. ToTheUse.Keys];

    /// <summary>The near misses: a bad text is near, or a text is not known, and nothing may be found.</summary>
    public static TheoryData<string> Missing => [.. PastTheUse.Keys];

    /// <summary>The statements of one of <see cref="Reaching"/>.</summary>
    /// <param name="name">Which.</param>
    /// <param name="use">The expression around the value that gives it to the place in question.</param>
    /// <param name="bad">A literal that is wrong there.</param>
    /// <param name="good">A literal that is right there.</param>
    public static string Reach(string name, Func<string, string> use, string bad, string good) => ToTheUse[name](use, bad, good);

    /// <summary>The statements of one of <see cref="Missing"/>.</summary>
    /// <inheritdoc cref="Reach" path="/param"/>
    public static string Miss(string name, Func<string, string> use, string bad, string good) => PastTheUse[name](use, bad, good);

    private static string Marked(string text) => $"[|{text}|]";
}
