using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The analyzer's own source as Roslyn sees it, for tests that ask how it is built.</summary>
internal static class ProductSource
{
    /// <summary>What the SDK's ImplicitUsings give a library.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> Roslyn =
        [.. new[] { typeof(Compilation), typeof(CSharpCompilation) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    private static readonly Lazy<CSharpCompilation> Compiled = new(() => Compile(
        Repository.CSharpFiles("src/GalleryAnalyzers").Select(file => (RelativePath(file), File.ReadAllText(file)))));

    /// <summary>The analyzer, compiled; the paths of its files begin at its project's folder.</summary>
    public static CSharpCompilation Compilation => Compiled.Value;

    /// <summary>Compiles files as if they were the analyzer's.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files)
    {
        var compilation = Analysis.Compile(
            GallerySdk.None.References.AddRange(Roslyn),
            files.Select(file => Analysis.Parse(file.Text, file.Path)).Prepend(Analysis.Parse(ImplicitUsings, "Usings.cs")));
        Analysis.AssertCompiles(compilation);
        return compilation;
    }

    /// <summary>All that the source names or computes: each symbol with the place where it is used.</summary>
    public static IEnumerable<(ISymbol Symbol, SyntaxNode Place)> Uses(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from node in tree.GetRoot().DescendantNodes()
        let info = model.GetSymbolInfo(node).Symbol
        from symbol in new[] { info, (info as IMethodSymbol)?.ReturnType, model.GetTypeInfo(node).Type, model.GetTypeInfo(node).ConvertedType }
        where symbol is not null and not INamespaceSymbol
        select (symbol, node);

    private static string RelativePath(string file) =>
        Path.GetRelativePath(Repository.PathOf("src/GalleryAnalyzers"), file).Replace(Path.DirectorySeparatorChar, '/');
}
