using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>The result of parsing a constant text as a date or an integer: only the text is known, not whether it is valid.</summary>
/// <param name="text">The text.</param>
/// <param name="origin">The origin of the text, since the finding is about the text.</param>
/// <param name="isIsoOnly">Whether the method reads ISO 8601 alone, in every culture.</param>
internal sealed class ParsedAlternative(string text, IOperation? origin, bool isIsoOnly = false) : Alternative(origin)
{
    public string Text { get; } = text;

    /// <summary>Whether the method reads ISO 8601 alone, in every culture.</summary>
    public bool IsIsoOnly { get; } = isIsoOnly;

    public override bool IsKnown => false;

    protected override int ContentHashCode => Text.GetHashCode();

    public override Alternative WithOrigin(IOperation origin) => new ParsedAlternative(Text, origin, IsIsoOnly).InsteadOf(this);

    protected override bool ContentEquals(Alternative other) =>
        Text == ((ParsedAlternative)other).Text && IsIsoOnly == ((ParsedAlternative)other).IsIsoOnly;
}
