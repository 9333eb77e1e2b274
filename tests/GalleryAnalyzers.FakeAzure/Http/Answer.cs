using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>What the service answers, before it is bytes.</summary>
internal sealed record Answer(int Status, JsonNode? Body = null)
{
    /// <summary>The headers besides those that each answer has.</summary>
    public ImmutableArray<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>All that was wrong with the request.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>The answer that says no, and why first.</summary>
    public static Answer Of(IReadOnlyList<Refusal> refusals) => new(refusals[0].Status, Error(refusals[0])) { Refusals = refusals };

    /// <summary>The answer that says no.</summary>
    public static Answer Of(Refusal refusal) => Of([refusal]);

    /// <summary>The body of an error: <c>{"error":{"code":…,"message":…}}</c>.</summary>
    public static JsonObject Error(Refusal refusal) => new() { ["error"] = Details(refusal) };

    /// <summary>What an error says.</summary>
    public static JsonObject Details(Refusal refusal) => new() { ["code"] = refusal.Code, ["message"] = refusal.Message };
}
