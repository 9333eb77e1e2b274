using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules;

/// <summary>Every rule of the product, in the order of their ids.</summary>
internal static class AllRules
{
    public static readonly ImmutableArray<Rule> Rules = ImmutableArray.Create<Rule>();

    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = ImmutableArray.CreateRange(Rules, rule => rule.Descriptor);
}
