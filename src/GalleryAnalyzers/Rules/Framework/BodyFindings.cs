using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>The findings of the analysis of a body.</summary>
/// <param name="InBody">The findings in the body.</param>
/// <param name="InCallees">The findings in callees, which this body reports only where the callees do not have them on their own.</param>
internal sealed record BodyFindings(ImmutableArray<Finding> InBody, ImmutableArray<CalleeFinding> InCallees)
{
    public static readonly BodyFindings None = new(ImmutableArray<Finding>.Empty, ImmutableArray<CalleeFinding>.Empty);

    /// <summary>Whether the body has the finding, in itself or in its callees.</summary>
    public bool Has(CalleeFinding finding) =>
        InBody.Any(other => other.Diagnostic.Id == finding.Diagnostic.Id && other.Place == finding.Place)
        || InCallees.Any(other => other.Diagnostic.Id == finding.Diagnostic.Id && other.Place == finding.Place);
}

/// <summary>A finding in the analyzed body.</summary>
/// <param name="Diagnostic">The finding as it is reported: on one line.</param>
/// <param name="Place">Where the finding lies.</param>
internal sealed record Finding(Diagnostic Diagnostic, Location Place);

/// <summary>A finding in a callee, with the arguments of the analyzed body's call.</summary>
/// <param name="Diagnostic">The finding as the analyzed body reports it: under its call, or in what the call returned.</param>
/// <param name="Place">Where the finding lies.</param>
/// <param name="Callees">The methods that were followed so far: any of them may have the finding on its own.</param>
internal sealed record CalleeFinding(Diagnostic Diagnostic, Location Place, ImmutableArray<IMethodSymbol> Callees);
