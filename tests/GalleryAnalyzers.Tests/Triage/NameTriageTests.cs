using GalleryAnalyzers.Sdk.Symbols;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Triage;

public sealed class NameTriageTests
{
    private const string Usings = "using Azure.Core; using Azure.ResourceManager.Compute; using Azure.ResourceManager.Compute.Models;\n";

    [Theory]
    [InlineData("void M() { AzureLocation region = \"westuerope\"; }")]
    [InlineData("void M() { var region = new AzureLocation(\"westuerope\"); }")]
    [InlineData("void M() { var region = (AzureLocation)\"westuerope\"; }")]
    [InlineData("AzureLocation M() => \"westuerope\";")]
    [InlineData("AzureLocation Home => \"westuerope\";")]
    [InlineData("AzureLocation? Home { get; } = \"westuerope\";")]
    [InlineData("AzureLocation home = \"westuerope\";")]
    public async Task A_region_made_of_text_is_looked_at(string member)
    {
        var findings = await Analysis.FindingsInValidCodeAsync(Analysis.Compile(GallerySdk.Oldest.References, InClass(member)));

        Assert.Equal(["GAL0001"], findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("object M() => new VirtualMachineData(AzureLocation.WestEurope);", false)]
    [InlineData("object M(AzureLocation region, AzureLocation? other) => new VirtualMachineData(region);", false)]
    [InlineData("object M() => new GalleryData(AzureLocation.WestEurope);", true)]
    [InlineData("object M() => (AzureLocation.WestEurope, new AzureLocation(\"westeurope\"));", true)]
    public void A_region_that_is_named_as_a_member_needs_no_look(string member, bool isAdmitted) =>
        Assert.Equal(isAdmitted, IsAdmitted(InClass(member)));

    [Fact]
    public async Task A_method_that_other_libraries_have_too_is_looked_at_beside_a_gallery()
    {
        var source = InClass("GalleryImageCollection images = null!; object M() => images.GetAsync(\"web server\");");
        var findings = await Analysis.FindingsInValidCodeAsync(Analysis.Compile(GallerySdk.Oldest.References, source));

        Assert.Equal(["GAL2001"], findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("using Data = Azure.ResourceManager.Compute.GalleryImageData;\n", "")]
    [InlineData("", "global using Data = Azure.ResourceManager.Compute.GalleryImageData;\n")]
    public async Task A_name_of_ours_may_be_an_alias(string ownUsings, string globalUsings)
    {
        var source = ownUsings + """
            internal static class Program
            {
                private static object Make() => new Data("westeruope");
            }
            """;
        var findings = await Analysis.FindingsInValidCodeAsync(
            Analysis.Compile(GallerySdk.Oldest.References, source, globalUsings + "internal static class Others;"));

        Assert.Equal(["GAL0001"], findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("object M(VirtualMachineCollection machines) => machines.GetAsync(\"m\");", FileNames.None)]
    [InlineData("object M() => AzureLocation.WestEurope;", FileNames.Regions)]
    [InlineData("object M(GalleryCollection all) => all;", FileNames.Galleries)]
    public void A_file_is_told_by_its_names(string member, object names) =>
        Assert.Equal(names, new FileTriage().LookAt(Analysis.Parse(InClass(member), "Test.cs"), CancellationToken.None).Names);

    [Theory]
    [InlineData("object M() => AzureLocation.WestEurope;", FileNames.Regions)]
    [InlineData("object M() => new Image(AzureLocation.WestEurope);", FileNames.Galleries)]
    public void A_global_alias_tells_only_of_files_that_name_it(string member, object names)
    {
        const string Alias = "global using Image = Azure.ResourceManager.Compute.GalleryImageData; internal static class Others;";
        var compilation = Analysis.Compile(GallerySdk.Oldest.References, InClass(member), Alias);

        Assert.Equal(names, new FileTriage(compilation).LookAt(compilation.SyntaxTrees.First(), CancellationToken.None).Names);
    }

    private static bool IsAdmitted(string source)
    {
        var compilation = Analysis.Compile(GallerySdk.Oldest.References, source);
        Analysis.AssertCompiles(compilation);
        var tree = compilation.SyntaxTrees.Single();
        var body = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        return NameTriage.Admits(
            body, new FileTriage().LookAt(tree, CancellationToken.None), compilation.GetSemanticModel(tree), KnownSymbols.TryCreate(compilation)!, CancellationToken.None);
    }

    private static string InClass(string member) => $"{Usings}class C {{ {member} }}";
}
