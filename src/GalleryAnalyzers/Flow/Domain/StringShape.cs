using System.Collections.Immutable;

namespace GalleryAnalyzers.Flow.Domain;

/// <summary>The possible content of a hole in a <see cref="StringShape"/>.</summary>
internal enum HoleContent
{
    /// <summary>Any text, including none.</summary>
    Anything,

    /// <summary>Decimal digits.</summary>
    Digits,

    /// <summary>A decimal integer, perhaps with a sign.</summary>
    Integer,
}

/// <summary>A part of a <see cref="StringShape"/>: literal text, or a hole that is filled at run time.</summary>
internal readonly struct ShapePart : IEquatable<ShapePart>
{
    private ShapePart(string? literal, HoleContent content, int minimumLength, int? maximumLength)
    {
        Literal = literal;
        Content = content;
        MinimumLength = minimumLength;
        MaximumLength = maximumLength;
    }

    public static ShapePart Anything => new(null, HoleContent.Anything, 0, null);

    public static ShapePart Integer => new(null, HoleContent.Integer, 1, null);

    /// <summary>The literal text; null for a hole.</summary>
    public string? Literal { get; }

    public HoleContent Content { get; }

    /// <summary>The minimum length of the text in the hole.</summary>
    public int MinimumLength { get; }

    /// <summary>The maximum length of the text in the hole; null if it is unbounded.</summary>
    public int? MaximumLength { get; }

    public static ShapePart Text(string literal) => new(literal, HoleContent.Anything, literal.Length, literal.Length);

    public static ShapePart Digits(int minimumLength, int? maximumLength) =>
        new(null, HoleContent.Digits, minimumLength, maximumLength);

    public bool Equals(ShapePart other) =>
        Literal == other.Literal && Content == other.Content
        && MinimumLength == other.MinimumLength && MaximumLength == other.MaximumLength;

    public override bool Equals(object? obj) => obj is ShapePart other && Equals(other);

    public override int GetHashCode() => (Literal?.GetHashCode() ?? 0) ^ ((int)Content * 31) ^ MinimumLength;
}

/// <summary>Text with holes: <c>$"images-{environment}"</c> is <c>images-</c> followed by any text.</summary>
internal sealed class StringShape : IEquatable<StringShape>
{
    private StringShape(ImmutableArray<ShapePart> parts) => Parts = parts;

    /// <summary>The parts in order: no two literals are adjacent, and none is empty.</summary>
    public ImmutableArray<ShapePart> Parts { get; }

    /// <summary>The whole text; null if there is a hole.</summary>
    public string? AsText => Parts.Length switch
    {
        0 => string.Empty,
        1 => Parts[0].Literal,
        _ => null,
    };

    public static StringShape Of(string text) =>
        new(text.Length == 0 ? ImmutableArray<ShapePart>.Empty : ImmutableArray.Create(ShapePart.Text(text)));

    public static StringShape Of(IEnumerable<ShapePart> parts)
    {
        var merged = new List<ShapePart>();
        foreach (var part in parts)
        {
            if (part.Literal is not { } literal)
            {
                merged.Add(part);
            }
            else if (merged.Count > 0 && merged[merged.Count - 1].Literal is { } before)
            {
                merged[merged.Count - 1] = ShapePart.Text(before + literal);
            }
            else if (literal.Length > 0)
            {
                merged.Add(part);
            }
        }

        return new StringShape(merged.ToImmutableArray());
    }

    public bool Equals(StringShape? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as StringShape);

    public override int GetHashCode()
    {
        var hash = Parts.Length;
        foreach (var part in Parts)
        {
            hash = (hash * 397) ^ part.GetHashCode();
        }

        return hash;
    }
}
