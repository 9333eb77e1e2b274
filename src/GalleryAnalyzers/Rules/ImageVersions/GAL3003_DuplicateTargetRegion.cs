using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>A region that is among the target regions twice.</summary>
internal sealed class GAL3003_DuplicateTargetRegion() : ObjectRule("GAL3003", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.PublishingProfile];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        var seen = new List<Entry>();
        foreach (var (region, place) in context.Objects.CertainObjectsOf(context.Subject, KnownProperties.TargetRegions))
        {
            if (context.Objects.ValueOf(region, KnownProperties.TargetRegionName) is not { Value.Single: { } name } value)
            {
                continue;
            }

            var entry = new Entry(region, place, value, name);
            if (seen.Find(other => RegionComparison.AreSame(other.Name, name)) is { } earlier)
            {
                context.Reporter.Report(
                    this, entry.PlaceOfName, [entry.DisplayName], RepairsOf(context, earlier, entry), related: [earlier.PlaceOfName]);
            }
            else
            {
                seen.Add(entry);
            }
        }
    }

    // The one that says less goes; where each says what the other does not, either may.
    private static List<Repair> RepairsOf(in ObjectContext context, Entry first, Entry second)
    {
        var repairs = new List<Repair>();
        var (canFirst, canSecond) = (CanGo(context, first), CanGo(context, second));
        if (canSecond && (!canFirst || !first.SaysLessThan(second)))
        {
            repairs.Add(Removal("remove", "Fix_RemoveSecondRegion", second));
        }

        if (canFirst && (!canSecond || !second.SaysNoMoreThan(first)))
        {
            repairs.Add(Removal("removeFirst", "Fix_RemoveFirstRegion", first));
        }

        return repairs;
    }

    // A region that is encrypted with a key of the user's own is not the one to remove.
    private static bool CanGo(in ObjectContext context, Entry entry) =>
        context.Objects.PossibleValueOf(entry.Region, KnownProperties.TargetRegionEncryption) is null;

    private static Repair Removal(string key, string title, Entry entry) =>
        new(RepairKind.RemoveElement, key, Strings.Localizable(title, entry.DisplayName), Target: entry.Place);

    /// <summary>One of the regions.</summary>
    /// <param name="Region">The region.</param>
    /// <param name="Place">Where it is put into the list.</param>
    /// <param name="Value">The value of its name.</param>
    /// <param name="Name">What the name is.</param>
    private sealed record Entry(AbstractObject Region, SyntaxNode Place, PropertyValue Value, Alternative Name)
    {
        public string DisplayName => DisplayText.Value(Name, Name.Origin?.Syntax ?? Place);

        /// <summary>The expression of the name, where the region is created in its place; else the region.</summary>
        public SyntaxNode PlaceOfName => Value.Use is { Syntax: var use } && Place.Contains(use) ? use : Place;

        public bool SaysLessThan(Entry other) => SaysNoMoreThan(other) && !other.SaysNoMoreThan(this);

        public bool SaysNoMoreThan(Entry other) => Region.Properties.All(property => other.Region.Find(property.Property) is not null);
    }
}
