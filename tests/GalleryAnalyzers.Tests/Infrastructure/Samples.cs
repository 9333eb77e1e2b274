using System.Xml.Linq;
using GalleryAnalyzers.FakeAzure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The programs in the folder of samples, compiled as their projects compile them.</summary>
internal static class Samples
{
    private static readonly Lazy<MetadataReference> Fake = new(() => MetadataReference.CreateFromFile(typeof(FakeCloud).Assembly.Location));

    /// <summary>The right program.</summary>
    public static CSharpCompilation Right(GallerySdk sdk) => Compile("samples/ImagePipeline", sdk, _ => true);

    /// <summary>The same with the mistakes; what needs a newer SDK only where that is given.</summary>
    public static CSharpCompilation Broken(GallerySdk sdk) =>
        Compile("samples/BrokenImagePipeline", sdk, sdk == GallerySdk.Newest ? _ => true : IsForAnySdk);

    /// <summary>Whether a file of the broken program compiles with older SDKs, too.</summary>
    public static bool IsForAnySdk(string path) => !path.Contains("NewerSdk", StringComparison.Ordinal);

    private static CSharpCompilation Compile(string folder, GallerySdk sdk, Func<string, bool> isOf)
    {
        var files = Repository.CSharpFiles(folder).Where(isOf).Concat(LinkedFiles(folder)).ToList();
        Assert.NotEmpty(files);
        return Analysis.Compile(
            sdk.References.Add(Fake.Value),
            files.Select(file => Analysis.Parse(File.ReadAllText(file), file)).Prepend(Analysis.ImplicitUsings));
    }

    /// <summary>What the project compiles besides its own files, as the broken sample does with files of the right one.</summary>
    private static IEnumerable<string> LinkedFiles(string folder) =>
        from project in Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj")
        from item in XDocument.Load(project).Descendants("Compile")
        from file in Matches(project, item.Attribute("Include")).Except(Matches(project, item.Attribute("Exclude")))
        select file;

    private static IEnumerable<string> Matches(string project, XAttribute? pattern)
    {
        if (pattern is null)
            return [];

        var path = Path.GetFullPath(pattern.Value, Path.GetDirectoryName(project)!);
        return Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path));
    }
}
