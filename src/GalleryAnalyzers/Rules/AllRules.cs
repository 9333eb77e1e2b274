using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Disks;
using GalleryAnalyzers.Rules.Galleries;
using GalleryAnalyzers.Rules.ImageDefinitions;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Rules.Limits;
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
        new GAL0007_DeletedResource(),
        new GAL0008_NestedResourceStands(),
        new GAL0009_RegionChanged(),
        new GAL0010_ResourceIdAsSubscriptionId(),
        new GAL0011_SubscriptionIdIsNoGuid(),
        new GAL1001_GalleryName(),
        new GAL1002_GalleryNameTaken(),
        new GAL2001_ImageDefinitionName(),
        new GAL2002_ImageIdentifier(),
        new GAL2003_IdentifierTaken(),
        new GAL2004_UnchangeableChanged(),
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
        new GAL3014_SourceOSStateDiffers(),
        new GAL3015_SourceGenerationDiffers(),
        new GAL3016_SourceOSTypeDiffers(),
        new GAL3023_NoDiskEncryptionSetId(),
        new GAL3025_OSDiskEncryptedInSomeRegions(),
        new GAL3026_DataDiskEncryptedInSomeRegions(),
        new GAL3027_EncryptionOfNoDataDisk(),
        new GAL3028_DuplicateEncryptionLun(),
        new GAL3029_MachineAsSourceId(),
        new GAL3033_ShallowTooWide(),
        new GAL3034_StrategyBesideType(),
        new GAL3036_LunTooHigh(),
        new GAL3037_SourceInPatch(),
        new GAL4003_OSProfileOfSpecializedImage(),
        new GAL4004_GeneralizedImageWithoutOSProfile(),
        new GAL4007_AmbiguousImageReference(),
        new GAL4010_MisplacedImageId(),
        new GAL5002_AmbiguousDiskReference(),
        new GAL6001_IncompleteCommunityGallery(),
        new GAL6002_PublicNamePrefix(),
        new GAL6003_UnsharableSecurityType(),
        new GAL6004_EncryptedVersionShared(),
        new GAL6005_SharingGroups(),
        new GAL8001_ResourceTags());

    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = ImmutableArray.CreateRange(Rules, rule => rule.Descriptor);
}
