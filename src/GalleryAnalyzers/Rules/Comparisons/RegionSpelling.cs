using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Tells how a file spells regions, so that repairs do not add another spelling.</summary>
internal static class RegionSpelling
{
    /// <summary>Whether the file names regions by texts, and none by a member of <c>AzureLocation</c>.</summary>
    public static bool IsText(SyntaxNode node)
    {
        var (hasText, hasMember) = (false, false);
        foreach (var part in node.SyntaxTree.GetRoot().DescendantNodes())
        {
            hasText |= part is LiteralExpressionSyntax { Token.Value: string text } && Regions.Find(text) is not null;
            hasMember |= part is MemberAccessExpressionSyntax { Expression: var type, Name.Identifier.ValueText: var member }
                && NameOf(type) == KnownTypes.AzureLocation.Name
                && Regions.Find(member) is not null;
        }

        return hasText && !hasMember;
    }

    private static string? NameOf(ExpressionSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
