using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>The result of parsing a constant text as a date or an integer: only the text is known, not whether it is valid.</summary>
/// <param name="text">The text.</param>
/// <param name="origin">The origin of the text, since the finding is about the text.</param>
internal sealed class ParsedAlternative(string text, IOperation? origin) : Alternative(origin)
{
    public string Text { get; } = text;

    public override bool IsKnown => false;

    protected override int ContentHashCode => Text.GetHashCode();

    public override Alternative WithOrigin(IOperation origin) => new ParsedAlternative(Text, origin);

    protected override bool ContentEquals(Alternative other) => Text == ((ParsedAlternative)other).Text;
}
