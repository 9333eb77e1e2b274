using System.Globalization;

namespace GalleryAnalyzers.Tests.Generation;

/// <summary>A table in docs/testing.md: kinds of faults that are known, what they are, and in columns how many there are.</summary>
/// <remarks>It is the only place that has these numbers, below a comment that bears the table's name.</remarks>
internal sealed class KindTable(string name)
{
    private const string Page = "docs/testing.md";

    // Tests that run at the same time write into one file.
    private static readonly Lock Writing = new();

    /// <summary>The column of that title.</summary>
    public KindColumn Column(string title) => new(this, title);

    /// <summary>The numbers of a column, by kind; null where there is no such column.</summary>
    public IReadOnlyDictionary<string, int>? Numbers(string column)
    {
        var (titles, rows) = Parse(Lines(File.ReadAllText(Repository.PathOf(Page))));
        var index = titles.IndexOf(column);
        return index < 0 ? null : rows.ToDictionary(row => row.Kind, row => row.Numbers[index]);
    }

    /// <summary>The kinds that any column has.</summary>
    public IReadOnlySet<string> Kinds => Parse(Lines(File.ReadAllText(Repository.PathOf(Page)))).Rows.Select(row => row.Kind).ToHashSet();

    /// <summary>Writes a column anew; a kind that no column has any more is left out.</summary>
    public void Write(string column, IReadOnlyDictionary<string, int> numbers, Func<string, string> meaning)
    {
        lock (Writing)
        {
            var path = Repository.PathOf(Page);
            var text = File.ReadAllText(path);
            var lines = Lines(text);
            var (titles, rows) = Parse(lines);
            var index = titles.IndexOf(column);
            var known = rows.ToDictionary(row => row.Kind);
            var written = known.Keys.Union(numbers.Keys)
                .Select(kind => known.GetValueOrDefault(kind) ?? new Row(kind, meaning(kind), new int[titles.Count]))
                .Select(row => row.With(index, numbers.GetValueOrDefault(row.Kind)))
                .Where(row => row.Numbers.Any(number => number > 0))
                .OrderByDescending(row => row.Numbers[0]).ThenBy(row => row.Kind, StringComparer.Ordinal);
            var table = string.Join('\n', lines.Take(2).Concat(written.Select(row => row.ToString())));
            File.WriteAllText(path, text.Replace(string.Join('\n', lines), table, StringComparison.Ordinal));
        }
    }

    private string[] Lines(string text)
    {
        var start = text.IndexOf($"<!-- kinds: {name} -->\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Page} has no table of {name}.");
        return [.. text[start..].Split('\n').Skip(1).TakeWhile(line => line.StartsWith('|'))];
    }

    private static (List<string> Titles, List<Row> Rows) Parse(string[] lines) =>
        ([.. Cells(lines[0])[2..]], [.. lines.Skip(2).Select(line => Row.Of(Cells(line)))]);

    private static string[] Cells(string line) => [.. line.Split('|')[1..^1].Select(cell => cell.Trim())];

    private sealed record Row(string Kind, string Meaning, int[] Numbers)
    {
        public static Row Of(string[] cells) => new(cells[0].Trim('`'), cells[1], [.. cells[2..].Select(NumberOf)]);

        public Row With(int index, int number) => this with { Numbers = [.. Numbers[..index], number, .. Numbers[(index + 1)..]] };

        public override string ToString() => $"| `{Kind}` | {Meaning} | "
            + $"{string.Join(" | ", Numbers.Select(number => number.ToString("N0", CultureInfo.InvariantCulture)))} |";

        private static int NumberOf(string cell) => int.Parse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }
}
