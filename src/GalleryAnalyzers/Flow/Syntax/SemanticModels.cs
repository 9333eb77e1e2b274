using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Syntax;

/// <summary>Finds the semantic model of another file.</summary>
internal static class SemanticModels
{
#pragma warning disable RS1030 // A part of a type in another file has its own model, which only the compilation provides.
    /// <summary>The model of the file; the given one, if it is its own.</summary>
    public static SemanticModel For(SyntaxTree tree, SemanticModel atHand) =>
        tree == atHand.SyntaxTree ? atHand : atHand.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
