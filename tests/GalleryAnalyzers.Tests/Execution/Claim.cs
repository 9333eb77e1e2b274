using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>That a probe is handed a value, or one with something in it.</summary>
/// <param name="Text">The value.</param>
/// <param name="Origin">The code that makes it; null where nothing alone does.</param>
/// <param name="IsTrueOf">Whether what a probe was handed bears it out.</param>
internal sealed record Claim(string Text, SyntaxNode? Origin, Func<Probed, bool> IsTrueOf)
{
    /// <summary>The claim on what is in an object.</summary>
    public Claim Within(string part, Func<Probed, bool> isTrueOf) => new($"{part} {Text}", Origin, isTrueOf);
}
