namespace GalleryAnalyzers.Tests.Generation;

/// <summary>How many faults of each kind are known; where there is no such column, kinds only.</summary>
internal sealed class KindColumn(KindTable table, string title)
{
    private readonly IReadOnlyDictionary<string, int>? _numbers = table.Numbers(title);
    private readonly IReadOnlySet<string> _kinds = table.Kinds;

    /// <summary>Whether a kind is new, or has more faults than are known.</summary>
    public bool IsExceeded(string kind, int count) => !_kinds.Contains(kind) || count > (_numbers?.GetValueOrDefault(kind) ?? count);

    /// <summary>Tells of each kind how many faults there are and should be.</summary>
    public IEnumerable<string> Compare(IReadOnlyDictionary<string, int> counts) =>
        from kind in counts.Keys.Union(_numbers?.Keys ?? [])
        let count = counts.GetValueOrDefault(kind)
        let known = _numbers?.GetValueOrDefault(kind)
        where count > 0 || known > 0
        orderby count descending, kind
        select $"{kind}: {count}{(known is null ? "" : $", known {known}{(count < known ? ": lower it" : "")}")}";

    /// <summary>Writes down what there is, where there is such a column.</summary>
    public void Write(IReadOnlyDictionary<string, int> counts, Func<string, string> meaning)
    {
        if (_numbers is not null)
            table.Write(title, counts, meaning);
    }
}
