using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers;

/// <summary>Tells, from names alone, the bodies that cannot concern us: nearly all.</summary>
internal static class NameGate
{
    public static bool Admits(
        SyntaxNode body, FileNames names, SemanticModel model, KnownSymbols symbols, CancellationToken cancellationToken)
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
                if ((GalleryNames.IsTelling(name) && !IsSureRegion(token))
                    || (names == FileNames.Galleries
                        && (GalleryNames.IsOfModels(name)
                            || (GalleryNames.IsShared(name) && IsOurs(token, model, symbols, cancellationToken)))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // `AzureLocation.WestEurope` is a region, and a parameter brings one that was made elsewhere: neither has a text to be judged.
    private static bool IsSureRegion(SyntaxToken name) =>
        name.ValueText == GalleryNames.Region
        && name.Parent switch
        {
            { Parent: MemberAccessExpressionSyntax access } => access.Expression == name.Parent,
            { Parent: NullableTypeSyntax { Parent: ParameterSyntax } } => true,
            { Parent: ParameterSyntax } => true,
            _ => false,
        };

    // Other libraries have methods of these names too: only here must the compiler say whose it is, and for that it binds the whole body.
    // Hence only in files that speak of a gallery somewhere, as nearly all do that hold the handle of one.
    private static bool IsOurs(SyntaxToken name, SemanticModel model, KnownSymbols symbols, CancellationToken cancellationToken) =>
        name.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } node
        && model.GetSymbolInfo(node, cancellationToken).Symbol is IMethodSymbol method
        && Slots.TakesName(method, symbols);
}
