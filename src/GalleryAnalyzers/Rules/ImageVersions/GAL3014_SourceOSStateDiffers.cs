using GalleryAnalyzers.Rules.Comparisons;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version's source of another OS state than the definition that the version is put into.</summary>
internal sealed class GAL3014_SourceOSStateDiffers() : SourceTraitRule("GAL3014", ImageTrait.OSState);
