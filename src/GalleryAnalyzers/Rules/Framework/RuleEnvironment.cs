using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>The environment of the analyzed code: the SDK that it refers to, and the user's options.</summary>
internal sealed class RuleEnvironment(KnownSymbols symbols, RuleOptions options, DateTimeOffset now)
{
    public KnownSymbols Symbols { get; } = symbols;

    public RuleOptions Options { get; } = options;

    /// <summary>The day on which the code is judged.</summary>
    public DateTimeOffset Today => Options.Today ?? now;
}
