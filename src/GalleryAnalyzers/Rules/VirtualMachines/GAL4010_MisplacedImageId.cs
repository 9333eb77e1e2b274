using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>The id of a resource of the user's own, given as the id of an image in another owner's gallery.</summary>
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
            context.Reporter.Report(
                this,
                context.Place,
                [context.Target.Name, form, Strings.Localizable(FoundIn(context.Alternative))],
                repairs: Repairs(context));
        }
    }

    private static string FoundIn(Alternative id) =>
        ResourceIdComparison.IsGalleryImage(id) ? "Fault_OwnImageId"
        : ResourceIdComparison.TypeOf(id) is { } type && ResourceTypes.IsInForeignGallery(type) ? "Fault_ForeignImageArmId"
        : "Fault_OwnResourceId";

    private static Repair[] Repairs(in SlotContext context)
    {
        var value = context.Use.Syntax;
        return context.IsOnly
            && IsTakenAsId(context)
            && value.Parent is AssignmentExpressionSyntax assignment
            && assignment.Right == value
            && ImageIdAssignments.IsOnlyName(assignment)
            ?
            [
                new Repair(
                    RepairKind.ReplaceAssignment,
                    "move",
                    Strings.Localizable("Fix_MoveTo", KnownNames.Properties.Id),
                    IdentifierOf(context),
                    Target: assignment,
                    Name: KnownNames.Properties.Id),
            ]
            : [];
    }

    // A machine or a disk can use the latest version of a definition; another version needs a specific one.
    private static bool IsTakenAsId(in SlotContext context) => ResourceIdComparison.TypeOf(context.Alternative) is { } type
        && (ResourceTypes.AreSame(type, ResourceTypes.ImageVersion)
            || (ResourceTypes.AreSame(type, ResourceTypes.ImageDefinition)
                && !context.Environment.Symbols.Is(context.Target.ContainingType, KnownTypes.VersionFullSource)));

    // The property converts the identifier to text implicitly, where the code does not.
    private static string IdentifierOf(in SlotContext context)
    {
        var symbols = context.Environment.Symbols;
        return context.Use switch
        {
            IConversionOperation { Operand.Type: { } type } when symbols.Is(type, KnownTypes.ResourceIdentifier) =>
                context.Use.Syntax.ToString(),
            IInvocationOperation { TargetMethod.Name: nameof(ToString), Instance: { Type: { } type } id }
                when symbols.Is(type, KnownTypes.ResourceIdentifier) => id.Syntax.ToString(),
            _ => $"new global::{KnownTypes.ResourceIdentifier.MetadataName}({context.Use.Syntax})",
        };
    }
}
