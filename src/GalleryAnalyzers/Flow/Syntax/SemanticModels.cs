using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Syntax;

/// <summary>Finds the semantic model of a file, where the model of another is at hand.</summary>
internal static class SemanticModels
{
#pragma warning disable RS1030 // A part of a type in another file has a model of its own, and which one it is, only the compilation tells.
    /// <summary>The model of the file: the one at hand, where it is its own.</summary>
    public static SemanticModel For(SyntaxTree tree, SemanticModel atHand) =>
        tree == atHand.SyntaxTree ? atHand : atHand.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
