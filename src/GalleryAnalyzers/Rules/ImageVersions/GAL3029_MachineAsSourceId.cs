using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A virtual machine's id in the property for images, where the SDK has one for machines.</summary>
/// <remarks>
/// Azure's documentation: from api version 2023-07-03, and so from SDK 1.4, a machine is named in <c>VirtualMachineId</c>. The service's
/// message is in https://github.com/Azure/azure-cli/issues/28700.
/// </remarks>
internal sealed class GAL3029_MachineAsSourceId() : ObjectRule("GAL3029", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.StorageProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Symbols[KnownProperties.SourceVirtualMachineId] is null)
        {
            return;
        }

        foreach (var (source, id, _, place) in Sources.PossibleIdsOfType(context, IsMachine))
        {
            context.Reporter.Report(this, place, [DisplayText.Value(id, place)], repairs: Repairs(context, source));
        }
    }

    private static bool IsMachine(string type) => ResourceTypes.AreSame(type, ResourceTypes.VirtualMachine);

    private static Repair[] Repairs(in ObjectContext context, SourceId source) =>
        source.Id.Value.Single is not null
        && SymbolEqualityComparer.Default.Equals(source.Source.Property, context.Symbols[KnownProperties.VersionSource])
        && context.Objects.IsAbsent(source.Holder, KnownProperties.SourceVirtualMachineId)
        && Assignments.Of(source.Id) is { } assignment
            ?
            [
                new Repair(
                    RepairKind.ReplaceAssignment,
                    "machine",
                    Strings.Localizable("Fix_MoveTo", KnownProperties.SourceVirtualMachineId.Name),
                    assignment.Right.ToString(),
                    Target: assignment,
                    Name: KnownProperties.SourceVirtualMachineId.Name),
            ]
            : [];
}
