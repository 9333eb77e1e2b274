using GalleryAnalyzers.Rules.Comparisons;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version's source of another Hyper-V generation than the definition that the version is put into.</summary>
internal sealed class GAL3015_SourceGenerationDiffers() : SourceTraitRule("GAL3015", ImageTrait.HyperVGeneration);
