using System.Collections.Immutable;
using System.Text;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>Files of C# made from templates: the same text in every run, on every machine.</summary>
internal static class GeneratedCode
{
    private const int MembersPerClass = 10;

    // Random's sequence for a given seed is kept from version to version of .NET: documented of the constructor that takes one.
    private const int Seed = 20240613;

    /// <summary>Classes of members from the templates, until there are that many lines.</summary>
    public static ImmutableArray<string> OfLines(int lines, string head, ImmutableArray<MemberTemplate> templates)
    {
        var random = new Random(Seed);
        var files = ImmutableArray.CreateBuilder<string>();
        for (var written = 0; written < lines; written += Lines(files[^1]))
            files.Add(Class(files.Count, MembersPerClass, head, templates, random));

        return files.ToImmutable();
    }

    /// <summary>Classes that have that many members from the templates in all.</summary>
    public static ImmutableArray<string> OfMembers(int members, string head, ImmutableArray<MemberTemplate> templates)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, members / MembersPerClass).Select(index => Class(index, MembersPerClass, head, templates, random))];
    }

    /// <summary>How many lines a text has.</summary>
    public static int Lines(string text) => text.Count(character => character == '\n');

    private static string Class(int index, int members, string head, ImmutableArray<MemberTemplate> templates, Random random)
    {
        var text = new StringBuilder(head);
        text.Append($"\nnamespace Contoso.Area{index % 7};\n\n/// <summary>Serves the {Words.Any(random)}.</summary>\n");
        text.Append($"public sealed class {Words.Any(random)}Service{index}\n{{\n");
        for (var member = 0; member < members; member++)
        {
            var body = templates[random.Next(templates.Length)](random, $"{Words.Any(random)}{member}");
            foreach (var line in body.Split('\n'))
                text.Append(line.Length == 0 ? "\n" : $"    {line}\n");

            text.Append('\n');
        }

        return text.Append("}\n").ToString();
    }
}
