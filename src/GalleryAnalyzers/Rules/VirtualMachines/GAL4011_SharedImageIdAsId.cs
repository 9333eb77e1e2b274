using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>The id of an image in another owner's gallery, given as the id of one of the user's own.</summary>
/// <remarks>Source: https://github.com/ansible-collections/azure/issues/1757.</remarks>
internal sealed class GAL4011_SharedImageIdAsId() : SlotRule("GAL4011", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.ResourceId];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        if (ResourceIdComparison.TextOf(context.Alternative) is { } text
            && ResourceIdText.IsForeignGallery(text)
            && PropertyFor(context, text) is { } property)
        {
            context.Reporter.Report(this, context.Place, [property], repairs: Repairs(context, property));
        }
    }

    /// <summary>Returns the property of the same reference that takes the id; null where the owner is no reference to an image.</summary>
    private static string? PropertyFor(in SlotContext context, string id)
    {
        var symbols = context.Environment.Symbols;
        var owner = (context.Use.Parent as ISimpleAssignmentOperation)?.Target is IPropertyReferenceOperation { Instance.Type: var type }
            ? type
            : null;
        var isOfDisk = symbols.IsOrDerivesFrom(owner, KnownTypes.ImageDiskReference);
        return !isOfDisk && !symbols.IsOrDerivesFrom(owner, KnownTypes.ImageReference) ? null
            : ResourceIdText.IsCommunityGallery(id) ? KnownProperties.ImageReferenceCommunityImageId.Name
            : isOfDisk ? KnownProperties.ImageDiskReferenceSharedImageId.Name
            : KnownProperties.ImageReferenceSharedImageId.Name;
    }

    private static Repair[] Repairs(in SlotContext context, string property) =>
        context.IsOnly
        && context.Use.Syntax is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } value
        && value.Parent is AssignmentExpressionSyntax assignment
        && assignment.Right == value
        && ImageIdAssignments.IsOnlyName(assignment)
            ?
            [
                new Repair(
                    RepairKind.ReplaceAssignment,
                    "move",
                    Strings.Localizable("Fix_MoveTo", property),
                    arguments[0].Expression.ToString(),
                    Target: assignment,
                    Name: property),
            ]
            : [];
}
