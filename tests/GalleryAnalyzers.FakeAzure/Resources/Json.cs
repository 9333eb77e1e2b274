using System.Text.Json.Nodes;

namespace GalleryAnalyzers.FakeAzure.Resources;

/// <summary>Reads bodies by paths with dots; what is not there is null, as a request may lack anything.</summary>
internal static class Json
{
    /// <summary>The node at the end of the path.</summary>
    public static JsonNode? At(this JsonNode? node, string path)
    {
        foreach (var name in path.Split('.'))
            node = (node as JsonObject)?[name];

        return node;
    }

    /// <summary>The text at the end of the path.</summary>
    public static string? Text(this JsonNode? node, string path) =>
        node.At(path) is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The number at the end of the path.</summary>
    public static long? Number(this JsonNode? node, string path) =>
        node.At(path) is JsonValue value && value.TryGetValue(out long number) ? number : null;

    /// <summary>Whether it says true at the end of the path.</summary>
    public static bool Flag(this JsonNode? node, string path) =>
        node.At(path) is JsonValue value && value.TryGetValue(out bool flag) && flag;

    /// <summary>The elements at the end of the path.</summary>
    public static IReadOnlyList<JsonNode> Items(this JsonNode? node, string path) =>
        node.At(path) is JsonArray array ? [.. array.OfType<JsonNode>()] : [];

    /// <summary>Writes a value, and the objects on the way to it.</summary>
    public static void Put(this JsonObject body, string path, JsonNode? value)
    {
        var names = path.Split('.');
        foreach (var name in names[..^1])
        {
            if (body[name] is not JsonObject inner)
                body[name] = inner = [];

            body = inner;
        }

        body[names[^1]] = value;
    }

    /// <summary>What a PATCH makes of a body: objects are merged, all else is replaced.</summary>
    public static JsonObject Merged(JsonObject body, JsonObject change)
    {
        var merged = (JsonObject)body.DeepClone();
        foreach (var (name, value) in change)
        {
            // Tags are one value: who sends some sends all of them.
            merged[name] = merged[name] is JsonObject inner && value is JsonObject innerChange && name != "tags"
                ? Merged(inner, innerChange)
                : value?.DeepClone();
        }

        return merged;
    }
}
