using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rows;

/// <summary>How far replication has come, as Azure's guide has it looked up.</summary>
public sealed class ReplicationRows
{
    /// <summary>"Use the --expand ReplicationStatus flag to check if the replication to all the specified target regions has finished."</summary>
    [Fact]
    [Trait(AzureError.Trait, "S73")]
    public Task Replication_is_not_finished() => Verify.Statements("""
        var operation = await versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.0", versionData);
        Unknown({|GAL7002:operation.Value|}.Id);
        version = await versions.GetAsync("1.0.0");
        Unknown({|GAL7001:version.Data.ReplicationStatus|}.AggregatedState);
        """);
}
