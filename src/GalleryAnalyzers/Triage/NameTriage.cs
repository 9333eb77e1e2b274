using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Triage;

/// <summary>Excludes, by names alone, the bodies that cannot use a gallery: nearly all.</summary>
internal static class NameTriage
{
    public static bool Admits(
        SyntaxNode body, FileLook file, SemanticModel model, KnownSymbols symbols, CancellationToken cancellationToken)
    {
        foreach (var node in ExecutableBodies.NodesToScan(body))
        {
            if (file.IsToldIn(node.Span)
                || (file.Names == FileNames.Galleries && IsToldBesideGallery(node, model, symbols, cancellationToken)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As <see cref="Admits"/>, without the compiler: names that other libraries have too count as ours here.</summary>
    public static bool MayAdmit(MemberSummary member, FileLook file) =>
        ExecutableBodies.NodesToScan(member.Declaration).Any(node => file.IsToldIn(node.Span))
        || (file.Names == FileNames.Galleries
            && member.Identifiers.Any(static name => GalleryNames.IsOfModels(name) || GalleryNames.IsShared(name)));

    private static bool IsToldBesideGallery(SyntaxNode node, SemanticModel model, KnownSymbols symbols, CancellationToken cancellationToken)
    {
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken)
                && (GalleryNames.IsOfModels(token.ValueText)
                    || (GalleryNames.IsShared(token.ValueText) && IsOurs(token, model, symbols, cancellationToken))))
            {
                return true;
            }
        }

        return false;
    }

    // Other libraries have methods of these names too, so the compiler must bind the whole body here to find the library. Hence this runs
    // only for files that mention a gallery, as nearly all files do that hold a handle of one.
    private static bool IsOurs(SyntaxToken name, SemanticModel model, KnownSymbols symbols, CancellationToken cancellationToken) =>
        name.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } node
        && model.GetSymbolInfo(node, cancellationToken).Symbol is IMethodSymbol method
        && SlotTable.TakesName(method, symbols);
}
