namespace GalleryAnalyzers.Facts;

/// <summary>A GUID as Azure's ids write it: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, with dashes between them.</summary>
internal sealed class GuidGrammar : TextGrammar
{
    public static readonly GuidGrammar Instance = new();

    private const int Length = 36;

    private GuidGrammar()
    {
    }

    /// <summary>The state is the number of characters that have been read.</summary>
    protected override int Start => 0;

    protected override string Representatives => "0-";

    protected override int Step(int state, char character)
    {
        var fits = state switch
        {
            8 or 13 or 18 or 23 => character == '-',
            Length => false,
            _ => Ascii.IsDigit(character) || character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F'),
        };
        return fits ? state + 1 : Dead;
    }

    protected override bool IsAccepting(int state) => state == Length;
}
