using System.Reflection;
using Azure.Core;
using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public class RegionsTests
{
    private static readonly string[] CompassWords =
        ["north", "south", "east", "west", "central", "northeast", "southeast", "northwest", "southwest"];

    [Fact]
    public void The_table_is_sorted_and_holds_each_region_once()
    {
        var names = Regions.All.Select(region => region.Name).ToArray();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Distinct(names);
        Assert.Distinct(Regions.All.Select(region => region.DisplayName));
        Assert.InRange(names.Length, 77, 200);
    }

    [Fact]
    public void A_name_is_its_display_name_normalized()
    {
        Assert.All(Regions.All, region => Assert.Equal(region.Name, Regions.Normalize(region.DisplayName)));
        Assert.All(Regions.All, region => Assert.Equal(region.Name, Regions.Normalize(region.Name)));
    }

    [Fact]
    public void The_members_are_those_of_AzureLocation()
    {
        var theirs = typeof(AzureLocation)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(AzureLocation))
            .Select(property => (Member: property.Name, Location: (AzureLocation)property.GetValue(null)!))
            .Select(property => (property.Member, property.Location.Name, property.Location.DisplayName))
            .OrderBy(property => property.Name, StringComparer.Ordinal);
        var ours = Regions.All
            .Where(region => region.AzureLocationMember is not null)
            .Select(region => (Member: region.AzureLocationMember!, region.Name, DisplayName: (string?)region.DisplayName));
        Assert.Equal(theirs, ours);
    }

    [Theory]
    [InlineData("westeurope", "westeurope")]
    [InlineData("West Europe", "westeurope")]
    [InlineData("WESTEUROPE", "westeurope")]
    [InlineData("west  Europe ", "westeurope")]
    [InlineData("East US 2", "eastus2")]
    [InlineData("BelgiumCentral", "belgiumcentral")]
    public void Finds(string text, string name) => Assert.Equal(name, Regions.Find(text)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("westeuropa")]
    [InlineData("West-Europe")]
    [InlineData("global")]
    public void Finds_nothing(string text) => Assert.Null(Regions.Find(text));

    [Theory]
    [InlineData("westus", AvailabilityZones.No)]
    [InlineData("northcentralus", AvailabilityZones.No)]
    [InlineData("westus3", AvailabilityZones.Yes)]
    [InlineData("westeurope", AvailabilityZones.Yes)]
    [InlineData("usgovtexas", AvailabilityZones.Unknown)]
    internal void Knows_the_zones(string name, AvailabilityZones zones) => Assert.Equal(zones, Regions.Find(name)?.AvailabilityZones);

    [Theory]
    [InlineData("westuerope", "westeurope")]
    [InlineData("westeurpe", "westeurope")]
    [InlineData("West Eurpoe", "westeurope")]
    [InlineData("west-europe", "westeurope")]
    [InlineData("westeuropa", "westeurope")]
    [InlineData("eastuss", "eastus", "eastusstg")]
    [InlineData("esatus2", "eastus2", "westus2")]
    [InlineData("nothcentralus", "northcentralus", "southcentralus")]
    [InlineData("germanywestcentrl", "germanywestcentral")]
    [InlineData("uksoth", "uksouth")]
    [InlineData("swedencentrall", "swedencentral")]
    [InlineData("westus_2", "westus2")]
    [InlineData("astralaeast", "australiaeast")]
    [InlineData("westusa", "westus")]
    [InlineData("northcentral", "northcentralus")]
    public void Suggests(string text, params string[] names) => Assert.Equal(names, Regions.Suggest(text).Select(region => region.Name));

    [Theory]
    [InlineData("")]
    [InlineData("global")]
    [InlineData("northindia")]
    [InlineData("eastus3")]
    [InlineData("eastus4")]
    [InlineData("westus4")]
    [InlineData("southeastus")]
    [InlineData("southeastus3")]
    [InlineData("southwestus")]
    [InlineData("southcentralus2")]
    [InlineData("norwaysouth")]
    [InlineData("italysouth")]
    [InlineData("ukcentral")]
    [InlineData("uknorth")]
    [InlineData("austriacentral")]
    [InlineData("chileeast")]
    [InlineData("panamacentral")]
    [InlineData("ghananorth")]
    [InlineData("taiwannorth")]
    [InlineData("finlandcentral")]
    [InlineData("saudiarabiaeast")]
    [InlineData("westus2euap")]
    [InlineData("eastuseuap")]
    [InlineData("ussouth")]
    [InlineData("westeu")]
    [InlineData("us-east-1")]
    [InlineData("europe-west1")]
    public void Suggests_nothing_for_what_may_be_new_or_is_far(string text) => Assert.Empty(Regions.Suggest(text));

    [Fact]
    public void A_region_is_no_misspelling_of_another()
    {
        Assert.All(Regions.All, region => Assert.Empty(Regions.Suggest(region.Name)));
        Assert.All(Regions.All, region => Assert.Empty(Regions.Suggest(region.DisplayName)));
    }

    [Fact]
    public void No_place_with_a_point_of_the_compass_is_a_misspelling()
    {
        // Places that have a region, that were announced to get one, or that are a letter or two from one that has.
        string[] places =
        [
            "africa", "america", "argentina", "asia", "australia", "austria", "belgium", "brazil", "bulgaria", "canada", "chile", "china",
            "colombia", "croatia", "denmark", "egypt", "eu", "europe", "finland", "france", "germany", "ghana", "greece", "hungary",
            "iceland", "india", "indonesia", "ireland", "israel", "italy", "japan", "jordan", "kenya", "korea", "latvia", "malaysia",
            "malta", "mexico", "morocco", "newzealand", "nigeria", "norway", "oman", "pakistan", "panama", "peru", "philippines",
            "poland", "portugal", "qatar", "romania", "russia", "saudiarabia", "serbia", "singapore", "spain", "sweden", "switzerland",
            "taiwan", "thailand", "turkey", "uae", "uk", "ukraine", "us", "vietnam",
        ];
        foreach (var place in places)
        {
            foreach (var word in CompassWords)
            {
                foreach (var number in new[] { "", "2", "3", "4", "5" })
                {
                    Assert.Empty(Regions.Suggest(place + word + number));
                    Assert.Empty(Regions.Suggest(word + place + number));
                }
            }
        }
    }

    [Fact]
    public void A_suggestion_keeps_the_number_and_comes_nearest_first()
    {
        var random = new Random(7);
        var suggested = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var name = Regions.All[random.Next(Regions.All.Count)].Name;
            var letter = (char)('a' + random.Next(26));
            var slip = name.Remove(random.Next(name.Length), 1).Insert(random.Next(name.Length), letter.ToString());
            var suggestions = Regions.Suggest(slip);
            var distances = suggestions.Select(region => EditDistance.Between(slip, region.Name, 2)).ToArray();
            Assert.All(distances, distance => Assert.InRange(distance!.Value, 1, 2));
            Assert.Equal(distances.Order(), distances);
            Assert.InRange(suggestions.Count, 0, 3);
            Assert.All(suggestions, region => Assert.Equal(char.IsAsciiDigit(slip[^1]), char.IsAsciiDigit(region.Name[^1])));
            suggested += suggestions.Count > 0 ? 1 : 0;
        }

        Assert.InRange(suggested, 1_000, 3_000);
    }
}
