using Azure.ResourceManager;
using GalleryAnalyzers.FakeAzure.Http;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure;

/// <summary>An Azure that lives in memory, and that the real SDK speaks to: no socket, no wall clock, no waiting.</summary>
/// <remarks>
/// It is written from azure-facts.md, azure-errors.tsv, rules-2.md and regions.tsv, never from the product's facts and rules:
/// each of the two checks the other.
/// </remarks>
public sealed class FakeCloud
{
    private readonly FakeTransport _transport;

    /// <summary>One that accepts whatever the documents leave open.</summary>
    public FakeCloud()
        : this(FakeAzureOptions.Lenient)
    {
    }

    internal FakeCloud(FakeAzureOptions options)
    {
        Options = options;
        Clock = new FakeClock(Options.Start);
        Store = new ResourceStore();
        _transport = new FakeTransport(new ArmService(this), Exchanges);
    }

    /// <summary>The subscription of clients that name none.</summary>
    public static string DefaultSubscription => "6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11";

    /// <summary>The tenant of all subscriptions that the options do not place elsewhere.</summary>
    public static string DefaultTenant => "0f0a4b9c-51c8-4f0e-9a3b-1f2d7c9e6b44";

    /// <summary>The switches of this run.</summary>
    internal FakeAzureOptions Options { get; }

    /// <summary>The time of this run.</summary>
    internal FakeClock Clock { get; }

    /// <summary>What has been created; a test may look at it, and put there what this SDK cannot send.</summary>
    internal ResourceStore Store { get; }

    /// <summary>All requests so far, with their answers.</summary>
    internal List<Exchange> Exchanges { get; } = [];

    /// <summary>A client of the real SDK that speaks to this cloud.</summary>
    public ArmClient CreateClient(string? subscriptionId = null) =>
        new(new FakeCredential(), subscriptionId ?? DefaultSubscription, ClientOptions());

    /// <summary>What sends a client's requests here. Retries would wait in real time, so there are none.</summary>
    internal ArmClientOptions ClientOptions() => new() { Transport = _transport, Retry = { MaxRetries = 0 } };

    /// <summary>The tenant of a subscription.</summary>
    internal string TenantOf(string? subscriptionId) => Options.Tenants.GetValueOrDefault(subscriptionId ?? "", DefaultTenant);
}
