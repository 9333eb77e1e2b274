namespace GalleryAnalyzers.Tests.Docs;

public sealed class RulePageTests
{
    private static readonly RulePage Page = RulePage.Parse("""
        # GAL9999: Things must be so

        | | |
        |---|---|
        | Category | GalleryAnalyzers.Things |
        | Fix | Yes: one |

        ## Cause

        It is `#` not.

        ## Violation

        ```csharp
        # pragma
        first();
        ```

        and

        ```csharp
        second();
        ```
        """);

    [Fact]
    public void Title_and_table_are_read()
    {
        Assert.Equal("GAL9999: Things must be so", Page.Title);
        Assert.Equal("GalleryAnalyzers.Things", Page.Table["Category"]);
        Assert.Equal(2, Page.Table.Count);
        Assert.True(Page.HasFix);
        Assert.False(Page.HasNoFix);
    }

    [Fact]
    public void Sections_and_their_code_are_read()
    {
        Assert.Equal(["Cause", "Violation"], Page.Sections);
        Assert.Equal("It is `#` not.", Page.Text("Cause"));
        Assert.Equal(["# pragma\nfirst();", "second();"], Page.Code("Violation"));
        Assert.Empty(Page.Code("Fix"));
    }
}
