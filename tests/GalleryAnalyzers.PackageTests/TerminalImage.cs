using System.Globalization;
using System.Text.RegularExpressions;
using GalleryAnalyzers.Tests.Infrastructure;

namespace GalleryAnalyzers.PackageTests;

/// <summary>A picture of what a build prints: the findings of one file, with line breaks, and what follows them.</summary>
internal static partial class TerminalImage
{
    private const int Columns = 118;
    private const int Indent = 4;
    private const string Yellow = "#e5c07b";
    private const string Blue = "#61afef";
    private const string Gray = "#7f848e";

    /// <summary>The picture of that command and of what it printed of that file.</summary>
    public static string Of(string command, string output, string file)
    {
        // A build prints each finding once more in its summary.
        var findings = Printed().Matches(output)
            .Select(match => match.Groups)
            .Where(groups => groups["file"].Value == file)
            .DistinctBy(groups => groups["place"].Value)
            .OrderBy(groups => int.Parse(groups["line"].Value, CultureInfo.InvariantCulture))
            .ToList();
        var svg = new Svg(Columns, "#1e2127", "#d7dae0");
        var line = 0;
        svg.Text(line, 0, "$ ", Gray);
        svg.Text(line++, 2, command, isBold: true);
        foreach (var finding in findings)
        {
            var place = $"{file}({finding["place"].Value}): ";
            var warning = $"warning {finding["id"].Value}: ";
            svg.Text(line, 0, place, Blue);
            svg.Text(line, place.Length, warning, Yellow, isBold: true);
            var column = place.Length + warning.Length;
            foreach (var word in finding["message"].Value.Split(' '))
            {
                if (column + word.Length > Columns)
                    (line, column) = (line + 1, Indent);
                svg.Text(line, column, word);
                column += word.Length + 1;
            }

            line++;
        }

        svg.Text(line, 0, "…", Gray);
        svg.Text(line + 1, 0, Warnings().Match(output).Value, Yellow);
        return svg.Picture($"{command}: {findings.Count} of the warnings that it prints", line + 2);
    }

    // The link to the rule's page and the project, which follow the message, are left out.
    [GeneratedRegex(@"^.*?(?<file>[^/\\]+)\((?<place>(?<line>\d+),\d+)\): warning (?<id>GAL\d{4}): (?<message>.*?) \(https://", RegexOptions.Multiline)]
    private static partial Regex Printed();

    [GeneratedRegex(@"^ +\d+ Warning\(s\)", RegexOptions.Multiline)]
    private static partial Regex Warnings();
}
