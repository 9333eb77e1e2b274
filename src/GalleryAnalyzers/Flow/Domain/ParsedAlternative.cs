using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>What a method that reads a date or an integer makes of a constant text: only the text is known, not whether it can be read.</summary>
/// <param name="text">The text.</param>
/// <param name="origin">The text's own origin: the finding is about the text.</param>
internal sealed class ParsedAlternative(string text, IOperation? origin) : Alternative(origin)
{
    public string Text { get; } = text;

    public override bool IsKnown => false;

    protected override int ContentHashCode => Text.GetHashCode();

    public override Alternative WithOrigin(IOperation origin) => new ParsedAlternative(Text, origin);

    protected override bool ContentEquals(Alternative other) => Text == ((ParsedAlternative)other).Text;
}
