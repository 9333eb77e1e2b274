using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure;
using Azure.Core;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>An answer as the SDK reads it.</summary>
internal sealed class FakeResponse : Response
{
    private readonly HeaderList _headers = new();

    public FakeResponse(Answer answer, string clientRequestId)
    {
        Status = answer.Status;
        ClientRequestId = clientRequestId;
        ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(answer.Body?.ToJsonString() ?? ""));
        _headers.Add("Content-Type", "application/json; charset=utf-8");
        foreach (var (name, value) in answer.Headers)
            _headers.Add(name, value);
    }

    /// <inheritdoc/>
    public override int Status { get; }

    /// <inheritdoc/>
    public override string ReasonPhrase => ((System.Net.HttpStatusCode)Status).ToString();

    /// <inheritdoc/>
    public override Stream? ContentStream { get; set; }

    /// <inheritdoc/>
    public override string ClientRequestId { get; set; }

    /// <inheritdoc/>
    public override void Dispose()
    {
        // The SDK reads what was buffered after it has disposed of the response.
    }

    /// <inheritdoc/>
    protected override bool ContainsHeader(string name) => _headers.TryGet(name, out _);

    /// <inheritdoc/>
    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers.All;

    /// <inheritdoc/>
    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => _headers.TryGet(name, out value);

    /// <inheritdoc/>
    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) =>
        _headers.TryGetAll(name, out values);
}
