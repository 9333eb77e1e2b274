using System.Collections.Immutable;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>Moves the id of an image from one property of a reference to another.</summary>
internal static class ImageIdAssignments
{
    // An id excludes all of them.
    private static readonly ImmutableHashSet<string> WaysToName = ImmutableHashSet.Create(
        KnownNames.Properties.Id,
        KnownProperties.ImageReferenceSharedImageId.Name,
        KnownProperties.ImageReferenceCommunityImageId.Name,
        KnownProperties.ImageReferencePublisher.Name,
        KnownProperties.ImageReferenceOffer.Name,
        KnownProperties.ImageReferenceSku.Name,
        KnownProperties.ImageReferenceVersion.Name,
        KnownProperties.ImageDiskReferenceSharedImageId.Name,
        KnownProperties.SourceVirtualMachineId.Name);

    /// <summary>
    /// Returns another property of the same object, as the assignment would write it; null where yet another one may name an image already.
    /// </summary>
    public static string? LeftOf(AssignmentExpressionSyntax assignment, string property)
    {
        switch (assignment)
        {
            case { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax initializer }
                when !initializer.Expressions.Any(NamesAnother):
                return property;

            case { Left: MemberAccessExpressionSyntax { Expression: var owner } }
                when !assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().Any(NamesAnother):
                return $"{owner}.{property}";

            default:
                return null;
        }

        bool NamesAnother(SyntaxNode node) => node != assignment && node is AssignmentExpressionSyntax { Left: var left } && left switch
        {
            IdentifierNameSyntax name => WaysToName.Contains(name.Identifier.ValueText),
            MemberAccessExpressionSyntax { Name: var name } => WaysToName.Contains(name.Identifier.ValueText),
            _ => false,
        };
    }
}
