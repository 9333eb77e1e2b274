using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers;

/// <summary>Tells, from names alone, the bodies that cannot concern us: nearly all.</summary>
internal static class NameGate
{
    public static bool Admits(SyntaxNode body, SemanticModel model, KnownSymbols symbols, CancellationToken cancellationToken)
    {
        foreach (var node in ExecutableBodies.NodesToScan(body))
        {
            foreach (var token in node.DescendantTokens())
            {
                if (!token.IsKind(SyntaxKind.IdentifierToken))
                {
                    continue;
                }

                var name = token.ValueText;
                if (GalleryNames.IsTelling(name)
                    || (GalleryNames.IsShared(name) && IsOurs(token, model, symbols, cancellationToken)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Other libraries have methods of these names too: only here must the compiler say whose it is.
    private static bool IsOurs(SyntaxToken name, SemanticModel model, KnownSymbols symbols, CancellationToken cancellationToken) =>
        name.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } node
        && model.GetSymbolInfo(node, cancellationToken).Symbol is IMethodSymbol method
        && Slots.TakesGalleryName(method, symbols);
}
