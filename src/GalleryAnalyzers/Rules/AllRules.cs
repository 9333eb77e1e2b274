using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Galleries;
using GalleryAnalyzers.Rules.ImageDefinitions;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Rules.Shared;
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
        new GAL3005_DuplicateLun());

    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = ImmutableArray.CreateRange(Rules, rule => rule.Descriptor);
}
