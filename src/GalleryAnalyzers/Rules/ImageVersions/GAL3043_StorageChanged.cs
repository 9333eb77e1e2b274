using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>An update that changes how the copies of a version are stored or made.</summary>
/// <remarks>
/// Source: https://github.com/Azure/azure-powershell/issues/9911, and the specification of the API, which marks the replication mode and
/// the strategy as "not updatable".
/// </remarks>
internal sealed class GAL3043_StorageChanged() : VersionUpdateRule("GAL3043")
{
    private static readonly IReadOnlyList<KnownProperty> OfProfile =
        [KnownProperties.VersionStorageAccountType, KnownProperties.ReplicationMode, KnownProperties.VersionStorageAccountStrategy];

    /// <inheritdoc/>
    protected override void Check(in OperationContext context, AbstractObject update, IReadOnlyList<CreatedResource> created)
    {
        var profile = VersionProfiles.PublishingOf(context.Objects, update);
        foreach (var property in OfProfile)
        {
            Judge(context, created, context.Objects.ValueOf(profile, property), creation =>
                creation.Objects.ValueOf(VersionProfiles.PublishingOf(creation.Objects, creation.Data), property));
        }

        foreach (var (region, _) in context.Objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            if (context.Objects.ValueOf(region, KnownProperties.TargetRegionName)?.Value.Single is { } name)
            {
                var type = context.Objects.ValueOf(region, KnownProperties.TargetRegionStorageAccountType);
                Judge(context, created, type, creation => TypeIn(creation, name));
            }
        }
    }

    private void Judge(
        in OperationContext context,
        IReadOnlyList<CreatedResource> created,
        PropertyValue? given,
        Func<CreatedResource, PropertyValue?> createdWith)
    {
        var old = created.Unanimous(
            creation => createdWith(creation)?.Value.Single, static (a, b) => Choices.NameOf(a) is { } name && name == Choices.NameOf(b));
        if (given is not { } value
            || value.Value.Single is not { } current
            || old is null
            || Choices.DisplayName(old, value.Property.Type) is not { } member
            || !Choices.IsOther(current, member)
            || context.Reporter.PlaceOf(current, value) is not { } place)
        {
            return;
        }

        var shown = Choices.DisplayName(current, value.Property.Type) ?? DisplayText.Value(current, place);
        context.Reporter.Report(
            this, place, [value.Property.Name, member, shown], repairs: Repairs(value, member), related: [created[0].Call.Syntax]);
    }

    // A region that is added has no earlier type.
    private static PropertyValue? TypeIn(CreatedResource creation, Alternative name)
    {
        var profile = VersionProfiles.PublishingOf(creation.Objects, creation.Data);
        foreach (var (region, _) in creation.Objects.CertainObjectsOf(profile, KnownProperties.TargetRegions))
        {
            if (creation.Objects.ValueOf(region, KnownProperties.TargetRegionName)?.Value.Single is { } its
                && RegionComparison.AreSame(its, name))
            {
                return creation.Objects.ValueOf(region, KnownProperties.TargetRegionStorageAccountType);
            }
        }

        return null;
    }

    private static Repair[] Repairs(PropertyValue given, string member)
    {
        if (given.Use is not { Syntax: var target })
        {
            return [];
        }

        return [Repair.Replacement(target, "old", (INamedTypeSymbol)TextFormatter.WithoutNullable(given.Property.Type)!, member)];
    }
}
