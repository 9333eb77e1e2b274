namespace GalleryAnalyzers.Facts;

/// <summary>The grammar of the name of an image version: three integers from 0 to 2147483647, joined by dots.</summary>
/// <remarks>
/// From the service's message: "The image version name should follow Major(int).Minor(int).Patch(int) format, where int is between 0 and
/// 2,147,483,647 (inclusive)." No source says anything of leading zeros, so they are allowed.
/// </remarks>
internal sealed class VersionName : TextGrammar
{
    /// <summary>The name that refers to the newest version; no version can have it.</summary>
    public const string Latest = "latest";

    public static readonly VersionName Grammar = new();

    private const int PartCount = 3;
    private const string LargestNumber = "2147483647";

    // The states within one part: before its first digit, after zeros only, and then a state for each number of significant digits and
    // each outcome of comparing them with as many digits of the largest number.
    private const int BeforeDigits = 0;
    private const int AfterZeros = 1;
    private const int FirstSignificant = 2;
    private const int Less = 0;
    private const int Equal = 1;
    private const int Greater = 2;
    private const int Comparisons = 3;

    private static readonly int StatesOfPart = FirstSignificant + (LargestNumber.Length * Comparisons);

    private VersionName()
    {
    }

    protected override int Start => BeforeDigits;

    protected override string Representatives => "0123456789.";

    /// <summary>Returns the first fault of <paramref name="text"/>; null when it obeys.</summary>
    public static VersionFault? FaultOf(string text)
    {
        var parts = text.Split('.');
        if (text.Length == 0)
        {
            return new VersionFault(VersionFaultKind.Empty, Part: null, PartCount: 0);
        }

        if (Array.Find(parts, part => !IsNumber(part)) is { } noNumber)
        {
            return new VersionFault(VersionFaultKind.NotANumber, noNumber, parts.Length);
        }

        if (parts.Length != PartCount)
        {
            return new VersionFault(VersionFaultKind.PartCount, Part: null, parts.Length);
        }

        if (Array.Find(parts, part => Grammar.Run(BeforeDigits, part) == Dead) is { } tooLarge)
        {
            return new VersionFault(VersionFaultKind.TooLarge, tooLarge, parts.Length);
        }

        return null;
    }

    /// <summary>
    /// Returns the version that <paramref name="text"/> clearly means, where it is written otherwise: a leading <c>v</c> or plus, one or
    /// two parts, a fourth part, a suffix of semantic versioning, other marks between three parts, a date. Null where it means none, or is
    /// valid.
    /// </summary>
    public static string? Repair(string text)
    {
        var bare = WithoutSuffix(WithDots(WithoutPrefix(text.Trim())));
        var parts = bare.Split('.');
        if (parts.Length > PartCount + 1 || !parts.All(IsNumber))
        {
            return null;
        }

        var repaired = string.Join(".", parts.Concat(Enumerable.Repeat("0", PartCount)).Take(PartCount));
        return repaired != text && Grammar.Accepts(repaired) ? repaired : null;
    }

    /// <summary>Returns the valid date format that a .NET date format clearly means; else null.</summary>
    public static string? RepairFormat(string dotNetDateFormat) => VersionDateFormat.Repair(dotNetDateFormat);

    protected override int Step(int state, char character)
    {
        var part = state / StatesOfPart;
        var within = state % StatesOfPart;
        if (character == '.')
        {
            return within != BeforeDigits && part < PartCount - 1 ? (part + 1) * StatesOfPart : Dead;
        }

        if (!Ascii.IsDigit(character))
        {
            return Dead;
        }

        var next = StepWithinPart(within, character);
        return next == Dead ? Dead : (part * StatesOfPart) + next;
    }

    protected override bool IsAccepting(int state) => state / StatesOfPart == PartCount - 1 && state % StatesOfPart != BeforeDigits;

    private static int StepWithinPart(int within, char digit)
    {
        if (within < FirstSignificant && digit == '0')
        {
            return AfterZeros;
        }

        var count = within < FirstSignificant ? 0 : ((within - FirstSignificant) / Comparisons) + 1;
        var comparison = within < FirstSignificant ? Equal : (within - FirstSignificant) % Comparisons;
        if (count == LargestNumber.Length)
        {
            return Dead;
        }

        if (comparison == Equal)
        {
            comparison = Math.Sign(digit.CompareTo(LargestNumber[count])) + Equal;
        }

        if (count == LargestNumber.Length - 1 && comparison == Greater)
        {
            return Dead;
        }

        return FirstSignificant + (count * Comparisons) + comparison;
    }

    private static bool IsNumber(string part) => part.Length > 0 && part.All(Ascii.IsDigit);

    private static string WithoutPrefix(string text) => text.Length > 0 && text[0] is 'v' or 'V' or '+' ? text.Substring(1) : text;

    // A hyphen stands between parts only in dates: elsewhere, a suffix follows.
    private static string WithDots(string text)
    {
        foreach (var mark in "_,-")
        {
            var parts = text.Split(mark);
            if (parts.Length == PartCount && parts.All(IsNumber) && (mark != '-' || IsDate(parts)))
            {
                return string.Join(".", parts);
            }
        }

        return text;
    }

    private static bool IsDate(string[] parts) =>
        parts[0].Length == 4 && parts[1].Length == 2 && parts[2].Length == 2
        && string.CompareOrdinal(parts[1], "12") <= 0 && string.CompareOrdinal(parts[2], "31") <= 0;

    /// <remarks>
    /// <c>1.2.3-4</c> is a version with a suffix, <c>2024-01-15</c> a date: after fewer than three parts, a suffix begins with a letter.
    /// </remarks>
    private static string WithoutSuffix(string text)
    {
        var mark = text.IndexOfAny(['-', '+']);
        if (mark < 0)
        {
            return text;
        }

        var bare = text.Substring(0, mark);
        var suffix = text.Substring(mark + 1);
        var parts = bare.Split('.').Length;
        var isSuffix = suffix.Length > 0
            && suffix.All(character => Ascii.IsLetterOrDigit(character) || character is '.' or '-' or '+')
            && (parts >= PartCount || (parts == PartCount - 1 && Ascii.IsLetter(suffix[0])));
        return isSuffix ? bare : text;
    }
}
