using System.Collections.Immutable;

namespace GalleryAnalyzers.Tests.Docs;

/// <summary>The page of a rule, taken apart.</summary>
/// <remarks>
/// Pages look like this; each fence under Violation has its counterpart, in the same order, under Fix.
/// <code>
/// # GAL1001: title of the descriptor
///
/// | | |
/// |---|---|
/// | Category | category of the descriptor |
/// | Severity | Warning |
/// | Fix | Yes: how many and what they do. Or: No, and why not |
///
/// ## Cause
/// ## Why Azure refuses
/// > the service's message
/// ## Violation
/// ```csharp
/// statements, as in the tests: see Scaffold for what they can use
/// ```
/// ## Fix
/// ```csharp
/// the same statements, repaired: by the fix, if there is one, to the letter
/// ```
/// An .editorconfig that an example needs stands in an ini fence before it.
/// ## Options, where .editorconfig has any for the rule
/// ## When to suppress
/// </code>
/// </remarks>
internal sealed class RulePage
{
    /// <summary>The headings that every page has, in their order.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["Cause", "Why Azure refuses", "Violation", "Fix", "When to suppress"];

    /// <summary>The heading, before the last of <see cref="Headings"/>, that only pages of rules with options have.</summary>
    public const string Options = "Options";

    private readonly ILookup<string, string> _sections;

    private RulePage(string title, ImmutableDictionary<string, string> table, ImmutableArray<(string Heading, string Text)> sections)
    {
        Title = title;
        Table = table;
        Sections = [.. sections.Select(section => section.Heading)];
        _sections = sections.ToLookup(section => section.Heading, section => section.Text);
    }

    /// <summary>The first heading, without its mark.</summary>
    public string Title { get; }

    /// <summary>The rows of the table at the top: name and value.</summary>
    public ImmutableDictionary<string, string> Table { get; }

    /// <summary>The second-level headings.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>Whether the page promises a code fix.</summary>
    public bool HasFix => Table["Fix"].StartsWith("Yes", StringComparison.Ordinal);

    /// <summary>Whether the page says that there is no code fix.</summary>
    public bool HasNoFix => Table["Fix"].StartsWith("No", StringComparison.Ordinal);

    /// <summary>The page of a rule.</summary>
    public static RulePage Of(string id) => Parse(File.ReadAllText(Path.Combine(Folder, id + ".md")));

    /// <summary>Where the pages are.</summary>
    public static string Folder => Repository.PathOf("docs/rules");

    /// <summary>Takes a page's text apart.</summary>
    public static RulePage Parse(string text)
    {
        var title = "";
        var table = ImmutableDictionary.CreateBuilder<string, string>();
        var sections = ImmutableArray.CreateBuilder<(string, string)>();
        var heading = "";
        var lines = new List<string>();
        var inFence = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inFence = !inFence;

            if (inFence || !line.StartsWith('#'))
                lines.Add(line);
            else if (line.StartsWith("# ", StringComparison.Ordinal))
                title = line[2..];
            else
                Open(line.TrimStart('#').Trim());

            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (heading.Length == 0 && cells is ["", { Length: > 0 } name, var value, ""] && name[0] != '-')
                table[name] = value;
        }

        Open("");
        return new RulePage(title, table.ToImmutable(), sections.ToImmutable());

        void Open(string next)
        {
            if (heading.Length > 0)
                sections.Add((heading, string.Join('\n', lines).Trim()));
            lines.Clear();
            heading = next;
        }
    }

    /// <summary>A section's text.</summary>
    public string Text(string heading) => string.Join('\n', _sections[heading]);

    /// <summary>The C# fences of a section.</summary>
    public IReadOnlyList<string> Code(string heading) => [.. Examples(heading).Select(example => example.Code)];

    /// <summary>The C# fences of a section, each with the ini fence between it and the one before.</summary>
    public IReadOnlyList<(string Code, string EditorConfig)> Examples(string heading)
    {
        var parts = Text(heading).Split("```csharp\n");
        return [.. parts.Skip(1).Zip(parts, (rest, before) => (UpToFence(rest), IniIn(before)))];

        static string IniIn(string before) => before.Split("```ini\n") is [_, .., var last] ? UpToFence(last) : "";

        static string UpToFence(string text) => text[..text.IndexOf("\n```", StringComparison.Ordinal)];
    }
}
