using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Shapes;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>A repair, and the code of one file that it changes.</summary>
/// <param name="Repair">The repair.</param>
/// <param name="Spans">The places that it changes, of which there is at least one.</param>
internal sealed record PlacedRepair(Repair Repair, ImmutableArray<TextSpan> Spans)
{
    private RepairShape Shape => RepairShape.Of(Repair.Kind);

    /// <summary>Returns the nodes that the repair changes; null where the code has changed since the rule saw it.</summary>
    public ImmutableArray<SyntaxNode>? FindTargets(Place place)
    {
        var targets = ImmutableArray.CreateBuilder<SyntaxNode>(Spans.Length);
        foreach (var span in Spans)
        {
            if (Shape.FindTarget(place, span, Repair) is not { } target)
            {
                return null;
            }

            targets.Add(target);
        }

        return targets.MoveToImmutable();
    }

    /// <summary>Returns the changes to the text, in the order of the text; none where the code has changed since the rule saw it.</summary>
    public ImmutableArray<TextChange> ChangesIn(Place place) => FindTargets(place) is { } targets
        ? Shape.Changes(place, targets, Repair).OrderBy(change => change.Span.Start).ToImmutableArray()
        : ImmutableArray<TextChange>.Empty;

    /// <summary>Returns the repair for the text after some changes; null where these took away what it changes.</summary>
    public PlacedRepair? After(ImmutableArray<TextChange> changes)
    {
        var moved = ImmutableArray.CreateBuilder<TextSpan>(Spans.Length);
        foreach (var span in Spans)
        {
            if (Moved(span, changes) is not { } found)
            {
                return null;
            }

            moved.Add(found);
        }

        return this with { Spans = moved.MoveToImmutable() };
    }

    private static TextSpan? Moved(TextSpan span, ImmutableArray<TextChange> changes)
    {
        var (start, end) = (span.Start, span.End);
        foreach (var change in changes)
        {
            var growth = change.NewText!.Length - change.Span.Length;
            if (change.Span.End <= span.Start)
            {
                start += growth;
                end += growth;
            }
            else if (span.Contains(change.Span) && change.Span != span)
            {
                // An insertion directly after the span is no part of it.
                end += change.Span.Start < span.End ? growth : 0;
            }
            else if (change.Span.Start < span.End)
            {
                return null;
            }
        }

        return TextSpan.FromBounds(start, end);
    }
}
