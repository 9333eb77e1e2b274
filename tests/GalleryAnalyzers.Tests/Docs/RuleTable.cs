using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Docs;

/// <summary>The table of all rules, as pages have it: a row for each, made from its descriptor and its page.</summary>
internal static class RuleTable
{
    /// <summary>The page's text with the rows as they are now.</summary>
    /// <param name="page">The page, which has a table of rules already.</param>
    /// <param name="link">Where a rule's id leads to.</param>
    public static string Renewed(string page, Func<DiagnosticDescriptor, string> link)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', (string[])
        [
            .. lines.TakeWhile(line => !IsRow(line)),
            .. AllRules.Descriptors.Select(rule =>
                $"| [{rule.Id}]({link(rule)}) | {rule.Title} | {rule.DefaultSeverity} | {(RulePage.Of(rule.Id).HasFix ? "Yes" : "No")} |"),
            .. lines.SkipWhile(line => !IsRow(line)).SkipWhile(IsRow),
        ]);
    }

    private static bool IsRow(string line) => line.StartsWith("| [GAL", StringComparison.Ordinal);
}
