using System.Diagnostics.CodeAnalysis;
using Azure.Core;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>A request that the SDK fills in.</summary>
internal sealed class FakeRequest : Request
{
    private readonly HeaderList _headers = new();

    /// <inheritdoc/>
    public override string ClientRequestId { get; set; } = "";

    /// <inheritdoc/>
    public override void Dispose()
    {
    }

    /// <inheritdoc/>
    protected override void AddHeader(string name, string value) => _headers.Add(name, value);

    /// <inheritdoc/>
    protected override bool ContainsHeader(string name) => _headers.TryGet(name, out _);

    /// <inheritdoc/>
    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers.All;

    /// <inheritdoc/>
    protected override bool RemoveHeader(string name) => _headers.Remove(name);

    /// <inheritdoc/>
    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => _headers.TryGet(name, out value);

    /// <inheritdoc/>
    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) =>
        _headers.TryGetAll(name, out values);
}
