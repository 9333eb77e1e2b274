using System.Xml.Linq;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>The assemblies that run at the user's reach for nothing outside the code: the build holds that, by a list.</summary>
public sealed class BannedSymbolTests
{
    private const string List = "src/BannedSymbols.txt";

    [Theory]
    [InlineData("src/GalleryAnalyzers/GalleryAnalyzers.csproj")]
    [InlineData("src/GalleryAnalyzers.CodeFixes/GalleryAnalyzers.CodeFixes.csproj")]
    public void The_build_holds_each_assembly_to_the_list(string path)
    {
        var project = XDocument.Load(Repository.PathOf(path));

        Assert.Contains("../BannedSymbols.txt", Included(project, "AdditionalFiles"));
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", Included(project, "PackageReference"));
        Assert.DoesNotContain("RS0030", project.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_other_assembly() => Assert.Equal(
        ["GalleryAnalyzers", "GalleryAnalyzers.CodeFixes"],
        Directory.EnumerateDirectories(Repository.PathOf("src"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => Repository.CSharpFiles("src/" + name).Any())
            .Order(StringComparer.Ordinal));

    [Fact]
    public void No_line_of_source_lifts_the_ban() => Check.None(
        Repository.CSharpFiles("src").Where(file => File.ReadAllText(file).Contains("RS0030", StringComparison.Ordinal)));

    [Theory]
    [InlineData("N:System.IO")]
    [InlineData("N:System.Net")]
    [InlineData("T:System.Diagnostics.Process")]
    [InlineData("T:System.Environment")]
    [InlineData("T:System.AppDomain")]
    [InlineData("T:System.Console")]
    [InlineData("N:Microsoft.Win32")]
    [InlineData("T:System.Threading.Thread")]
    [InlineData("T:System.Activator")]
    [InlineData("T:System.Reflection.Assembly")]
    [InlineData("T:System.Reflection.MethodBase")]
    [InlineData("T:System.Reflection.FieldInfo")]
    [InlineData("T:System.Reflection.PropertyInfo")]
    [InlineData("N:System.Reflection.Emit")]
    [InlineData("T:System.Runtime.InteropServices.DllImportAttribute")]
    [InlineData("N:System.Text.RegularExpressions")]
    public void The_list_names(string symbol) =>
        Assert.Contains(symbol, File.ReadLines(Repository.PathOf(List)).Select(line => line.Split(';')[0]));

    private static IEnumerable<string?> Included(XDocument project, string item) =>
        project.Descendants(item).Select(element => (string?)element.Attribute("Include"));
}
