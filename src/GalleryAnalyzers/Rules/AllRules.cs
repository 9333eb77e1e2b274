using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Disks;
using GalleryAnalyzers.Rules.Galleries;
using GalleryAnalyzers.Rules.ImageDefinitions;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Rules.Limits;
using GalleryAnalyzers.Rules.Replication;
using GalleryAnalyzers.Rules.Shared;
using GalleryAnalyzers.Rules.Sharing;
using GalleryAnalyzers.Rules.VirtualMachines;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules;

/// <summary>Every rule of the product, in the order of their ids.</summary>
internal static class AllRules
{
    public static readonly ImmutableArray<Rule> Rules = ImmutableArray.Create<Rule>(
        new GAL0001_MisspelledRegion(),
        new GAL0002_UnknownRegion(),
        new GAL0003_NotADate(),
        new GAL0004_NotAnInteger(),
        new GAL0005_UnknownChoice(),
        new GAL0006_BrokenResourceId(),
        new GAL0010_ResourceIdAsSubscriptionId(),
        new GAL0011_SubscriptionIdIsNoGuid(),
        new GAL1001_GalleryName(),
        new GAL2001_ImageDefinitionName(),
        new GAL2002_ImageIdentifier(),
        new GAL2005_EndOfLifeInThePast(),
        new GAL2006_RangeUpsideDown(),
        new GAL2007_SecurityTypeNeedsV2(),
        new GAL2008_ImageFeature(),
        new GAL2009_IncompleteDefinition(),
        new GAL2010_PatchWithoutOSType(),
        new GAL2011_UnchangeableInPatch(),
        new GAL3001_ImageVersionName(),
        new GAL3002_MissingHomeRegion(),
        new GAL3003_DuplicateTargetRegion(),
        new GAL3004_CountOutOfRange(),
        new GAL3005_DuplicateLun(),
        new GAL3006_DuplicateDataDiskSource(),
        new GAL3007_DataDiskOfOSDiskSource(),
        new GAL3008_WrongVersionSource(),
        new GAL3009_WrongDiskSource(),
        new GAL3010_ZoneRedundantWithoutZones(),
        new GAL3011_SourceMissingOrTwofold(),
        new GAL3012_SourceChanged(),
        new GAL3013_DataDiskAdded(),
        new GAL3014_SourceOSStateDiffers(),
        new GAL3015_SourceGenerationDiffers(),
        new GAL3016_SourceOSTypeDiffers(),
        new GAL3017_EphemeralOSDisk(),
        new GAL3018_UltraDisk(),
        new GAL3019_UnmanagedDisk(),
        new GAL3020_SourceUsedAtOnce(),
        new GAL3021_EncryptionSetInOtherSubscription(),
        new GAL3022_EncryptedSourceInOtherSubscription(),
        new GAL3023_NoDiskEncryptionSetId(),
        new GAL3024_EncryptionAdded(),
        new GAL3025_OSDiskEncryptedInSomeRegions(),
        new GAL3026_DataDiskEncryptedInSomeRegions(),
        new GAL3027_EncryptionOfNoDataDisk(),
        new GAL3028_DuplicateEncryptionLun(),
        new GAL3029_MachineAsSourceId(),
        new GAL3030_EncryptionOfSource(),
        new GAL3031_DeletionBlocked(),
        new GAL3032_PlanOfSourceOnly(),
        new GAL3033_ShallowTooWide(),
        new GAL3034_StrategyBesideType(),
        new GAL3035_SourceInOtherRegion(),
        new GAL3036_LunTooHigh(),
        new GAL3037_SourceInPatch(),
        new GAL4001_ImageOfOtherSubscription(),
        new GAL4002_ImageNotReplicated(),
        new GAL4003_OSProfileOfSpecializedImage(),
        new GAL4004_GeneralizedImageWithoutOSProfile(),
        new GAL4005_OSStateOfScaleSetChanged(),
        new GAL4006_NoLatestVersion(),
        new GAL4007_AmbiguousImageReference(),
        new GAL4008_EncryptionSetOfOtherSubscription(),
        new GAL4009_SecurityTypeMissing(),
        new GAL4010_MisplacedImageId(),
        new GAL5001_LunOfNoDataDisk(),
        new GAL5002_AmbiguousDiskReference(),
        new GAL6001_IncompleteCommunityGallery(),
        new GAL6002_PublicNamePrefix(),
        new GAL6005_SharingGroups(),
        new GAL7001_ReplicationStatusNotFetched(),
        new GAL7002_ValueBeforeCompletion(),
        new GAL8001_ResourceTags(),
        new GAL8002_DiskTooLarge());

    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = ImmutableArray.CreateRange(Rules, rule => rule.Descriptor);
}
