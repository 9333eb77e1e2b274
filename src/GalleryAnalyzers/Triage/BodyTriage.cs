using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Triage;

/// <summary>Selects the bodies to analyze: those that use a name of the SDK, and those from which calls lead to such bodies.</summary>
internal sealed class BodyTriage(KnownSymbols symbols, FileTriage files)
{
    private readonly CallerTriage _callers = new(files);

    /// <summary>Whether the file may name the identifier, in code or in a comment.</summary>
    public bool MayName(SyntaxTree file, string identifier) => files.SummaryOf(file).Words.MayContain(WordSet.HashOf(identifier));

    /// <summary>Returns the bodies in the block that are to be analyzed.</summary>
    public IEnumerable<SyntaxNode> BodiesIn(SyntaxNode block, SemanticModel model, CancellationToken cancellationToken)
    {
        var file = files.LookAt(block.SyntaxTree, cancellationToken);
        foreach (var body in ExecutableBodies.In(block))
        {
            if ((file.Names != FileNames.None && NameTriage.Admits(body, file, model, symbols, cancellationToken))
                || _callers.Admits(body, model, cancellationToken))
            {
                yield return body;
            }
        }
    }
}
