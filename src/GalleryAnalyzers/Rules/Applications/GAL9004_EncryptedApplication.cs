using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Applications;

/// <summary>An encryption in a target region of an application's version, which only images have.</summary>
/// <remarks>Source: the messages in Microsoft's page on VM applications.</remarks>
internal sealed class GAL9004_EncryptedApplication() : ObjectRule("GAL9004", Category.Applications, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } =
        [KnownTypes.GalleryApplicationVersionData, KnownTypes.GalleryApplicationVersionPatch];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        var profile = VersionProfiles.PublishingOf(context.Objects, context.Subject);
        foreach (var (region, _) in context.Objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            if (context.Objects.IsPresent(region, KnownProperties.TargetRegionEncryption)
                && context.Objects.ValueOf(region, KnownProperties.TargetRegionEncryption) is { Use: { } use } encryption)
            {
                var place = context.Objects.ObjectIn(encryption.Value) is not null
                    && RegionEncryption.SiteOf(context.Objects, region) is { } site
                    ? context.Reporter.CreationOf(site)
                    : use.Syntax.GetLocation();
                context.Reporter.Report(this, place, repairs: Assignments.Removal(encryption, "remove", "Fix_RemoveEncryption").ToList());
            }
        }
    }
}
