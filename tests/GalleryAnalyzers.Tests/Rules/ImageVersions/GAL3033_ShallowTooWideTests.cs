namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3033_ShallowTooWideTests
{
    [Theory]
    [InlineData("ReplicationMode = [|GalleryReplicationMode.Shallow|], TargetRegions = { new(\"westeurope\"), new(\"eastus\") }")]
    [InlineData("TargetRegions = { new(\"westeurope\"), new(\"eastus\") }, ReplicationMode = [|\"Shallow\"|]")]
    [InlineData("ReplicationMode = [|new GalleryReplicationMode(\"shallow\")|], TargetRegions = { new(\"westeurope\"), new(\"eastus\") }")]
    [InlineData("ReplicationMode = [|GalleryReplicationMode.Shallow|], TargetRegions = { new(\"westeurope\"), new(\"eastus\"), Some<TargetRegion>() }")]
    [InlineData("ReplicationMode = [|GalleryReplicationMode.Shallow|], ReplicaCount = 2")]
    [InlineData("ReplicationMode = [|GalleryReplicationMode.Shallow|], ReplicaCount = condition ? 2 : 3")]
    [InlineData("ReplicationMode = [|GalleryReplicationMode.Shallow|], TargetRegions = { new(\"westeurope\") { RegionalReplicaCount = 2 } }")]
    [InlineData("ReplicationMode = [|GalleryReplicationMode.Shallow|], TargetRegions = { new(text) { RegionalReplicaCount = 2 } }")]
    [InlineData("ReplicationMode = [|GalleryReplicationMode.Shallow|], TargetRegions = { new(\"westeurope\") { Encryption = new() { OSDiskImage = new() { DiskEncryptionSetId = id } } } }")]
    [InlineData("ReplicationMode = [|GalleryReplicationMode.Shallow|], TargetRegions = { new(\"westeurope\") { Encryption = new() { DataDiskImages = { new(0) { DiskEncryptionSetId = id } } } } }")]
    [InlineData("ReplicationMode = [|condition ? GalleryReplicationMode.Shallow : \"Shallow\"|], ReplicaCount = 2")]
    public Task Found_where_it_goes_beyond_one_replica(string profile) => Verify.Statements(Profile(profile));

    [Theory]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow, ReplicaCount = 1")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow, ReplicaCount = number")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow, ReplicaCount = condition ? 1 : 2")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow, TargetRegions = { new(\"westeurope\") { RegionalReplicaCount = 1 } }")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow, TargetRegions = { new(\"westeurope\"), new(text) }")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow, TargetRegions = { new(\"westeurope\"), Some<TargetRegion>() }")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow, TargetRegions = { new(\"westeurope\") { Encryption = new() { OSDiskImage = new() } } }")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Full, TargetRegions = { new(\"westeurope\"), new(\"eastus\") }, ReplicaCount = 2")]
    [InlineData("TargetRegions = { new(\"westeurope\"), new(\"eastus\") }, ReplicaCount = 2")]
    [InlineData("ReplicationMode = condition ? GalleryReplicationMode.Shallow : GalleryReplicationMode.Full, ReplicaCount = 2")]
    [InlineData("ReplicationMode = Some<GalleryReplicationMode>(), ReplicaCount = 2")]
    [InlineData("ReplicationMode = null, ReplicaCount = 2")]
    [InlineData("ReplicationMode = GalleryReplicationMode.Shallow, ReplicaCount = 3, TargetRegions = { new(\"westeurope\") { RegionalReplicaCount = 1 } }")]
    public Task Not_found_where_it_does_not_or_may_not(string profile) => Verify.Statements(Profile(profile));

    [Theory]
    [InlineData("profile.ReplicationMode = [|GalleryReplicationMode.Shallow|]; profile.TargetRegions.Add(new(\"westeurope\")); profile.TargetRegions.Add(new(\"eastus\"));")]
    [InlineData("profile.TargetRegions.Add(new(\"westeurope\") { RegionalReplicaCount = 3 }); profile.ReplicationMode = [|GalleryReplicationMode.Shallow|];")]
    [InlineData("var mode = GalleryReplicationMode.Shallow; profile.ReplicationMode = [|mode|]; profile.ReplicaCount = 2;")]
    [InlineData("profile.ReplicationMode = GalleryReplicationMode.Shallow; profile.TargetRegions.Add(new(\"westeurope\")); if (condition) profile.TargetRegions.Add(new(\"eastus\"));")]
    [InlineData("profile.ReplicationMode = GalleryReplicationMode.Shallow; if (condition) profile.ReplicaCount = 2;")]
    [InlineData("if (condition) profile.ReplicationMode = GalleryReplicationMode.Shallow; else profile.ReplicaCount = 2;")]
    [InlineData("profile.ReplicationMode = GalleryReplicationMode.Shallow; foreach (var arg in args) profile.TargetRegions.Add(new(arg));")]
    [InlineData("profile.ReplicationMode = GalleryReplicationMode.Shallow; Unknown(profile); profile.ReplicaCount = 2;")]
    [InlineData("profile.ReplicationMode = GalleryReplicationMode.Shallow; profile.ReplicaCount = 2; profile.ReplicaCount = 1;")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($"""
        var profile = new GalleryImageVersionPublishingProfile();
        {statements}
        versionData.PublishingProfile = profile;
        """);

    [Fact]
    public Task Left_to_the_rule_about_duplicates_where_two_regions_are_one() => Verify.Statements(
        Profile("ReplicationMode = GalleryReplicationMode.Shallow, TargetRegions = { new(\"westeurope\"), new({|GAL3003:\"West Europe\"|}) }"));

    [Fact]
    public Task No_fix_as_either_may_be_meant() => Verify.NoFix(Profile("ReplicationMode = [|GalleryReplicationMode.Shallow|], ReplicaCount = 2"));

    private static string Profile(string profile) =>
        $"versionData.PublishingProfile = new GalleryImageVersionPublishingProfile {{ {profile} }};";
}
