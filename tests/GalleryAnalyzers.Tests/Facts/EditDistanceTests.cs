using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "ab", 2)]
    [InlineData("eastus", "eastus", 0)]
    [InlineData("eastus", "eastuss", 1)]
    [InlineData("eastus", "eatus", 1)]
    [InlineData("eastus", "westus", 2)]
    [InlineData("westuerope", "westeurope", 1)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Counts_slips(string a, string b, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(a, b, 10));
        Assert.Equal(distance, EditDistance.Between(b, a, 10));
    }

    [Fact]
    public void A_bound_changes_nothing_but_to_withhold_what_is_greater()
    {
        var random = new Random(1);
        for (var i = 0; i < 5_000; i++)
        {
            var a = new string(random.GetItems<char>("abc", random.Next(8)));
            var b = new string(random.GetItems<char>("abc", random.Next(8)));
            var distance = EditDistance.Between(a, b, int.MaxValue);
            for (var bound = 0; bound < 8; bound++)
                Assert.Equal(distance <= bound ? distance : null, EditDistance.Between(a, b, bound));
        }
    }
}
