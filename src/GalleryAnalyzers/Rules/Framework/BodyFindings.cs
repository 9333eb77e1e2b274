using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>What the analysis of a body found.</summary>
/// <param name="Diagnostics">The findings in the body.</param>
/// <param name="InCallees">Those in bodies that it calls, which are its own only where those bodies do not have them by themselves.</param>
internal sealed record BodyFindings(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<CalleeFinding> InCallees)
{
    public static readonly BodyFindings None = new(ImmutableArray<Diagnostic>.Empty, ImmutableArray<CalleeFinding>.Empty);

    /// <summary>Whether the body has the finding: in itself, or through what it calls.</summary>
    public bool Has(CalleeFinding finding) =>
        Diagnostics.Any(diagnostic => diagnostic.Id == finding.Diagnostic.Id && diagnostic.Location == finding.Place)
        || InCallees.Any(other => other.Diagnostic.Id == finding.Diagnostic.Id && other.Place == finding.Place);
}

/// <summary>A finding in a body that the analyzed body calls, with the values that it calls it with.</summary>
/// <param name="Diagnostic">The finding as the analyzed body reports it: under its call, or in what the call returned.</param>
/// <param name="Place">Where the finding lies.</param>
/// <param name="Callees">The methods that were followed up to then: any of them may have the finding by itself.</param>
internal sealed record CalleeFinding(Diagnostic Diagnostic, Location Place, ImmutableArray<IMethodSymbol> Callees);
