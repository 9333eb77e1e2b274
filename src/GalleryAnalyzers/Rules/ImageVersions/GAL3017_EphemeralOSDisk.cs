using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.VirtualMachines;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version made from a machine whose OS disk is ephemeral: there is no disk to copy.</summary>
internal sealed class GAL3017_EphemeralOSDisk() : CreatedSourceRule("GAL3017", Category.ImageVersions)
{
    /// <inheritdoc/>
    /// <remarks>An OS disk is made ephemeral with the machine, and stays so.</remarks>
    protected override object[]? FaultIn(in OperationContext context, CreatedResource source) =>
        MachineDisks.AreOf(source)
        && source.Objects.ObjectOf(MachineDisks.OSDiskOf(source), KnownProperties.MachineOSDiskEphemeralSettings) is { } settings
        && source.Objects.IsPresent(settings, KnownProperties.MachineOSDiskEphemeralOption)
            ? []
            : null;
}
