using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Azure.Core;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>A request taken apart: names in the path are decoded, so that validation sees what the caller wrote.</summary>
internal sealed record ArmRequest(string Method, Uri Uri, ImmutableArray<string> Path, JsonObject? Body)
{
    private readonly Dictionary<string, string> _query = QueryOf(Uri);

    /// <summary>The version of the interface that the caller speaks.</summary>
    public string ApiVersion => Query("api-version") ?? "";

    /// <summary>The request that the SDK has written.</summary>
    public static ArmRequest Of(Request request)
    {
        var uri = request.Uri.ToUri();
        var path = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString);
        return new(request.Method.Method, uri, [.. path], BodyOf(request));
    }

    /// <summary>A value of the query.</summary>
    public string? Query(string name) => _query.GetValueOrDefault(name);

    private static JsonObject? BodyOf(Request request)
    {
        if (request.Content is not { } content)
            return null;

        using var stream = new MemoryStream();
        content.WriteTo(stream, CancellationToken.None);
        stream.Position = 0;
        return stream.Length == 0 ? null : JsonNode.Parse(stream) as JsonObject;
    }

    private static Dictionary<string, string> QueryOf(Uri uri) => uri.Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[^1]), StringComparer.OrdinalIgnoreCase);
}
