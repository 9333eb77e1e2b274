using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Syntax;

/// <summary>Finds the semantic model of a file, given the model of another.</summary>
internal static class SemanticModels
{
#pragma warning disable RS1030 // Only the compilation has the model of a partial type's other file.
    /// <summary>Returns the model of the file: the given one, where it is of that file.</summary>
    public static SemanticModel For(SyntaxTree tree, SemanticModel atHand) =>
        tree == atHand.SyntaxTree ? atHand : atHand.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
