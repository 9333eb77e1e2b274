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
        new GAL1001_GalleryName(),
        new GAL2001_ImageDefinitionName(),
        new GAL2002_ImageIdentifier(),
        new GAL3001_ImageVersionName(),
        new GAL3002_MissingHomeRegion(),
        new GAL3003_DuplicateTargetRegion(),
        new GAL3005_DuplicateLun(),
        new GAL4007_AmbiguousImageReference(),
        new GAL4010_MisplacedImageId(),
        new GAL5002_AmbiguousDiskReference(),
        new GAL6001_IncompleteCommunityGallery(),
        new GAL6002_PublicNamePrefix(),
        new GAL6005_SharingGroups(),
        new GAL8001_ResourceTags());

    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = ImmutableArray.CreateRange(Rules, rule => rule.Descriptor);
}
