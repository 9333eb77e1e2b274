namespace GalleryAnalyzers.Tests.Generation;

/// <summary>What the tables of kinds hold is held.</summary>
public sealed class KindTableTests
{
    public static TheoryData<string, string> Columns => new()
    {
        { "claims", "Without dice" },
        { "claims", "With dice" },
        { "refusals", "1,000" },
        { "refusals", "20,000" },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void As_many_as_are_listed_are_known_and_one_more_is_not(string name, string title)
    {
        var table = new KindTable(name);
        var column = table.Column(title);
        foreach (var (kind, number) in table.Numbers(title)!)
        {
            Assert.False(column.IsExceeded(kind, number));
            Assert.True(column.IsExceeded(kind, number + 1));
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_kind_that_is_not_listed_is_never_known(string name, string title) =>
        Assert.True(new KindTable(name).Column(title).IsExceeded("new", 1));

    [Fact]
    public void Where_no_column_has_the_title_only_kinds_are_known()
    {
        var table = new KindTable("claims");
        var column = table.Column("of another number");

        Assert.False(column.IsExceeded(table.Kinds.First(), int.MaxValue));
        Assert.True(column.IsExceeded("new", 1));
    }

    [Fact]
    public void What_is_fewer_than_listed_is_to_be_lowered()
    {
        var table = new KindTable("claims");
        var (kind, number) = table.Numbers("Without dice")!.First();

        var line = table.Column("Without dice").Compare(new Dictionary<string, int> { [kind] = number - 1 }).First();

        Assert.Equal($"{kind}: {number - 1}, known {number}: lower it", line);
    }
}
