using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.VirtualMachines;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Applications;

/// <summary>A machine with an application for another OS than its own.</summary>
/// <remarks>Source: the messages in Microsoft's page on VM applications.</remarks>
internal sealed class GAL9005_ApplicationForOtherOS() : OperationRule("GAL9005", Category.Applications, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.VirtualMachineResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (OSTypeOf(context) is not { } own)
        {
            return;
        }

        foreach (var (application, _) in context.Objects.CertainObjectsOf(context.Sent, KnownProperties.MachineApplications))
        {
            if (context.Objects.ValueOf(application, KnownProperties.MachineApplicationPackage) is { } package
                && package.Value.Single is { } id
                && OSTypeOf(context, ResourceKeys.Of(id)?.Parent) is { } its
                && its != own
                && context.Reporter.PlaceOf(id, package) is { } place)
            {
                context.Reporter.Report(this, place, [its, own]);
            }
        }
    }

    /// <summary>Returns the OS of the machine: of its disk, or of the image that it is made from.</summary>
    private static string? OSTypeOf(in OperationContext context)
    {
        var storage = context.Objects.ObjectOf(context.Sent, KnownProperties.MachineStorageProfile);
        var disk = context.Objects.ObjectOf(storage, KnownProperties.MachineOSDisk);
        if (context.Objects.ValueOf(disk, KnownProperties.MachineOSType) is { } type)
        {
            return type.Value.Single is { } single ? Choices.DisplayName(single, type.Property.Type) : null;
        }

        return Images.DefinitionOf(Machine.ImageIdIn(context.Sent, context.Objects)?.Value.Single, context.Symbols) is { } definition
            ? ImageTraits.Of(context, definition, ImageTrait.OSType)
            : null;
    }

    private static string? OSTypeOf(in OperationContext context, ResourceKey? application) =>
        application is not null && context.Symbols.Is(application.Type, KnownTypes.GalleryApplicationResource)
            ? context.FirstCreationsOf(application).Unanimous(static creation =>
                creation.Objects.ValueOf(creation.Data, KnownProperties.ApplicationOSType) is { Value.Single: { } type } value
                    ? Choices.DisplayName(type, value.Property.Type)
                    : null)
            : null;
}
