using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public class TextGrammarTests
{
    private static readonly TextPart Anything = TextPart.Hole(HoleCharacters.Any);
    private static readonly TextPart Integer = TextPart.Hole(HoleCharacters.Digits, minimumLength: 1);

    public static TheoryData<string, bool> GalleryShapes => new()
    {
        { "{any}", true },
        { "images{any}", true },
        { "images_{any}", true },
        { "images-{any}", false },
        { "_{any}", false },
        { "{any}_", false },
        { "{any}.{any}", true },
        { "{any}-{any}", false },
        { "{int}", true },
        { "g{int}", true },
        { "g{int}_", false },
    };

    public static TheoryData<string, bool> VersionShapes => new()
    {
        { "{any}", true },
        { "{int}", false },
        { "{int}.{int}", false },
        { "{int}.{int}.{int}", true },
        { "{int}.{int}.{int}.{int}", false },
        { "1.0.{int}", true },
        { "1.0.{any}", true },
        { "1.{any}", true },
        { "v{any}", false },
        { "1.0.0-{any}", false },
        { "1.0.0{any}", true },
        { "1.0.0.{any}", false },
        { "{any}-rc", false },
        { "{any}.{any}.{any}.{any}", false },
        { "2147483648.{any}", false },
        { "{int}2147483648.0.0", false },
        { "{any}3000000000.0.0", false },
        { "{any}1000000000.0.0", true },
        { "{any}.3000000000", false },
        { "{int}000000000.0.0", true },
        { "1.0.{int}..", false },
    };

    [Theory]
    [MemberData(nameof(GalleryShapes))]
    public void Judges_gallery_names_with_holes(string shape, bool canObey) =>
        Assert.Equal(canObey, ResourceNames.Gallery.AcceptsSomeFillingOf(Parts(shape)));

    [Theory]
    [MemberData(nameof(VersionShapes))]
    public void Judges_versions_with_holes(string shape, bool canObey) =>
        Assert.Equal(canObey, VersionName.Grammar.AcceptsSomeFillingOf(Parts(shape)));

    [Fact]
    public void No_parts_are_the_empty_text()
    {
        Assert.False(ResourceNames.Gallery.AcceptsSomeFillingOf([]));
        Assert.True(new Repetition("ab").AcceptsSomeFillingOf([]));
    }

    [Theory]
    [InlineData(79, 0, true)]
    [InlineData(79, 1, true)]
    [InlineData(79, 2, false)]
    [InlineData(80, 0, true)]
    [InlineData(80, 1, false)]
    [InlineData(81, 0, false)]
    public void A_hole_counts_against_the_length(int literal, int minimum, bool canObey)
    {
        TextPart[] parts = [TextPart.Literal(new string('a', literal)), TextPart.Hole(HoleCharacters.Any, minimum)];
        Assert.Equal(canObey, ResourceNames.Gallery.AcceptsSomeFillingOf(parts));
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(9, 9, true)]
    [InlineData(9, 20, true)]
    [InlineData(10, 10, false)]
    [InlineData(10, null, false)]
    [InlineData(0, null, true)]
    public void A_hole_of_digits_counts_against_the_largest_number(int minimum, int? maximum, bool canObey)
    {
        TextPart[] parts = [TextPart.Literal("1.0.1"), TextPart.Hole(HoleCharacters.Digits, minimum, maximum)];
        Assert.Equal(canObey, VersionName.Grammar.AcceptsSomeFillingOf(parts));
    }

    [Fact]
    public void A_hole_of_digits_may_be_filled_with_zeros_without_end()
    {
        TextPart[] parts = [TextPart.Literal("1.0."), TextPart.Hole(HoleCharacters.Digits, minimumLength: 1_000)];
        Assert.True(VersionName.Grammar.AcceptsSomeFillingOf(parts));
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(1, 1, false)]
    [InlineData(0, 1, false)]
    [InlineData(0, 2, true)]
    [InlineData(1, 3, true)]
    public void A_greatest_length_bounds_what_a_hole_can_mend(int minimum, int maximum, bool canObey)
    {
        // "1.0" lacks a dot and a digit.
        TextPart[] parts = [TextPart.Literal("1.0"), TextPart.Hole(HoleCharacters.Any, minimum, maximum)];
        Assert.Equal(canObey, VersionName.Grammar.AcceptsSomeFillingOf(parts));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(1_000_000_001, false)]
    [InlineData(1_000_000_002, true)]
    [InlineData(int.MaxValue - 1, true)]
    [InlineData(int.MaxValue, false)]
    public void A_least_length_of_any_size_is_met_exactly(int length, bool canObey) =>
        Assert.Equal(canObey, new Repetition("abc").AcceptsSomeFillingOf([TextPart.Hole(HoleCharacters.Any, length, length)]));

    [Fact]
    public void Any_filling_within_the_lengths_agrees_with_trying_them_all()
    {
        const string alphabet = "01.x-_";
        var random = new Random(4711);
        TextGrammar[] grammars =
        [
            new NameGrammar(4, "._", "", ""),
            new NameGrammar(3, "._-", "._-", "_-"),
            VersionName.Grammar,
            new Repetition("01."),
        ];
        var verdicts = new HashSet<(TextGrammar, bool)>();
        for (var i = 0; i < 4_000; i++)
        {
            var before = new string(random.GetItems<char>(alphabet, random.Next(4)));
            var after = new string(random.GetItems<char>(alphabet, random.Next(4)));
            var minimum = random.Next(4);
            var maximum = random.Next(minimum, 4);
            var characters = random.Next(2) == 0 ? HoleCharacters.Any : HoleCharacters.Digits;
            var grammar = grammars[random.Next(grammars.Length)];

            var fillings = Fillings(characters == HoleCharacters.Digits ? "01" : alphabet, minimum, maximum);
            var hole = TextPart.Hole(characters, minimum, maximum);
            var expected = fillings.Any(filling => grammar.Accepts(before + filling + after));
            var actual = grammar.AcceptsSomeFillingOf([TextPart.Literal(before), hole, TextPart.Literal(after)]);
            Assert.True(expected == actual, $"'{before}' {characters} {minimum}..{maximum} '{after}'");
            verdicts.Add((grammar, actual));
        }

        Assert.Equal(2 * grammars.Length, verdicts.Count);
    }

    [Fact]
    public void A_hole_has_lengths_that_can_be()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TextPart.Hole(HoleCharacters.Any, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextPart.Hole(HoleCharacters.Any, 2, 1));
    }

    private static IEnumerable<string> Fillings(string alphabet, int minimum, int maximum)
    {
        IEnumerable<string> ofLength = [""];
        for (var length = 0; length <= maximum; length++)
        {
            if (length >= minimum)
            {
                foreach (var filling in ofLength)
                    yield return filling;
            }

            ofLength = ofLength.SelectMany(filling => alphabet.Select(character => filling + character)).ToArray();
        }
    }

    private static TextPart[] Parts(string shape) => shape
        .Replace("{", "|{", StringComparison.Ordinal).Replace("}", "}|", StringComparison.Ordinal)
        .Split('|')
        .Select(part => part switch { "{any}" => Anything, "{int}" => Integer, _ => TextPart.Literal(part) })
        .ToArray();

    /// <summary>A word, any number of times: an automaton whose states go round.</summary>
    private sealed class Repetition(string word) : TextGrammar
    {
        protected override int Start => 0;

        protected override string Representatives => string.Concat(word.Distinct());

        protected override int Step(int state, char character) => character == word[state] ? (state + 1) % word.Length : Dead;

        protected override bool IsAccepting(int state) => state == 0;
    }
}
