namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>One run of <c>dotnet format</c> over findings of several rules, whose repairs are of every shape.</summary>
public sealed class FormatTests
{
    private const string Before = """
        await galleries.GetAsync("");
        await galleries.GetAsync("contoso-images");
        await galleries.GetAsync("contoso images");
        await versions.GetAsync("v1.2.3");
        imageData.Recommended = new RecommendedMachineConfiguration { VCpus = new ResourceRange { Min = 16, Max = 4 } };
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = Some<GalleryImageVersionStorageProfile>(),
            PublishingProfile = new() { TargetRegions = { new("northeurope"), new("North Europe") } },
        };
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """;

    private const string After = """
        await galleries.GetAsync("");
        await galleries.GetAsync("contoso_images");
        await galleries.GetAsync("contoso_images");
        await versions.GetAsync("1.2.3");
        imageData.Recommended = new RecommendedMachineConfiguration { VCpus = new ResourceRange { Min = 4, Max = 16 } };
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = Some<GalleryImageVersionStorageProfile>(),
            PublishingProfile = new() { TargetRegions = { new(AzureLocation.WestEurope), new("northeurope") } },
        };
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """;

    [Theory]
    [InlineData("GAL1001")]
    [InlineData("GAL2006")]
    [InlineData("GAL3001")]
    [InlineData("GAL3002")]
    [InlineData("GAL3003")]
    public async Task It_repairs_them_all_whichever_comes_first(string rule)
    {
        var source = Scaffold.Around(Before);
        var formatted = await FormatRunner.FormatAsync(source, GallerySdk.Newest, Subject.Product, rule);
        Assert.Equal(After, Scaffold.Inside(formatted));
    }
}
