using System.IO.Compression;
using System.Xml.Linq;
using GalleryAnalyzers.Tests.Infrastructure;

namespace GalleryAnalyzers.PackageTests;

/// <summary>The package, packed once for all tests into a feed of its own.</summary>
/// <remarks>Nothing is written into the repository, as its other projects may be building at the same time.</remarks>
public sealed class PackedPackage : IAsyncLifetime
{
    // A cache holds what it once saw of a version: each run has one of its own.
    private readonly string _versionSuffix = $"test.{DateTime.UtcNow.Ticks}";

    internal string Folder { get; } = Directory.CreateTempSubdirectory("GalleryAnalyzers.PackageTests.").FullName;

    internal string Feed => Path.Combine(Folder, "feed");

    internal string File { get; private set; } = "";

    internal string Version { get; private set; } = "";

    /// <summary>Where the machine keeps the packages that it has: they need not be fetched for each run.</summary>
    internal string GlobalPackages { get; private set; } = "";

    public async Task InitializeAsync()
    {
        File = await PackAsync(Feed, Path.Combine(Folder, "artifacts"));
        Version = Nuspec(File).Descendants().Single(element => element.Name.LocalName == "version").Value;

        var locals = await DotNet.RunAsync(Folder, "nuget", "locals", "global-packages", "--list", "--force-english-output");
        GlobalPackages = locals[(locals.IndexOf("global-packages:", StringComparison.Ordinal) + "global-packages:".Length)..].Trim();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Packs the product as a release does and returns the package's path.</summary>
    internal async Task<string> PackAsync(string feed, string artifacts)
    {
        await DotNet.RunAsync(
            Repository.Root,
            "pack", "src/GalleryAnalyzers.Package", "-c", "Release", "-o", feed, "--artifacts-path", artifacts,
            $"-p:VersionSuffix={_versionSuffix}", "-warnaserror");
        return Assert.Single(Directory.GetFiles(feed, "*.nupkg"));
    }

    internal static XDocument Nuspec(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        using var nuspec = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec);
    }
}

/// <summary>All tests share one package, and run one after the other: each starts builds that use the whole machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PackedPackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "Packed package";
}
