using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Reads the repairs of findings, and applies them to a document.</summary>
internal static class Repairs
{
    /// <summary>Returns the repairs of a finding, the likeliest first.</summary>
    public static IEnumerable<PlacedRepair> Of(Diagnostic diagnostic) =>
        from entry in Repair.Read(diagnostic)
        select new PlacedRepair(entry.Repair, ImmutableArray.CreateRange(entry.Targets, target => target.SourceSpan));

    /// <summary>Applies the repairs one after the other, each to the text that the ones before left.</summary>
    /// <remarks>
    /// Only the text of the repairs changes: nothing is formatted, so that the file keeps its indentation, line ends and comments. Returns
    /// the document itself where no repair applies: <c>dotnet format</c> takes any other for a change.
    /// </remarks>
    public static async Task<Document> ApplyAsync(
        Document document, IEnumerable<PlacedRepair> repairs, CancellationToken cancellationToken)
    {
        // The outer code comes first: a repair of code in it then finds that it is gone, or applies to it as well.
        var remaining = repairs.OrderBy(repair => repair.Spans[0].Start).ThenByDescending(repair => repair.Spans[0].End).ToList();
        while (remaining.Count > 0 && await Place.OfAsync(document, cancellationToken).ConfigureAwait(false) is { } place)
        {
            var changes = remaining[0].ChangesIn(place);
            remaining.RemoveAt(0);
            if (!changes.IsEmpty)
            {
                document = document.WithText(place.Text.WithChanges(changes));
                remaining = remaining.Select(repair => repair.After(changes)).Where(repair => repair is not null).ToList()!;
            }
        }

        return document;
    }
}
