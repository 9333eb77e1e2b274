namespace GalleryAnalyzers.Facts;

/// <summary>The characters that may fill a hole of a text.</summary>
internal enum HoleCharacters
{
    /// <summary>Every character.</summary>
    Any,

    /// <summary>Only <c>0</c> to <c>9</c>.</summary>
    Digits,
}

/// <summary>A part of a partially known text: either known characters or a hole.</summary>
internal readonly struct TextPart
{
    private TextPart(string? text, HoleCharacters characters, int minimumLength, int? maximumLength)
    {
        Text = text;
        Characters = characters;
        MinimumLength = minimumLength;
        MaximumLength = maximumLength;
    }

    /// <summary>The known characters; null for a hole.</summary>
    public string? Text { get; }

    /// <summary>The characters that may fill a hole.</summary>
    public HoleCharacters Characters { get; }

    /// <summary>The least number of characters in a hole.</summary>
    public int MinimumLength { get; }

    /// <summary>The greatest number of characters in a hole; null where nothing bounds it.</summary>
    public int? MaximumLength { get; }

    public static TextPart Literal(string text) => new(text, HoleCharacters.Any, text.Length, text.Length);

    public static TextPart Hole(HoleCharacters characters, int minimumLength = 0, int? maximumLength = null)
    {
        if (minimumLength < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumLength));
        }

        if (maximumLength < minimumLength)
        {
            throw new ArgumentOutOfRangeException(nameof(maximumLength));
        }

        return new TextPart(text: null, characters, minimumLength, maximumLength);
    }
}
