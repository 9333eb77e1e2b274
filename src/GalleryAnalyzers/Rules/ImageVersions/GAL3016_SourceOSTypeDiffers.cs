using GalleryAnalyzers.Rules.Comparisons;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A version's source of another OS type than the definition that the version is put into.</summary>
internal sealed class GAL3016_SourceOSTypeDiffers() : SourceTraitRule("GAL3016", ImageTrait.OSType);
