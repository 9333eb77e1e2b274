using System.Diagnostics.CodeAnalysis;
using Azure.Core;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>The headers of a request or a response, whose names have no case.</summary>
internal sealed class HeaderList
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each header, its values joined.</summary>
    public IEnumerable<HttpHeader> All => _values.Select(header => new HttpHeader(header.Key, string.Join(",", header.Value)));

    /// <summary>Adds a value.</summary>
    public void Add(string name, string value)
    {
        if (!_values.TryGetValue(name, out var values))
            _values[name] = values = [];

        values.Add(value);
    }

    /// <summary>Takes a header away.</summary>
    public bool Remove(string name) => _values.Remove(name);

    /// <summary>A header's values, joined.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out string? value)
    {
        value = _values.TryGetValue(name, out var values) ? string.Join(",", values) : null;
        return value is not null;
    }

    /// <summary>A header's values, one by one.</summary>
    public bool TryGetAll(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = _values.GetValueOrDefault(name);
        return values is not null;
    }
}
