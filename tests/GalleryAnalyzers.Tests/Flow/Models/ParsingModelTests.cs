namespace GalleryAnalyzers.Tests.Flow.Models;

/// <summary>Dates and integers that are read from text.</summary>
public sealed class ParsingModelTests
{
    private const string Invariant = "System.Globalization.CultureInfo.InvariantCulture";

    [Theory]
    [InlineData("""DateTime.Parse("2030-12-31")""", "read \"2030-12-31\"")]
    [InlineData("""DateTimeOffset.Parse("soon")""", "read \"soon\"")]
    [InlineData("""DateTimeOffset.Parse("soon", null)""", "read \"soon\"")]
    [InlineData("""DateTimeOffset.Parse(formatProvider: null, input: "soon")""", "read \"soon\"")]
    [InlineData("""Convert.ToDateTime("soon")""", "read \"soon\"")]
    [InlineData("""System.Xml.XmlConvert.ToDateTimeOffset("soon")""", "read \"soon\"")]
    [InlineData("""DateTime.Parse("12/31/2030", """ + Invariant + ")", "2030-12-31")]
    [InlineData("""DateTime.Parse("31/12/2030", """ + Invariant + ")", "read \"31/12/2030\"")]
    [InlineData("""DateTime.Parse("31/12/2030", new System.Globalization.CultureInfo("en-GB"))""", "?")]
    [InlineData("""DateTime.Parse("31/12/2030", System.Globalization.CultureInfo.CurrentCulture)""", "?")]
    [InlineData("""DateTime.ParseExact("31.12.2030", "dd.MM.yyyy", null)""", "2030-12-31")]
    [InlineData("""DateTime.ParseExact("31.12.2030", "yyyy", null)""", "?")]
    [InlineData("""DateTime.ParseExact("31.12.2030", text, null)""", "?")]
    [InlineData("""DateTime.ParseExact("31.12.2030", args, null, default)""", "?")]
    [InlineData("""DateTime.Parse(text)""", "?")]
    [InlineData("""DateTime.Parse($"{text}-12-31")""", "?")]
    [InlineData("""DateTime.Parse(condition ? "2030-12-31" : "soon")""", "?")]
    public void Dates(string expression, string expected) => Assert.Equal(expected, Probes.Of($"Probe({expression});"));

    [Theory]
    [InlineData("""int.Parse("16")""", "16")]
    [InlineData("""int.Parse(" -16 ")""", "-16")]
    [InlineData("""int.Parse("sixteen")""", "read \"sixteen\"")]
    [InlineData("""int.Parse("2147483648")""", "read \"2147483648\"")]
    [InlineData("""Convert.ToInt32("16")""", "16")]
    [InlineData("""Convert.ToInt32("1.5")""", "read \"1.5\"")]
    [InlineData("""Convert.ToInt32("ff", 16)""", "?")]
    [InlineData("""Convert.ToInt32(fromBase: 2, value: "10")""", "?")]
    [InlineData("""Convert.ToInt32(16.0)""", "?")]
    [InlineData("""Convert.ToDouble("16")""", "?")]
    [InlineData("""System.Xml.XmlConvert.ToInt32("16")""", "?")]
    [InlineData("""int.Parse("1,000", System.Globalization.NumberStyles.AllowThousands)""", "?")]
    [InlineData("""int.Parse("16", """ + Invariant + ")", "16")]
    [InlineData("""int.Parse(text)""", "?")]
    [InlineData("""long.Parse("16")""", "?")]
    public void Integers(string expression, string expected) => Assert.Equal(expected, Probes.Of($"Probe({expression});"));

    [Theory]
    [InlineData("""int.TryParse("16", out var i); Probe(i);""", "16")]
    [InlineData("""int.TryParse("x", out var i); Probe(i);""", "read \"x\"")]
    [InlineData("""int.TryParse(text, out var i); Probe(i);""", "?")]
    [InlineData("""int i; if (int.TryParse("16", out i)) Probe(i);""", "16")]
    [InlineData("""DateTimeOffset.TryParse("soon", out var end); Probe(end);""", "read \"soon\"")]
    [InlineData("""DateTime.TryParseExact("31.12.2030", "dd.MM.yyyy", null, default, out var end); Probe(end);""", "2030-12-31")]
    [InlineData("""Probe(int.TryParse("16", out _)); Probe(int.TryParse("x", out _)); Probe(int.TryParse(text, out _));""", "true; false; ?")]
    [InlineData("""Probe(int.TryParse("x", out var i) ? i : 3);""", "3")]
    [InlineData("""Probe(DateTimeOffset.TryParse("soon", out var end) ? end : default);""", "? | ?")]
    public void Given_by_reference(string statements, string expected) => Assert.Equal(expected, Probes.Of(statements));
}
