using System.Text.RegularExpressions;
using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public class NameGrammarTests
{
    private static readonly Dictionary<string, (NameGrammar Grammar, string Pattern)> Names = new()
    {
        ["gallery"] = (ResourceNames.Gallery, @"\A[A-Za-z0-9](?:[A-Za-z0-9._]{0,78}[A-Za-z0-9])?\z"),
        ["definition"] = (ResourceNames.ImageDefinition, @"\A[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9_])?\z"),
        ["publisher"] = (ResourceNames.Publisher, @"\A[A-Za-z0-9._-]{0,127}[A-Za-z0-9_-]\z"),
        ["offer"] = (ResourceNames.Offer, @"\A[A-Za-z0-9._-]{0,63}[A-Za-z0-9_-]\z"),
        ["sku"] = (ResourceNames.Sku, @"\A[A-Za-z0-9._-]{0,63}[A-Za-z0-9_-]\z"),
    };

    public static TheoryData<string> Kinds => new(Names.Keys);

    [Theory]
    [InlineData("gallery", "a")]
    [InlineData("gallery", "0")]
    [InlineData("gallery", "My.Gallery_1")]
    [InlineData("gallery", "a._._b")]
    [InlineData("definition", "ubuntu-22.04_LTS")]
    [InlineData("definition", "a--b")]
    [InlineData("definition", "ubuntu_")]
    [InlineData("publisher", "-x")]
    [InlineData("publisher", ".x_")]
    [InlineData("offer", "_")]
    [InlineData("sku", "22_04-lts-")]
    public void Obeys(string kind, string text)
    {
        var grammar = Names[kind].Grammar;
        Assert.True(grammar.Accepts(text));
        Assert.Null(grammar.FaultOf(text));
        Assert.Empty(grammar.Repairs(text));
    }

    [Theory]
    [InlineData("gallery", "", NameFaultKind.Empty, null)]
    [InlineData("gallery", "my-gallery", NameFaultKind.Character, "-")]
    [InlineData("gallery", "my gallery", NameFaultKind.Character, " ")]
    [InlineData("gallery", "_my-gallery", NameFaultKind.Character, "-")]
    [InlineData("gallery", "galleri-å", NameFaultKind.Character, "-")]
    [InlineData("gallery", "bildgallerå", NameFaultKind.Character, "å")]
    [InlineData("gallery", "gallery\u0663", NameFaultKind.Character, "\u0663")]
    [InlineData("gallery", "gallery\n", NameFaultKind.Character, "\n")]
    [InlineData("gallery", "my🖼gallery", NameFaultKind.Character, "🖼")]
    [InlineData("gallery", "_gallery.", NameFaultKind.Start, "_")]
    [InlineData("gallery", "gallery.", NameFaultKind.End, ".")]
    [InlineData("gallery", "gallery_", NameFaultKind.End, "_")]
    [InlineData("definition", "", NameFaultKind.Empty, null)]
    [InlineData("definition", "ubuntu/22", NameFaultKind.Character, "/")]
    [InlineData("definition", "-ubuntu", NameFaultKind.Start, "-")]
    [InlineData("definition", "ubuntu-", NameFaultKind.End, "-")]
    [InlineData("publisher", "Contoso, Inc.", NameFaultKind.Character, ",")]
    [InlineData("publisher", "Contoso.", NameFaultKind.End, ".")]
    [InlineData("offer", "", NameFaultKind.Empty, null)]
    [InlineData("sku", ".", NameFaultKind.End, ".")]
    internal void Tells_the_first_fault(string kind, string text, NameFaultKind fault, string? character)
    {
        var grammar = Names[kind].Grammar;
        Assert.False(grammar.Accepts(text));
        Assert.Equal(new NameFault(fault, character, text.Length), grammar.FaultOf(text));
    }

    [Theory]
    [InlineData("gallery", 80)]
    [InlineData("definition", 80)]
    [InlineData("publisher", 128)]
    [InlineData("offer", 64)]
    [InlineData("sku", 64)]
    public void Has_a_greatest_length(string kind, int maximum)
    {
        var grammar = Names[kind].Grammar;
        Assert.Equal(maximum, grammar.MaximumLength);
        Assert.True(grammar.Accepts(new string('a', maximum)));

        var tooLong = new string('a', maximum + 1);
        Assert.False(grammar.Accepts(tooLong));
        Assert.Equal(new NameFault(NameFaultKind.TooLong, Character: null, maximum + 1), grammar.FaultOf(tooLong));
        Assert.Equal([new NameRepair(NameRepair.Trim, new string('a', maximum))], grammar.Repairs(tooLong));
    }

    [Fact]
    public void An_end_is_told_before_the_length()
    {
        var fault = ResourceNames.Gallery.FaultOf(new string('a', 90) + "_");
        Assert.Equal(new NameFault(NameFaultKind.End, "_", 91), fault);
    }

    [Theory]
    [InlineData("gallery", "my-gallery", "underscore:my_gallery", "period:my.gallery", "drop:mygallery")]
    [InlineData("gallery", "my--gallery", "underscore:my__gallery", "period:my..gallery", "drop:mygallery")]
    [InlineData("gallery", "-gallery-", "underscore:gallery")]
    [InlineData("gallery", "my🖼gallery", "underscore:my_gallery", "period:my.gallery", "drop:mygallery")]
    [InlineData("gallery", "a_-b", "underscore:a__b", "period:a_.b", "drop:a_b")]
    [InlineData("gallery", "_gallery.", "trim:gallery")]
    [InlineData("gallery", "__")]
    [InlineData("gallery", "å")]
    [InlineData("gallery", "")]
    [InlineData("definition", "ubuntu 22", "hyphen:ubuntu-22", "underscore:ubuntu_22", "period:ubuntu.22", "drop:ubuntu22")]
    [InlineData("definition", "ubuntu:", "hyphen:ubuntu", "underscore:ubuntu_")]
    [InlineData("definition", "-ubuntu_", "trim:ubuntu_")]
    [InlineData("publisher", "Contoso, Inc.", "hyphen:Contoso--Inc", "underscore:Contoso__Inc", "period:Contoso..Inc", "drop:ContosoInc")]
    [InlineData("publisher", "Contoso.", "trim:Contoso")]
    [InlineData("publisher", "Contoso!", "hyphen:Contoso-", "underscore:Contoso_", "period:Contoso")]
    [InlineData("offer", ".")]
    [InlineData("sku", " x", "hyphen:-x", "underscore:_x", "period:.x", "drop:x")]
    public void Repairs_in_order(string kind, string text, params string[] repairs) =>
        Assert.Equal(repairs, Names[kind].Grammar.Repairs(text).Select(repair => $"{repair.Key}:{repair.Text}"));

    [Fact]
    public void A_cut_that_lays_bare_a_mark_is_trimmed_again()
    {
        var repair = Assert.Single(ResourceNames.Gallery.Repairs(new string('a', 78) + "__" + "b"));
        Assert.Equal(new NameRepair(NameRepair.Trim, new string('a', 78)), repair);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Agrees_with_a_pattern(string kind)
    {
        var (grammar, pattern) = Names[kind];
        var oracle = new Regex(pattern, RegexOptions.CultureInvariant);
        var accepted = 0;
        foreach (var text in Generated("aZ09._- å\n", grammar.MaximumLength))
        {
            Assert.True(oracle.IsMatch(text) == grammar.Accepts(text), text);
            Assert.True(grammar.Accepts(text) == grammar.FaultOf(text) is null, text);
            Assert.True(grammar.Accepts(text) == grammar.AcceptsSomeFillingOf([TextPart.Literal(text)]), text);
            accepted += grammar.Accepts(text) ? 1 : 0;
        }

        Assert.InRange(accepted, 100, 19_900);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_repair_obeys_and_is_another(string kind)
    {
        var grammar = Names[kind].Grammar;
        var repaired = 0;
        foreach (var text in Generated("aZ09._- å🖼", grammar.MaximumLength))
        {
            var repairs = grammar.Repairs(text);
            Assert.All(repairs, repair => Assert.True(grammar.Accepts(repair.Text), $"{text} -> {repair}"));
            Assert.DoesNotContain(repairs, repair => repair.Text == text);
            Assert.Distinct(repairs.Select(repair => repair.Text));
            Assert.Distinct(repairs.Select(repair => repair.Key));
            repaired += repairs.Count > 0 ? 1 : 0;
        }

        Assert.InRange(repaired, 100, 20_000);
    }

    /// <summary>Short texts of any of the characters, and texts around the greatest length that are mostly letters.</summary>
    private static IEnumerable<string> Generated(string characters, int maximumLength)
    {
        var random = new Random(20_260_101);
        for (var i = 0; i < 10_000; i++)
        {
            yield return new string(random.GetItems<char>(characters, random.Next(6)));

            var length = maximumLength + random.Next(-3, 4);
            var text = new string('a', length).ToCharArray();
            text[random.Next(length)] = characters[random.Next(characters.Length)];
            text[length - 1 - random.Next(3)] = characters[random.Next(characters.Length)];
            yield return new string(text);
        }
    }
}
