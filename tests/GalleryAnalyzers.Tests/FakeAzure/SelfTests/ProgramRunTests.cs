using Azure;
using GalleryAnalyzers.Tests.FakeAzure.Programs;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>A method of a program is run with what a test hands to it.</summary>
public sealed class ProgramRunTests
{
    private const string Program = """
        using System.Threading.Tasks;
        using Azure;
        using Azure.ResourceManager;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Resources;

        internal static class Program
        {
            internal static async Task Run(ArmClient client, ResourceGroupResource group, string name) =>
                await group.GetGalleries().CreateOrUpdateAsync(WaitUntil.Completed, name, new GalleryData("westeurope"));
        }
        """;

    [Theory]
    [InlineData("contoso", null)]
    [InlineData("contoso-images", "S01")]
    public async Task It_ends_as_Azure_says(string name, string? source)
    {
        var scene = await Scene.CreateAsync();
        var program = Analysis.Compile(GallerySdk.Oldest.References, Program);

        var run = await ProgramRun.OfMethodAsync(program, scene.Cloud, "Program", "Run", parameter => parameter.Name switch
        {
            "client" => scene.Client,
            "group" => scene.Group,
            _ => name,
        });

        Assert.Equal(source is not null, run.Failure is RequestFailedException);
        Assert.Equal(source, scene.Cloud.Exchanges[^1].Refusals.FirstOrDefault()?.Source);
    }
}
