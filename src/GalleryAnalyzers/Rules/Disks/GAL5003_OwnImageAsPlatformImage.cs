using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Disks;

/// <summary>An image of a gallery, or a managed image, in the reference of a disk to a platform's image.</summary>
/// <remarks>
/// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/9880, and for managed images
/// https://github.com/Azure/azure-powershell/issues/14000.
/// </remarks>
internal sealed class GAL5003_OwnImageAsPlatformImage() : ObjectRule("GAL5003", Category.Disks, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.DiskCreationData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Objects.ValueOf(context.Subject, KnownProperties.DiskCreateOption)?.Value.Single is not { } option
            || !Choices.Is(option, "FromImage")
            || context.Objects.ValueOf(context.Subject, KnownProperties.DiskPlatformImageReference) is not { } reference
            || context.Objects.ValueOf(context.Objects.ObjectIn(reference.Value), KnownProperties.ImageDiskReferenceId) is not { } id)
        {
            return;
        }

        foreach (var alternative in id.Value.Alternatives)
        {
            var isOfGallery = ResourceIdComparison.IsGalleryImage(alternative);
            if ((isOfGallery || IsManagedImage(alternative)) && context.Reporter.PlaceOf(alternative, id) is { } place)
            {
                context.Reporter.Report(
                    this,
                    place,
                    [Strings.Localizable(isOfGallery ? "Fault_GallerysImage" : "Fault_ManagedImage")],
                    repairs: isOfGallery && id.Value.Single is not null ? Repairs(context, reference) : []);
            }
        }
    }

    private static bool IsManagedImage(Alternative id) =>
        ResourceIdComparison.TypeOf(id) is { } type && ResourceTypes.AreSame(type, ResourceTypes.ManagedImage);

    private static Repair[] Repairs(in ObjectContext context, PropertyValue reference)
    {
        var name = KnownProperties.DiskGalleryImageReference.Name;
        return context.Objects.IsAbsent(context.Subject, KnownProperties.DiskGalleryImageReference)
            && Assignments.Of(reference) is { } assignment
            ?
            [
                new Repair(
                    RepairKind.ReplaceAssignment,
                    "gallery",
                    Strings.Localizable("Fix_MoveReference", name),
                    assignment.Right.ToString(),
                    Target: assignment,
                    Name: name),
            ]
            : [];
    }
}
