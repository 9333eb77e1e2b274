using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>The file that a repair changes.</summary>
/// <param name="Model">The model of the file.</param>
/// <param name="Root">The root of its syntax.</param>
/// <param name="Text">Its text.</param>
/// <param name="Options">The options of its <c>.editorconfig</c>.</param>
internal sealed record Place(SemanticModel Model, SyntaxNode Root, SourceText Text, AnalyzerConfigOptions Options)
{
    /// <summary>Returns the place for a document; null where it is no C# that compiles.</summary>
    public static async Task<Place?> OfAsync(Document document, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree);
        return new Place(model, root, text, options);
    }

    /// <summary>Returns the node with exactly that span, or null.</summary>
    public TNode? Find<TNode>(TextSpan span)
        where TNode : SyntaxNode =>
        Root.FullSpan.Contains(span) && Root.FindNode(span, getInnermostNodeForTie: true) is TNode node && node.Span == span ? node : null;
}
