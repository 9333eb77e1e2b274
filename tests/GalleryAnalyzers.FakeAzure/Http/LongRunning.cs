using System.Globalization;
using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>The operations that are under way.</summary>
/// <remarks>
/// A client that polls is a client that waits: the first poll finds the operation finished, and no test waits in real time.
/// What nobody polls stays under way until the clock is past its end.
/// </remarks>
internal sealed class LongRunning(FakeCloud cloud)
{
    private readonly Dictionary<string, Operation> _operations = [];

    /// <summary>Begins to create or update a resource.</summary>
    public Operation BeginWrite(StoredResource resource, string state, Refusal? failure)
    {
        resource.State = state;
        return Begin(resource, failure, () => resource.State = failure is null ? "Succeeded" : "Failed");
    }

    /// <summary>Begins to delete a resource.</summary>
    public Operation BeginDelete(StoredResource resource)
    {
        resource.State = "Deleting";
        return Begin(resource, null, () => cloud.Store.Remove(resource.Id));
    }

    /// <summary>Begins something else.</summary>
    public Operation Begin(
        StoredResource? resource, Refusal? failure, Action finish, string? subscriptionId = null, JsonNode? result = null)
    {
        var id = (_operations.Count + 1).ToString("x8", CultureInfo.InvariantCulture);
        var subscription = subscriptionId ?? resource?.Id.SubscriptionId ?? FakeCloud.DefaultSubscription;
        var operation = new Operation(id, subscription, cloud.Clock.Now + cloud.Options.OperationTime, finish)
        {
            Failure = failure,
            Resource = resource,
            Result = result,
        };
        _operations.Add(id, operation);
        return operation;
    }

    /// <summary>Finishes what has had its time.</summary>
    public void Settle()
    {
        foreach (var operation in _operations.Values.Where(operation => operation.End <= cloud.Clock.Now))
            operation.Finish();
    }

    /// <summary>Finishes what is under way for a resource.</summary>
    public void FinishFor(StoredResource resource)
    {
        foreach (var operation in _operations.Values.Where(operation => operation.Resource == resource))
            operation.Finish();
    }

    /// <summary>Answers the client that waits for an operation.</summary>
    public Answer Poll(string id, ArmRequest request)
    {
        if (!_operations.TryGetValue(id, out var operation))
            return Answer.Of(new Refusal("fake", 404, "NotFound", $"The operation {id} is not known."));

        operation.Finish();

        // The address of Location is read for the result, the other for the status.
        return request.Query("monitor") is null ? new Answer(200, operation.Status()) : new Answer(200, operation.Result?.DeepClone());
    }

    /// <summary>The answer that names the operation, by both headers that clients follow.</summary>
    public static Answer Accepted(Answer answer, Operation operation, string apiVersion) => answer with
    {
        Headers =
        [
            ("Azure-AsyncOperation", $"{operation.Address}?api-version={apiVersion}"),
            ("Location", $"{operation.Address}?monitor=true&api-version={apiVersion}"),
        ],
    };
}
