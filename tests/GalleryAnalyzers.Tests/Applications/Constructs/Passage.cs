using System.Globalization;
using System.Text.RegularExpressions;
using GalleryAnalyzers.Tests.Applications.Spelling;

namespace GalleryAnalyzers.Tests.Applications.Constructs;

/// <summary>Writes the constructs on the way of a value.</summary>
/// <param name="files">The types of the application.</param>
/// <param name="lines">The statements of the method that everything begins in.</param>
internal sealed partial class Passage(SourceFiles files, List<string> lines)
{
    private const string Helpers = "Values";

    /// <summary>The type of both values.</summary>
    public required string Type { get; init; }

    /// <summary>The value, as a literal.</summary>
    public required string Literal { get; init; }

    /// <summary>The other one, as a literal.</summary>
    public required string Decoy { get; init; }

    /// <summary>A condition that is true of the decoy and not of the value; <c>{0}</c> is what is asked about.</summary>
    public required string Test { get; init; }

    /// <summary>Writes the construct, and gives the expression that has the value then.</summary>
    /// <param name="construct">The construct.</param>
    /// <param name="value">What has the value before.</param>
    public string Through(Construct construct, string value)
    {
        var names = new Dictionary<string, string>();
        if (construct.Helper is not null)
            files.Add(Helpers, "internal static class", Filled(construct.Helper));
        if (construct.Own is not null)
            files.Add(SourceFiles.Entry, SourceFiles.EntryKind, Filled(construct.Own));
        if (construct.File is not null)
            files.AddFile(files.NewName("Types"), Filled(construct.File));
        if (construct.Statements.Length > 0)
            lines.Add(Filled(construct.Statements));

        return Filled(construct.Result);

        string Filled(string text)
        {
            var named = Name().Replace(text, name => Named(names, name.Value[1..]));
            var tested = Question().Replace(named, question => string.Format(CultureInfo.InvariantCulture, Test, question.Groups[1].Value));
            var half = Literal.Length / 2;
            return Hole().Replace(tested, hole => hole.Value[1] switch
            {
                'T' => Type,
                'V' => value,
                'L' => Literal,
                'A' => Literal[..half] + "\"",
                'B' => "\"" + Literal[half..],
                _ => Decoy,
            });
        }
    }

    private string Named(Dictionary<string, string> names, string name)
    {
        if (!names.TryGetValue(name, out var named))
            names.Add(name, named = files.NewName(name));

        return named;
    }

    [GeneratedRegex("#[A-Za-z]+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\$is\(([^()]+)\)")]
    private static partial Regex Question();

    [GeneratedRegex(@"\$[TVLABD]\b")]
    private static partial Regex Hole();
}
