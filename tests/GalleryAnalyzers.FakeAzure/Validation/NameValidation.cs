using System.Globalization;
using System.Text.RegularExpressions;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Names: rows S01, S02, S03, S10, S11, S49; azure-facts.md, 1; rules-2.md, GAL9001.</summary>
internal static partial class NameValidation
{
    private const string Rule = @"^[^_\W][\w-._]{0,79}(?<![-.])$";

    /// <summary>The refusals of a new resource's name.</summary>
    public static IEnumerable<Refusal> Of(Write write) => write.Kind switch
    {
        Kind.Gallery => OfGallery(write),
        Kind.Definition => OfDefinition(write),
        Kind.Version => OfVersion(write, "S49", "image"),
        Kind.Application => OfApplication(write),
        Kind.ApplicationVersion => OfVersion(write, "A02", "application"),
        Kind.Disk or Kind.Snapshot or Kind.Image or Kind.EncryptionSet => OfOther(write),
        _ => [],
    };

    private static IEnumerable<Refusal> OfGallery(Write write)
    {
        var name = write.Name;
        if (name[^1] is '_' or '.')
            yield return Trailing("S03", name, name);
        if (!IsByRule(name))
            yield return Refusal.Invalid("S02", $"The entity name 'galleryName' is invalid according to its validation rule: {Rule}");

        var refusesLetters = write.Refuses(Doubt.LettersOfOtherLanguages);
        if (name.Length > 80 || !name.All(letter => IsLetter(letter, refusesLetters) || letter is '_' or '.') || name[0] is '_' or '.')
        {
            yield return Refusal.Invalid("S01",
                "Gallery name is invalid. Allowed characters are English alphanumeric characters, with underscores, and periods allowed "
                + "in the "
                + "middle, up to 80 characters total. All other special characters, including dashes, are disallowed.");
        }
    }

    private static IEnumerable<Refusal> OfDefinition(Write write)
    {
        var name = write.Name;
        if (name[^1] is '.' || (name[^1] is '_' && write.Refuses(Doubt.DefinitionNameEndsWithUnderscore)))
            yield return Trailing("S10", write.FullName, name);

        var refusesLetters = write.Refuses(Doubt.LettersOfOtherLanguages);
        if (!IsByRule(name) || (refusesLetters && !name.All(letter => char.IsAscii(letter))))
            yield return Refusal.Invalid("S11", $"The entity name {name} is invalid according to its validation rule: {Rule}");
    }

    private static IEnumerable<Refusal> OfVersion(Write write, string source, string what)
    {
        var parts = write.Name.Split('.');
        var isWell = parts.Length == 3
            && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)
                && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        if (!isWell || (write.Refuses(Doubt.LeadingZeros) && parts.Any(part => part.Length > 1 && part[0] == '0')))
        {
            yield return Refusal.Invalid(source, what == "application"
                ? "The gallery application version name is invalid. The application version name should follow Major(int32). "
                    + "Minor(int32). Patch(int32) format, where int is between 0 and 2,147,483,647 (inclusive)."
                : "The image version name is invalid. The image version name should follow Major(int).Minor(int).Patch(int) format, "
                    + "for e.g: 1.0.0, 2018.12.1 etc.");
        }
    }

    private static IEnumerable<Refusal> OfApplication(Write write)
    {
        var name = write.Name;
        var limit = write.Refuses(Doubt.ApplicationNameByResourceNameRules) ? 80 : 117;
        var hasOnly = name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.'
            || (letter is '_' && !write.Refuses(Doubt.ApplicationNameByResourceNameRules)));
        if (name.Length > limit || !hasOnly || name[^1] == '.')
        {
            yield return Refusal.Invalid("A01",
                $"The entity name {name} is invalid: letters, digits, hyphens, periods and underscores, at most {limit}, not ending "
                + "with a period.");
        }
    }

    /// <summary>Azure's general rules of names, as far as the documents agree.</summary>
    private static IEnumerable<Refusal> OfOther(Write write)
    {
        var name = write.Name;
        var allowsPeriod = write.Kind switch
        {
            Kind.Disk => false,
            Kind.EncryptionSet => !write.Refuses(Doubt.PeriodInEncryptionSetName),
            _ => true,
        };
        var isWell = name.Length <= 80
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' || (letter is '.' && allowsPeriod));
        if (!isWell)
            yield return Refusal.Invalid("azure-facts.md: 1.5", $"The entity name '{name}' is invalid according to its validation rule.");
    }

    private static Refusal Trailing(string source, string fullName, string name) => new(source, 400, "InvalidResourceName",
        $"The provided resource name {fullName} has these invalid trailing characters: {name[^1]}. The name can not end with "
        + $"characters: {name[^1]}");

    private static bool IsLetter(char letter, bool onlyEnglish) => onlyEnglish ? char.IsAsciiLetterOrDigit(letter)
        : char.IsLetterOrDigit(letter);

    private static bool IsByRule(string name) => RestRule().IsMatch(name) && !name.EndsWith('\n');

    // The rule as it is written has a class for the lower end of a range, which .NET does not read.
    [GeneratedRegex(@"^[^_\W][\w\-._]{0,79}(?<![-.])$")]
    private static partial Regex RestRule();
}
