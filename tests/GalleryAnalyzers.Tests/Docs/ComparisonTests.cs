using System.Text.RegularExpressions;
using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Docs;

/// <summary>The comparison with other tools has every message, with our rules for it, and adds up.</summary>
public sealed class ComparisonTests
{
    private static readonly string[] Tools =
        ["Terraform azurerm", "tflint azurerm", "Azure CLI", "Bicep", "PSRule for Azure", "Azure PowerShell", "Packer"];

    /// <summary>All rows: those of the guide, which have a cell for each tool, and those that came later, for which no other tool was read.</summary>
    private static readonly string[] Rows = [.. RowsOf("SNRA")];

    private static readonly string[] RowsOfTheGuide = [.. RowsOf("SN")];

    [Fact]
    public void Each_message_has_its_row_and_its_rules() => Assert.Equal(
        AzureError.All.Select(error => $"{error.Row}: {string.Join(" ", error.Rules)}"),
        Rows.Select(row => $"{row[2..5]}: {string.Join(" ", Regex.Matches(row, @"\[(GAL\d{4})\]").Select(match => match.Groups[1].Value))}"));

    [Theory]
    [InlineData("docs/comparison.md")]
    [InlineData("README.md")]
    public void The_totals_are_those_of_the_rows(string page)
    {
        var lines = File.ReadAllLines(Repository.PathOf(page));

        Check.None(Tools.Where((tool, index) =>
        {
            var cells = RowsOfTheGuide.Select(row => row.Split('|', StringSplitOptions.TrimEntries)[^(Tools.Length + 1)..^1][index]).ToList();
            var yes = cells.Count(cell => cell == "yes");
            var part = cells.Count(cell => cell.StartsWith("part", StringComparison.Ordinal));
            return !lines.Any(line => line.StartsWith($"| {tool}", StringComparison.Ordinal)
                && line.EndsWith($"| {yes} | {part} | {cells.Count - yes - part} |", StringComparison.Ordinal));
        }));
    }

    private static IEnumerable<string> RowsOf(string letters) =>
        File.ReadLines(Repository.PathOf("docs/comparison.md")).Where(line => Regex.IsMatch(line, $@"\A\| [{letters}]\d\d \|"));
}
