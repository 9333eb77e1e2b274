using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Docs;

public sealed class TroubleshootingTests
{
    [Fact]
    public void The_page_is_the_table_of_messages() => GeneratedFile.Is(TroubleshootingPage.File, TroubleshootingPage.Text());

    [Fact]
    public void Each_message_has_its_line()
    {
        var lines = TroubleshootingPage.Text().Split('\n');

        Check.None(AzureError.All
            .Where(error => !lines.Any(line =>
                line.StartsWith($"| {TroubleshootingPage.Code(error.Message)} | ", StringComparison.Ordinal)
                && error.Rules.All(rule => line.Contains($"(rules/{rule}.md)", StringComparison.Ordinal))))
            .Select(error => error.Row));
    }

    [Fact]
    public void Each_section_has_its_heading() => Assert.Equal(
        AzureError.All.Select(error => error.Section).Distinct().Order(StringComparer.Ordinal),
        TroubleshootingPage.Sections.Select(section => section.Section).Order(StringComparer.Ordinal));

    [Fact]
    public void A_bar_does_not_end_the_cell() => Assert.Equal(@"`a \| <b>`", TroubleshootingPage.Code("a | <b>"));
}
