namespace GalleryAnalyzers.Tests.Methods;

/// <summary>Top-level statements, and the types beside them in the same file.</summary>
public sealed class TopLevelTests
{
    [Fact]
    public async Task A_fault_in_a_method_beside_the_statements_that_call_it_is_reported_once()
    {
        var findings = await Analysis.FindingsInValidCodeAsync(Analysis.Compile(GallerySdk.Oldest.References, """
            using Azure;
            using Azure.Core;
            using Azure.ResourceManager.Compute;

            GalleryCollection galleries = null!;
            Publish(galleries, "images");
            Publish(galleries, "contoso-images");

            internal partial class Program
            {
                private static void Publish(GalleryCollection galleries, string name) =>
                    galleries.CreateOrUpdate(WaitUntil.Completed, name, new GalleryData("westeruope"));
            }
            """));

        Assert.Equal(["GAL1001", "GAL0001"], findings.Select(finding => finding.Id));
    }
}
