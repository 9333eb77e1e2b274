using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>Something that takes its time, until its client waits for it or the clock is past its end.</summary>
internal sealed class Operation(string id, string subscriptionId, DateTimeOffset end, Action finish)
{
    private Action? _finish = finish;

    /// <summary>Where it is asked for.</summary>
    public string Address =>
        $"https://management.azure.com/subscriptions/{subscriptionId}/providers/Microsoft.Compute/locations/global/operations/{id}";

    /// <summary>When it ends by itself.</summary>
    public DateTimeOffset End { get; } = end;

    /// <summary>What it fails with.</summary>
    public Refusal? Failure { get; init; }

    /// <summary>What an action answers in the end.</summary>
    public JsonNode? Result { get; init; }

    /// <summary>What it is about.</summary>
    public StoredResource? Resource { get; init; }

    /// <summary>Does what was to be done, once.</summary>
    public void Finish()
    {
        _finish?.Invoke();
        _finish = null;
    }

    /// <summary>What the address says.</summary>
    public JsonObject Status()
    {
        var status = new JsonObject { ["name"] = id, ["status"] = Failure is null ? "Succeeded" : "Failed" };
        if (Failure is not null)
            status["error"] = Answer.Details(Failure);

        return status;
    }
}
