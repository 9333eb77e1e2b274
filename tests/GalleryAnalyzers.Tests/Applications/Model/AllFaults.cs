using System.Collections.Immutable;

namespace GalleryAnalyzers.Tests.Applications.Model;

/// <summary>All faults that an application may have.</summary>
internal static class AllFaults
{
    public static ImmutableArray<Fault> List { get; } =
    [
        new("S01", Slots.GalleryName, "\"contoso-images\"", "{0}.Contains('-')"),
        new("S03", Slots.GalleryName, "\"contoso.\"", "{0}.EndsWith('.')"),
        new("S04", Slots.GalleryRegion, "\"westeurop\"", "{0}.Length < 10"),
        new("S07", Slots.RegionAgain, "\"northeurope\"", "!{0}.StartsWith(\"west\", StringComparison.Ordinal)", Extra.GalleryAgain),
        new("S13", Slots.DeletesGallery, "true", "{0}"),
        new("S11", Slots.DefinitionName, "\"web server\"", "{0}.Contains(' ')"),
        new("S12", Slots.Publisher, "\"Contoso, Inc\"", "{0}.IndexOf(',') >= 0"),
        new("S12", Slots.Sku, "\"\"", "string.IsNullOrEmpty({0})"),
        new("S19", Slots.MostCpus, "1", "{0} < 2"),
        new("S08", Slots.IsGeneralized, "false", "!{0}", Extra.DefinitionAgain),
        new("S20", Slots.OtherSku, "\"22_04-lts\"", "!{0}.StartsWith(\"24\", StringComparison.Ordinal)", Extra.OtherDefinition),
        new("S27", Slots.DeletesDefinition, "true", "{0}"),
        new("S49", Slots.VersionName, "\"v1.0.0\"", "{0}.StartsWith('v')"),
        new("S49", Slots.VersionName, "\"1.0\"", "{0}.Split('.').Length != 3"),
        new("S30", Slots.HomeRegion, "\"swedencentral\"", "{0} is not \"westeurope\""),
        new("S60", Slots.OtherRegion, "\"West Europe\"", "{0}.Contains(\"west\", StringComparison.OrdinalIgnoreCase)"),
        new("S26", Slots.OtherRegion, "\"nortehurope\"", "{0} != \"northeurope\""),
        new("S25", Slots.OtherRegion, "\"canadaeast\"", "{0}.StartsWith(\"canada\", StringComparison.Ordinal)", Extra.Zones),
        new("S31", Slots.Replicas, "0", "{0} <= 0"),
        new("S31", Slots.OtherReplicas, "101", "{0} > 100"),
        new("S17", Slots.LastYear, "2020", "{0} < 2030"),
        new("S34", Slots.CacheLun, "0", "{0} == 0"),
        new("S35", Slots.CacheSource, Slots.LogsSnapshot, "{0}.EndsWith(\"logs\", StringComparison.Ordinal)"),
        new("S59", Slots.CacheSource, Slots.OSSnapshot, "{0}.EndsWith(\"/os\", StringComparison.Ordinal)"),
        new("S38", Slots.CacheSource, Slots.Image, "!{0}.Contains(\"/snapshots/\")"),
        new("S53", Slots.IsWhole, "true", "{0}"),
        new("N07", Slots.HasPlan, "false", "!{0}", Extra.SourceMachine),
        new("S64", Slots.MachineRegion, "\"japaneast\"", "{0}.StartsWith(\"japan\", StringComparison.Ordinal)", Extra.Machine),
        new("S66", Slots.HasProfile, "false", "!{0}", Extra.Machine),
        new("S21", Slots.DeletesOuterFirst, "true", "{0}", Extra.Deletion),
    ];
}
