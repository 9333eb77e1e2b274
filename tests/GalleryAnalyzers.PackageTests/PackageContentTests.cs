using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace GalleryAnalyzers.PackageTests;

[Collection(PackedPackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    private readonly XElement _metadata = PackedPackage.Nuspec(package.File).Root!.Elements().Single();

    [Fact]
    public void Holds_the_two_assemblies_the_translation_the_readme_the_presets_and_what_NuGet_adds()
    {
        using var zip = ZipFile.OpenRead(package.File);

        Assert.Equal(
            [
                "GalleryAnalyzers.nuspec",
                "README.md",
                "[Content_Types].xml",
                "_rels/.rels",
                "analyzers/dotnet/cs/GalleryAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/GalleryAnalyzers.dll",
                "analyzers/dotnet/cs/sv/GalleryAnalyzers.resources.dll",
                "build/GalleryAnalyzers.targets",
                "build/config/all.globalconfig",
                "build/config/minimum.globalconfig",
                "build/config/none.globalconfig",
                "build/config/recommended.globalconfig",
                "buildTransitive/GalleryAnalyzers.targets",
                "package/services/metadata/core-properties/nuget.psmdcp",
            ],
            zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Brings_no_dependency() =>
        Assert.DoesNotContain(_metadata.Descendants(), element => element.Name.LocalName is "dependencies" or "dependency");

    [Theory]
    [InlineData("id", "GalleryAnalyzers")]
    [InlineData("developmentDependency", "true")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    public void Says_of_itself(string element, string value) => Assert.Equal(value, Metadata(element).Value);

    [Fact]
    public void Names_the_commit_that_it_was_made_from()
    {
        var repository = Metadata("repository");

        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Matches("^https://github.com/", repository.Attribute("url")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")?.Value);
    }

    /// <remarks>What is newer than in the .NET 8 SDK and Visual Studio 17.8 ends as CS8032 there.</remarks>
    [Fact]
    public void Refers_to_nothing_newer_than_the_oldest_host_has()
    {
        using var zip = ZipFile.OpenRead(package.File);
        var references = zip.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).SelectMany(References).ToList();

        Assert.Contains(("Microsoft.CodeAnalysis", new Version(4, 8, 0, 0)), references);
        Assert.All(references, reference => Assert.True(reference.Version <= OfOldestHost(reference.Name), $"{reference.Name} {reference.Version}"));
    }

    [Fact]
    public async Task Is_the_same_to_the_byte_when_packed_again_elsewhere()
    {
        var again = await package.PackAsync(Path.Combine(package.Folder, "feed-again"), Path.Combine(package.Folder, "artifacts-again"));

        Assert.Equal(await File.ReadAllBytesAsync(package.File), await File.ReadAllBytesAsync(again));
    }

    private static Version OfOldestHost(string assembly) => assembly switch
    {
        "netstandard" => new(2, 0, 0, 0),
        "System.Collections.Immutable" => new(7, 0, 0, 0),
        "GalleryAnalyzers" => new(int.MaxValue, 0),
        _ when assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) => new(4, 8, 0, 0),
        _ => throw new ArgumentException($"{assembly} is not known to be in every host.", nameof(assembly)),
    };

    private static IEnumerable<(string Name, Version Version)> References(ZipArchiveEntry entry)
    {
        using var file = entry.Open();
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        copy.Position = 0;
        using var image = new PEReader(copy);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }

    private XElement Metadata(string element) => _metadata.Elements().Single(child => child.Name.LocalName == element);
}
