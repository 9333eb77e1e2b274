using System.Globalization;
using Azure.Core;

namespace ImagePipeline;

/// <summary>What differs from one run of the pipeline to the next.</summary>
internal sealed record Settings(
    string SubscriptionId,
    string ResourceGroupName,
    int BuildNumber,
    ResourceIdentifier OSSnapshotId,
    ResourceIdentifier LogsSnapshotId,
    ResourceIdentifier CacheSnapshotId,
    ResourceIdentifier? BuildAgentImageId,
    ResourceIdentifier SubnetId,
    string SshPublicKey)
{
    public static Settings FromEnvironment() => new(
        Required("AZURE_SUBSCRIPTION_ID"),
        Required("RESOURCE_GROUP"),
        int.Parse(Required("BUILD_NUMBER"), CultureInfo.InvariantCulture),
        new ResourceIdentifier(Required("OS_SNAPSHOT_ID")),
        new ResourceIdentifier(Required("LOGS_SNAPSHOT_ID")),
        new ResourceIdentifier(Required("CACHE_SNAPSHOT_ID")),
        Environment.GetEnvironmentVariable("BUILD_AGENT_IMAGE_ID") is { Length: > 0 } id ? new ResourceIdentifier(id) : null,
        new ResourceIdentifier(Required("SUBNET_ID")),
        Required("SSH_PUBLIC_KEY"));

    public static string Required(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"Set the environment variable {name}.");
}
