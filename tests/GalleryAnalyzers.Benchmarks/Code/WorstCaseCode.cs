using System.Text;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>Code of the shapes in which one body costs the most: no program is all of these, and many have one.</summary>
internal static class WorstCaseCode
{
    private const string Begin = "\nnamespace Contoso;\n\n/// <summary>Publishes in a way of its own.</summary>\npublic sealed class Publisher\n{\n";
    private const string Publish = "await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, version, data);\n";
    private const string Parameters = "(GalleryImageResource definition, GalleryImageVersionData data, string version, string text, string[] args)";

    /// <summary>One method that chooses between two values over and over, in a loop, and asks about each.</summary>
    public static string Choices(int count)
    {
        var text = Method("var name = \"\";\nwhile (args.Length > text.Length)\n{\n");
        for (var i = 0; i < count; i++)
            text.Append($"    var isLong{i} = args.Length > {i}; var chosen{i} = isLong{i} ? \"x{i}\" : name; if (chosen{i} == text) {{ name = \"a{i}\" + chosen{i}; }}\n");

        return End(text.Append("}\n").Append(Publish));
    }

    /// <summary>One method with a try region in a loop in a finally region, over and over.</summary>
    public static string NestedHandlers(int depth)
    {
        var text = Method("var name = \"\";\n");
        for (var i = 0; i < depth; i++)
            text.Append("try { Console.WriteLine(text); } finally { while (args.Length > name.Length) {\n");

        text.Append("Console.WriteLine(name);\n");
        for (var i = depth - 1; i >= 0; i--)
            text.Append($"}} name = \"f{i}\"; }}\n");

        return End(text.Append(Publish));
    }

    /// <summary>Many methods that each call the first of a chain, every link of which calls the next in loops and choices.</summary>
    public static string SharedCallees(int callers, int links)
    {
        var text = new StringBuilder(MachineCode.Head).Append(Begin);
        for (var i = 0; i < callers; i++)
            text.Append($"    public async Task Publish{i}Async{Parameters}\n    {{\n        Read0(text, args);\n        {Publish}    }}\n\n");

        for (var i = 0; i < links; i++)
        {
            var next = i == links - 1 ? "Console.WriteLine(key)" : $"Read{i + 1}(key, args)";
            text.Append($$"""
                    private static void Read{{i}}(string text, string[] args)
                    {
                        var key = "";
                        while (args.Length > key.Length)
                        {
                            switch (args[0])
                            {
                                case "key":
                                    key = text + "{{i}}";
                                    break;
                                case "dictionary":
                                    if (key.Length > 3)
                                        continue;
                                    using (var source = new CancellationTokenSource())
                                    {
                                        if (!source.IsCancellationRequested)
                                            {{next}};
                                    }

                                    break;
                            }
                        }
                    }


                """);
        }

        return text.Append("}\n").ToString();
    }

    private static StringBuilder Method(string statements) =>
        new StringBuilder(MachineCode.Head).Append(Begin).Append($"public async Task PublishAsync{Parameters}\n{{\n").Append(statements);

    private static string End(StringBuilder text) => text.Append("}\n}\n").ToString();
}
