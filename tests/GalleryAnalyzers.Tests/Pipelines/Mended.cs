using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Pipelines;

/// <summary>A program before and after its repair.</summary>
/// <param name="Found">What was found in it.</param>
/// <param name="IsOffered">Whether a repair was offered.</param>
/// <param name="Left">What is found now, and the compiler's errors.</param>
/// <param name="Text">The program now.</param>
internal sealed record Mended(ImmutableArray<Diagnostic> Found, bool IsOffered, ImmutableArray<Diagnostic> Left, string Text);
