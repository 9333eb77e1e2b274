using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>Information for the community about a gallery that is not shared with it.</summary>
/// <remarks>
/// Source: a maintainer's word in https://github.com/edgelesssys/uplosi/pull/87, that the information is for community galleries only.
/// </remarks>
internal sealed class GAL6009_CommunityInfoOfOtherGallery() : ObjectRule("GAL6009", Category.Sharing, DiagnosticSeverity.Info)
{
    private static readonly ImmutableArray<string> Others = ImmutableArray.Create("Private", "Groups");

    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.SharingProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Objects.ValueOf(context.Subject, KnownProperties.SharingPermission) is { Value.Single: { } permission } given
            && Others.Any(other => Choices.Is(permission, other))
            && context.Objects.IsPresent(context.Subject, KnownProperties.SharingCommunityGalleryInfo)
            && context.Objects.ValueOf(context.Subject, KnownProperties.SharingCommunityGalleryInfo) is { Use: { } use } info)
        {
            var place = context.Objects.ObjectIn(info.Value) is not null && info.Value.Single is ObjectAlternative { Id: var id }
                ? context.Reporter.CreationOf(id)
                : use.Syntax.GetLocation();
            var shown = Choices.DisplayName(permission, given.Property.Type) ?? DisplayText.Value(permission, null);
            context.Reporter.Report(this, place, [shown]);
        }
    }
}
