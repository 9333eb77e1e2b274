using System.Globalization;
using System.Text.RegularExpressions;

namespace GalleryAnalyzers.PackageTests;

/// <summary>One diagnostic of ours: in which file, on which line, of which rule.</summary>
internal sealed partial record Finding(string File, int Line, string Id)
{
    /// <summary>What a build printed. It prints each diagnostic once more in its summary.</summary>
    public static Finding[] PrintedIn(string output, string severity) =>
        InOrder(Printed().Matches(output)
            .Where(match => match.Groups["severity"].Value == severity)
            .Select(match => new Finding(
                Path.GetFileName(match.Groups["file"].Value.Trim()),
                int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
                match.Groups["id"].Value)));

    /// <summary>What the comments at the ends of the lines announce.</summary>
    public static Finding[] AnnouncedIn(string file, string source) =>
        InOrder(source.Split('\n').SelectMany((line, index) =>
            Announced().Match(line).Groups["id"].Captures.Select(id => new Finding(file, index + 1, id.Value))));

    private static Finding[] InOrder(IEnumerable<Finding> findings) =>
        [.. findings.Distinct().OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)];

    [GeneratedRegex(@"^(?<file>.+)\((?<line>\d+),\d+\): (?<severity>warning|error) (?<id>GAL\d{4}):", RegexOptions.Multiline)]
    private static partial Regex Printed();

    [GeneratedRegex(@"// (?<id>GAL\d{4})\s*$")]
    private static partial Regex Announced();
}
