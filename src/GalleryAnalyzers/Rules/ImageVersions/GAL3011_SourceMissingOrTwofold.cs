using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version that is made from nothing, or from a source of its own and from disks besides.</summary>
internal sealed class GAL3011_SourceMissingOrTwofold() : ObjectRule("GAL3011", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        // A version that is restored from its deletion has its source already.
        if (context.EscapeKind != EscapeKind.Sent
            || context.Objects.PossibleValueOf(context.Subject, KnownProperties.VersionIsRestoreEnabled) is not null)
        {
            return;
        }

        if (context.Objects.IsAbsent(context.Subject, KnownProperties.VersionStorageProfile))
        {
            Report(context, context.Id, "Fault_NoSource", []);
            return;
        }

        var value = context.Objects.ValueOf(context.Subject, KnownProperties.VersionStorageProfile)?.Value;
        if (value?.Single is ObjectAlternative { Id: var id } && context.Objects.ObjectIn(value) is { } profile)
        {
            switch (Sources.HasOwn(context.Objects, profile), Sources.HasDiskWithOwn(context.Objects, profile))
            {
                case (false, false):
                    Report(context, id, "Fault_NoSource", []);
                    break;
                case (true, true):
                    Report(context, id, "Fault_TwoSources", Repairs(context, profile));
                    break;
            }
        }
    }

    private void Report(in ObjectContext context, AllocationSite id, string fault, IReadOnlyList<Repair> repairs) =>
        context.Reporter.Report(this, context.Reporter.CreationOf(id), [Strings.Localizable(fault)], repairs: repairs);

    /// <summary>Returns repairs that remove one or the other source; no single edit removes those of several disks.</summary>
    private static List<Repair> Repairs(in ObjectContext context, AbstractObject profile)
    {
        var repairs = Assignments.Removal(Sources.PropertyOf(context.Objects, profile), "version", "Fix_RemoveVersionSource").ToList();
        if (context.Objects.IsAbsent(profile, KnownProperties.DataDiskImages)
            && context.Objects.ObjectOf(profile, KnownProperties.OSDiskImage) is { } osDisk)
        {
            // The other properties of the disk image are settings, which may stay.
            var source = osDisk.Properties.Length == 1
                ? context.Objects.ValueOf(profile, KnownProperties.OSDiskImage)
                : Sources.PropertyOf(context.Objects, osDisk);
            repairs.AddRange(Assignments.Removal(source, "disk", "Fix_RemoveDiskSource"));
        }

        return repairs;
    }
}
