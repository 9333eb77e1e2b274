namespace GalleryAnalyzers.Facts;

/// <summary>Integers as people write them.</summary>
internal static class IntegerText
{
    private const int GroupLength = 3;

    /// <summary>
    /// Returns the digits of the integer that the text clearly means: with commas between groups of three digits, or with zeros behind a
    /// point. Null where it means none, or another.
    /// </summary>
    public static string? Repair(string text)
    {
        var parts = text.Trim().Split('.');
        var groups = parts[0].Split(',');
        var digits = string.Concat(groups);
        return parts.Length <= 2
            && digits.Length > 0
            && digits.All(Ascii.IsDigit)
            && (groups.Length == 1 || groups[0].Length is > 0 and <= GroupLength)
            && groups.Skip(1).All(group => group.Length == GroupLength)
            && (parts.Length == 1 || (parts[1].Length > 0 && parts[1].All(digit => digit == '0')))
            && digits != text
                ? digits
                : null;
    }
}
