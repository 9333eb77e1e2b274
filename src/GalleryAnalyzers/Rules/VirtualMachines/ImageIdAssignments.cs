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

    /// <summary>Whether no other assignment may name an image for the same object.</summary>
    public static bool IsOnlyName(AssignmentExpressionSyntax assignment)
    {
        return assignment switch
        {
            { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax initializer } => !initializer.Expressions.Any(NamesAnother),
            { Left: MemberAccessExpressionSyntax } =>
                !assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().Any(NamesAnother),
            _ => false,
        };

        bool NamesAnother(SyntaxNode node) => node != assignment && node is AssignmentExpressionSyntax { Left: var left } && left switch
        {
            IdentifierNameSyntax name => WaysToName.Contains(name.Identifier.ValueText),
            MemberAccessExpressionSyntax { Name: var name } => WaysToName.Contains(name.Identifier.ValueText),
            _ => false,
        };
    }
}
