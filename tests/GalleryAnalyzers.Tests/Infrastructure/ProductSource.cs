using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The analyzer's own source as Roslyn sees it, for tests that ask how it is built.</summary>
internal static class ProductSource
{
    private static readonly ImmutableArray<MetadataReference> Roslyn =
    [
        MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(CSharpCompilation).Assembly.Location),
    ];

    private static readonly Lazy<CSharpCompilation> Compiled = new(() => Compile(
        Repository.CSharpFiles("src/GalleryAnalyzers").Select(file => (RelativePath(file), File.ReadAllText(file)))));

    /// <summary>The analyzer, compiled; the paths of its files begin at its project's folder.</summary>
    public static CSharpCompilation Compilation => Compiled.Value;

    /// <summary>Compiles files as if they were the analyzer's.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files)
    {
        var compilation = Analysis.Compile(
            GallerySdk.None.References.AddRange(Roslyn),
            files.Select(file => Analysis.Parse(file.Text, file.Path)).Prepend(Analysis.ImplicitUsings));
        Analysis.AssertCompiles(compilation);
        return compilation;
    }

    /// <summary>All that the source names or computes: each symbol with the place where it is used.</summary>
    public static IEnumerable<(ISymbol Symbol, SyntaxNode Place)> Uses(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from node in tree.GetRoot().DescendantNodes()
        let named = model.GetSymbolInfo(node).Symbol
        let computed = model.GetTypeInfo(node)
        from symbol in new[] { named, (named as IMethodSymbol)?.ReturnType, computed.Type, computed.ConvertedType }
        where symbol is not null and not INamespaceSymbol
        select (symbol, node);

    private static string RelativePath(string file) =>
        Path.GetRelativePath(Repository.PathOf("src/GalleryAnalyzers"), file).Replace(Path.DirectorySeparatorChar, '/');
}
