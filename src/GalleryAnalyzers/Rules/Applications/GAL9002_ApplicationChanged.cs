using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Rules.ImageVersions;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Applications;

/// <summary>An update that changes how an application's version is installed, or the names of its files.</summary>
/// <remarks>Source: the messages in Microsoft's page on VM applications.</remarks>
internal sealed class GAL9002_ApplicationChanged()
    : VersionUpdateRule("GAL9002", Category.Applications, KnownTypes.GalleryApplicationVersionResource)
{
    private static readonly IReadOnlyList<(KnownProperty Owner, KnownProperty Part)> Unchangeable =
    [
        (KnownProperties.ApplicationActions, KnownProperties.ApplicationInstall),
        (KnownProperties.ApplicationActions, KnownProperties.ApplicationRemove),
        (KnownProperties.ApplicationActions, KnownProperties.ApplicationUpdate),
        (KnownProperties.ApplicationSettings, KnownProperties.ApplicationPackageFileName),
        (KnownProperties.ApplicationSettings, KnownProperties.ApplicationConfigFileName),
    ];

    /// <inheritdoc/>
    protected override void Check(in OperationContext context, AbstractObject update, IReadOnlyList<CreatedResource> created)
    {
        foreach (var (owner, part) in Unchangeable)
        {
            var old = created.Unanimous(creation => TextOf(Find(creation.Objects, creation.Data, owner, part)));
            if (old is not null
                && Find(context.Objects, update, owner, part) is { Use: { } use } given
                && TextOf(given) is { } text
                && text != old)
            {
                var single = given.Value.Single!;
                Repair[] repairs = context.Reporter.WrittenAt(single, use) is { } writtenAt
                    ? [Repair.Replacement(writtenAt, "old", TextRewrite.Literal(old))]
                    : [];
                context.Reporter.Report(
                    this,
                    context.Reporter.PlaceOf(single, use),
                    [owner.Name + "." + part.Name, DisplayText.Text(old), DisplayText.Text(text)],
                    repairs: repairs,
                    related: [created[0].Call.Syntax]);
            }
        }
    }

    private static PropertyValue? Find(ObjectReader objects, AbstractObject version, KnownProperty owner, KnownProperty part) =>
        objects.ValueOf(objects.ObjectOf(VersionProfiles.PublishingOf(objects, version), owner), part);

    private static string? TextOf(PropertyValue? value) => (value?.Value.Single as ConstantAlternative)?.Value as string;
}
