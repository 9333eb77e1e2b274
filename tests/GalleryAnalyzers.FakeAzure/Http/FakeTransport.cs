using Azure.Core;
using Azure.Core.Pipeline;

namespace GalleryAnalyzers.FakeAzure.Http;

/// <summary>What the SDK takes for the network.</summary>
internal sealed class FakeTransport(ArmService service, List<Exchange> exchanges) : HttpPipelineTransport
{
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public override Request CreateRequest() => new FakeRequest();

    /// <inheritdoc/>
    public override void Process(HttpMessage message)
    {
        message.CancellationToken.ThrowIfCancellationRequested();
        var request = ArmRequest.Of(message.Request);

        // Programs may send from several threads; one request after another keeps the store whole.
        lock (_lock)
        {
            var answer = service.Answer(request);
            exchanges.Add(new Exchange(request.Method, request.Uri, answer.Status, answer.Refusals));
            message.Response = new FakeResponse(answer, message.Request.ClientRequestId);
        }
    }

    /// <inheritdoc/>
    public override ValueTask ProcessAsync(HttpMessage message)
    {
        Process(message);
        return default;
    }
}
