using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.VirtualMachines;

/// <summary>Data disks of a machine among which one of its image is missing.</summary>
/// <remarks>
/// Source: https://github.com/Azure/azure-powershell/issues/12599. Without any data disk in the request, the machine gets those of the
/// image.
/// </remarks>
internal sealed class GAL4013_DataDiskOfImageLeftOut() : OperationRule("GAL4013", Category.VirtualMachines, DiagnosticSeverity.Warning)
{
    private const string FromImage = "FromImage";

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.VirtualMachineResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var storage = context.Objects.ObjectOf(context.Sent, KnownProperties.MachineStorageProfile);
        if (Machine.CreatedBy(context) is not { ImageId: { } image }
            || Images.VersionOf(image.Value.Single, context.Symbols) is not { } version
            || DataDiskLuns.OfVersion(context, version) is not { } luns
            || context.Objects.ListOf(storage, KnownProperties.MachineDataDisks) is not { IsFullyKnown: true } disks
            || disks.Elements.IsEmpty)
        {
            return;
        }

        var taken = new HashSet<int>();
        foreach (var element in disks.Elements)
        {
            var disk = context.Objects.ObjectIn(element.Value);
            var number = context.Objects.ValueOf(disk, KnownProperties.MachineDataDiskLun)?.Value.Single;
            if (!element.IsCertain
                || number is not ConstantAlternative { Value: int lun }
                || context.Objects.ValueOf(disk, KnownProperties.MachineDataDiskCreateOption)?.Value.Single is not { } option
                || (!Choices.Is(option, FromImage) && !Choices.IsOther(option, FromImage)))
            {
                return;
            }

            taken.Add(lun);
            if (Choices.Is(option, FromImage))
            {
                luns.Remove(lun);
            }
        }

        if (luns.Count > 0)
        {
            var place = disks.Elements[0].Site.Syntax;
            var shown = luns.Min.ToString(CultureInfo.InvariantCulture);
            context.Reporter.Report(this, place, [shown], repairs: luns.Overlaps(taken) || luns.Count > 1 ? [] : [RepairOf(shown, place)]);
        }
    }

    // The new disk is written as the first one is; a text converts to the option where that names no member.
    private static Repair RepairOf(string lun, SyntaxNode place)
    {
        var creation = place is ObjectCreationExpressionSyntax { Type: var type } ? $"new {type}" : "new";
        var options = place is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments }
            ? (arguments[1].Expression as MemberAccessExpressionSyntax)?.Expression
            : null;
        var option = options is null ? $"\"{FromImage}\"" : $"{options}.{FromImage}";
        var title = Strings.Localizable("Fix_AddDataDisk");
        return new Repair(RepairKind.InsertElement, "add", title, $"{creation}({lun}, {option})", Target: place);
    }
}
