using System.Text;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Docs;

/// <summary>The page that leads from Azure's messages to the rules.</summary>
internal static class TroubleshootingPage
{
    /// <summary>Where it is.</summary>
    public const string File = "docs/troubleshooting.md";

    /// <summary>The sections of the table of messages, and what the page calls them.</summary>
    public static IReadOnlyList<(string Section, string Heading)> Sections { get; } =
    [
        ("gallery", "Galleries"),
        ("definition", "Image definitions"),
        ("version", "Image versions"),
        ("machine", "Machines and scale sets"),
        ("disk", "Disks"),
        ("sharing", "Sharing"),
        ("replication", "Replication"),
        ("limits", "Limits"),
        ("application", "Applications"),
    ];

    private const string Introduction = """
        # Azure said no: which rule would have told?

        You have a message of Azure Compute Gallery's, and look for its cause. Search this page for a part of it: the messages are Azure's own, word for word, as its
        [troubleshooting guide](https://learn.microsoft.com/azure/virtual-machines/troubleshooting-shared-images), its page on
        [VM applications](https://learn.microsoft.com/azure/virtual-machines/vm-applications) or people who were refused have them. Your names and ids stand where
        the page has `<…>` or `…`, so search for the words between. A line in parentheses is no message: it tells what is documented.

        The rule's page tells what is wrong, shows the code before and after, and says whether a fix does it for you.

        """;

    /// <summary>The page's text.</summary>
    public static string Text()
    {
        var page = new StringBuilder(Introduction).Append('\n');
        foreach (var (section, heading) in Sections)
        {
            page.Append($"## {heading}\n\n| Azure's message | Rule(s) |\n|---|---|\n");
            foreach (var error in AzureError.All.Where(error => error.Section == section))
                page.Append($"| {Code(error.Message)} | {string.Join("<br>", error.Rules.Select(Link))} |\n");
            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>A text in a cell that is shown as it is: as code, nothing in it is markup but the bar between cells.</summary>
    public static string Code(string text) => text.Contains('`', StringComparison.Ordinal)
        ? throw new ArgumentException($"A backtick would end the code: {text}", nameof(text))
        : $"`{text.Replace("|", @"\|", StringComparison.Ordinal)}`";

    private static string Link(string id) => $"[{id}](rules/{id}.md): {AllRules.Descriptors.Single(rule => rule.Id == id).Title}";
}
