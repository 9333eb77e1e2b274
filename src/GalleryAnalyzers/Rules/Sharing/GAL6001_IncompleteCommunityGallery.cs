using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>A community gallery without information about its publisher.</summary>
/// <remarks>
/// Source: Azure's documentation of community galleries; the service's recorded answers show that the EULA may be missing.
/// </remarks>
internal sealed class GAL6001_IncompleteCommunityGallery() : ObjectRule("GAL6001", Category.Sharing, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.EscapeKind is EscapeKind.Stored or EscapeKind.Returned
            || context.Objects.ObjectOf(context.Subject, KnownProperties.GallerySharingProfile) is not { } profile
            || context.Objects.ValueOf(profile, KnownProperties.SharingPermission) is not { Use: { } use } permission
            || !permission.Value.Alternatives.All(alternative => Choices.Is(alternative, "Community")))
        {
            return;
        }

        var missing = Missing(context, profile);
        if (missing.Count > 0)
        {
            context.Reporter.Report(this, context.Reporter.PlaceOf(permission.Value.Alternatives[0], use), [string.Join(", ", missing)]);
        }
    }

    private static List<string> Missing(in ObjectContext context, AbstractObject profile)
    {
        var missing = new List<string>();
        if (context.Objects.IsAbsent(profile, KnownProperties.SharingCommunityGalleryInfo))
        {
            missing.Add(KnownProperties.SharingCommunityGalleryInfo.Name);
        }
        else if (context.Objects.ObjectOf(profile, KnownProperties.SharingCommunityGalleryInfo) is { } info)
        {
            var isUriText = context.Symbols[KnownProperties.PublisherUriString] is not null;
            if (context.Objects.IsAbsent(info, KnownProperties.PublisherUri)
                && (!isUriText || context.Objects.IsAbsent(info, KnownProperties.PublisherUriString)))
            {
                missing.Add((isUriText ? KnownProperties.PublisherUriString : KnownProperties.PublisherUri).Name);
            }

            foreach (var property in new[] { KnownProperties.PublisherContact, KnownProperties.PublicNamePrefix })
            {
                if (context.Objects.IsAbsent(info, property))
                {
                    missing.Add(property.Name);
                }
            }
        }

        return missing;
    }
}
