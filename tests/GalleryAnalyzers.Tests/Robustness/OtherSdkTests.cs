using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>An SDK that we have not seen may lack what the rules look for.</summary>
public sealed class OtherSdkTests
{
    [Fact]
    public async Task Nothing_is_thrown_whatever_type_or_member_is_missing()
    {
        var compute = GallerySdk.Newest.References.OfType<PortableExecutableReference>()
            .Single(reference => Path.GetFileName(reference.FilePath) == "Azure.ResourceManager.Compute.dll");
        var others = GallerySdk.Newest.References.Remove(compute);
        var names = ComputeNames(Analysis.Compile(GallerySdk.Newest.References, WholeSurface.Text));
        Assert.True(names.Count > 100, "The file has shrunk.");

        await Parallel.ForEachAsync(names, async (name, _) =>
        {
            var reference = MetadataReference.CreateFromImage(HiddenName.Hide(File.ReadAllBytes(compute.FilePath!), name));
            await Analysis.FindingsAsync(Analysis.Compile(others.Add(reference), WholeSurface.Text));
        });
    }

    [Fact]
    public void A_hidden_name_is_gone()
    {
        var compute = GallerySdk.Oldest.References.OfType<PortableExecutableReference>()
            .Single(reference => Path.GetFileName(reference.FilePath) == "Azure.ResourceManager.Compute.dll");
        var image = HiddenName.Hide(File.ReadAllBytes(compute.FilePath!), "TargetRegion");
        var compilation = Analysis.Compile(GallerySdk.Oldest.References.Remove(compute).Add(MetadataReference.CreateFromImage(image)), "");

        Assert.Null(compilation.GetTypeByMetadataName("Azure.ResourceManager.Compute.Models.TargetRegion"));
        Assert.NotNull(compilation.GetTypeByMetadataName("Azure.ResourceManager.Compute.GalleryData"));
    }

    [Fact]
    public async Task An_assembly_of_the_SDKs_name_with_nothing_of_it_is_no_SDK()
    {
        var empty = Analysis.Compile(GallerySdk.None.References, "namespace Azure.ResourceManager.Compute { public class Other { } }")
            .WithAssemblyName("Azure.ResourceManager.Compute").ToMetadataReference();
        var compilation = Analysis.Compile(
            GallerySdk.None.References.Add(empty), "class C { object o = new Azure.ResourceManager.Compute.Other(); }");

        Assert.Empty(await Analysis.FindingsInValidCodeAsync(compilation));
    }

    private static ImmutableHashSet<string> ComputeNames(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .Select(name => model.GetSymbolInfo(name).Symbol)
                .Where(symbol => symbol is ITypeSymbol or IMethodSymbol or IPropertySymbol
                    && symbol.ContainingAssembly?.Name == "Azure.ResourceManager.Compute")
                .Select(symbol => symbol!.Name),
        ];
    }
}
