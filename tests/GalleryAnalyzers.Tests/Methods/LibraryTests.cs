using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Methods;

/// <summary>What a library does, of which only the assembly is at hand: one that knows the SDK may do anything.</summary>
public sealed class LibraryTests
{
    private const string Library = """
        public static class Galleries
        {
            public static void Recreate(string name) => System.Console.WriteLine(typeof(Azure.ResourceManager.ArmClient) + name);
        }
        """;

    [Fact]
    public async Task One_that_knows_the_SDK_may_have_created_anew_what_was_deleted() => Assert.Empty(await IdsAsync("Galleries.Recreate(text);"));

    [Theory]
    [InlineData("Console.WriteLine(text);")]
    [InlineData("Math.Max(number, 1);")]
    [InlineData("await Task.Delay(number);")]
    public async Task Any_other_cannot(string between) => Assert.Equal(["GAL0007"], await IdsAsync(between));

    private static async Task<IEnumerable<string>> IdsAsync(string between)
    {
        var references = GallerySdk.Oldest.References;
        using var image = new MemoryStream();
        Assert.True(Analysis.Compile(references, Library).WithAssemblyName("Galleries").Emit(image).Success);

        var source = Scaffold.Around($$"""
            await gallery.DeleteAsync(WaitUntil.Completed);
            {{between}}
            await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", imageData);
            """);
        var compilation = Analysis.Compile([.. references, MetadataReference.CreateFromImage(image.ToArray())], source);
        return (await Analysis.FindingsInValidCodeAsync(compilation)).Select(finding => finding.Id);
    }
}
