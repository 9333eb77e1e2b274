using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>An update that gives a version another source than the one that it was made from.</summary>
internal sealed class GAL3012_SourceChanged() : VersionUpdateRule("GAL3012")
{
    /// <inheritdoc/>
    protected override void Check(in OperationContext context, AbstractObject update, IReadOnlyList<CreatedResource> created)
    {
        foreach (var source in PlacedSource.In(context.Objects, VersionProfiles.StorageOf(context.Objects, update)))
        {
            var old = created.Select(creation => OldSource(creation, source)).ToList();
            if (source.Id.Value.Single is { } alternative
                && old.TrueForAll(id => id?.Value.Single is { } before && ResourceIdComparison.AreDifferent(before, alternative))
                && context.Reporter.PlaceOf(alternative, source.Id) is { } place)
            {
                var first = old[0]!.Value;
                context.Reporter.Report(
                    this,
                    place,
                    [DisplayText.Value(alternative, place), DisplayText.Value(first.Value.Single, first.Use?.Syntax)],
                    repairs: Repairs(source.Id, old),
                    related: old.Select(id => id!.Value.Use?.Syntax).OfType<SyntaxNode>().ToList());
            }
        }
    }

    private static PropertyValue? OldSource(CreatedResource creation, PlacedSource source)
    {
        foreach (var old in PlacedSource.In(creation.Objects, VersionProfiles.StorageOf(creation.Objects, creation.Data)))
        {
            if (old.Place == source.Place && old.Lun == source.Lun)
            {
                return old.Id;
            }
        }

        return null;
    }

    private static Repair[] Repairs(PropertyValue id, List<PropertyValue?> old) =>
        old.Count == 1
        && id.Use?.Syntax is { } use
        && ExpressionReuse.TextAt(use, old[0]!.Value.Use) is { } text
        && SymbolEqualityComparer.Default.Equals(id.Property.Type, old[0]!.Value.Property.Type)
            ? [Repair.Replacement(use, "old", text)]
            : [];
}
