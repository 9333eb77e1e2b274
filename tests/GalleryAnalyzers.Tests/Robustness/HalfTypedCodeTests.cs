namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>Statements that no compiler takes, as they stand while somebody types or merges.</summary>
public sealed class HalfTypedCodeTests
{
    [Theory]
    [InlineData("galleries.CreateOrUpdateAsync(")]
    [InlineData("galleries.CreateOrUpdateAsync(WaitUntil.Completed, \"-bad-\"")]
    [InlineData("galleries.CreateOrUpdateAsync(galleryName: , data: galleryData);")]
    [InlineData("galleries.CreateOrUpdateAsync(galleryName: \"a\", galleryName: \"b\", WaitUntil.Completed);")]
    [InlineData("galleries.CreateOrUpdateAsync(WaitUntil.Completed, \"-bad-\", galleryData, 1, 2, 3);")]
    [InlineData("galleries.CreateOrUpdateAsync(ref text, out number, in count);")]
    [InlineData("galleries.CreateOrUpdateAsync")]
    [InlineData("galleries.")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, $\"a-{\", galleryData);")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, $\"a-{text:\", galleryData);")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, \"unclosed, galleryData);")]
    [InlineData("galleries.CreateOrUpdate(WaitUntil.Completed, nothing, galleryData);")]
    [InlineData("new TargetRegion(")]
    [InlineData("new TargetRegion();")]
    [InlineData("new TargetRegion(\"westeruope\", 1, 2);")]
    [InlineData("var region = new TargetRegion(\"eastus\") { RegionalReplicaCount = };")]
    [InlineData("var region = new TargetRegion(\"eastus\") { NoSuchProperty = 1, RegionalReplicaCount };")]
    [InlineData("versionData = new(location) { PublishingProfile = { TargetRegions = { new(\"eastus\"), , new(\"eastus\") } } };")]
    [InlineData("versionData.PublishingProfile.TargetRegions.Add();")]
    [InlineData("versionData.PublishingProfile.TargetRegions.Add(new(\"eastus\"), new(\"eastus\"));")]
    [InlineData("versionData.PublishingProfile.TargetRegions += new TargetRegion(\"eastus\");")]
    [InlineData("versionData.StorageProfile.DataDiskImages.Add(new GalleryDataDiskImage(\"zero\"));")]
    [InlineData("versionData.StorageProfile.DataDiskImages.Add(new GalleryDataDiskImage(99999999999999999999));")]
    [InlineData("versionData.StorageProfile.DataDiskImages.Add(new GalleryDataDiskImage(lun));")]
    [InlineData("new AzureLocation(1, 2);")]
    [InlineData("AzureLocation region = ;")]
    [InlineData("AzureLocation region = \"westeruope\" + ;")]
    [InlineData("AzureLocation.NoSuchRegion.ToString();")]
    [InlineData("var identifier = new GalleryImageIdentifier(\"bad!\", , );")]
    [InlineData("imageData.Identifier = new(\"bad!\");")]
    [InlineData("foreach (var each in args) { versions.CreateOrUpdate(WaitUntil.Completed, each")]
    [InlineData("while (condition { goto nowhere; }")]
    [InlineData("for (;;) { continue outer; }")]
    [InlineData("try { galleries.Get(\"-bad-\"); }")]
    [InlineData("var x = condition switch { true => \"-bad-\", };  galleries.Get(x);")]
    [InlineData("var x = x; galleries.Get(x);")]
    [InlineData("const string a = b; const string b = a; galleries.Get(a);")]
    [InlineData("string Self() => Self(); void Self() {} galleries.Get(Self());")]
    [InlineData("Func<string> f = () => f(); galleries.Get(f());")]
    [InlineData("GalleryImageVersionResource.CreateResourceIdentifier(\"s\", \"rg\");")]
    [InlineData("await await galleries.CreateOrUpdateAsync(WaitUntil.Completed, \"-bad-\", galleryData);")]
    [InlineData("(var a, var b) = galleries.Get(\"-bad-\");")]
    [InlineData("yield return galleries.Get(\"-bad-\");")]
    [InlineData("return galleries.Get(\"-bad-\");")]
    [InlineData("} } galleries.Get(\"-bad-\"); {{")]
    [InlineData("<<<<<<< HEAD\ngalleries.Get(\"-bad-\");\n=======\ngalleries.Get(\"bad!\");\n>>>>>>> other")]
    public async Task Nothing_is_thrown(string statements)
    {
        foreach (var sdk in GallerySdk.Supported)
            await Analysis.FindingsAsync(Analysis.Compile(sdk.References, Scaffold.Around(statements)));
    }
}
