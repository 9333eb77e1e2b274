using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>The id of a resource of one's own, given as that of an image in somebody else's gallery.</summary>
internal sealed class GAL4010_MisplacedImageId() : SlotRule("GAL4010", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.CommunityImageId, Slot.SharedImageId];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        if (ResourceIdComparison.IsArmId(context.Alternative))
        {
            var form = context.Slot == Slot.CommunityImageId ? "/communityGalleries/…" : "/sharedGalleries/…";
            context.Reporter.Report(this, context.Place, Repairs(context), [], context.Target.Name, form);
        }
    }

    private static Repair[] Repairs(in SlotContext context)
    {
        var value = context.Use.Syntax;
        return context.IsOnly
            && ResourceIdComparison.IsGalleryImage(context.Alternative)
            && value.Parent is AssignmentExpressionSyntax assignment
            && assignment.Right == value
            && LeftOfId(assignment) is { } left
            ?
            [
                new Repair(
                    RepairKind.ReplaceValue,
                    "move",
                    Strings.Localizable("Fix_MoveTo", KnownNames.Properties.Id),
                    $"{left} = {(IsIdentifier(context) ? value.ToString() : $"new global::{KnownTypes.ResourceIdentifier.MetadataName}({value})")}",
                    Target: assignment),
            ]
            : [];
    }

    // The property converts the identifier to text by itself.
    private static bool IsIdentifier(in SlotContext context) =>
        context.Use is IConversionOperation { Operand.Type: { } type } && context.Environment.Symbols.Is(type, KnownTypes.ResourceIdentifier);

    /// <summary>The same object's <c>Id</c>, as the assignment would name it; null where something else may be given to it already.</summary>
    private static string? LeftOfId(AssignmentExpressionSyntax assignment)
    {
        switch (assignment)
        {
            case { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax initializer } when !initializer.Expressions.Any(AssignsId):
                return KnownNames.Properties.Id;

            case { Left: MemberAccessExpressionSyntax { Expression: var owner } }
                when !assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().Any(AssignsId):
                return $"{owner}.{KnownNames.Properties.Id}";

            default:
                return null;
        }
    }

    private static bool AssignsId(SyntaxNode node) => node is AssignmentExpressionSyntax
    {
        Left: IdentifierNameSyntax { Identifier.ValueText: KnownNames.Properties.Id }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: KnownNames.Properties.Id },
    };
}
