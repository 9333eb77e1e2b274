using Azure;
using GalleryAnalyzers.FakeAzure;
using GalleryAnalyzers.FakeAzure.Resources;
using GalleryAnalyzers.Tests.FakeAzure.Programs;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>The right sample runs from its first call to its last, offline.</summary>
public sealed class SampleRunTests
{
    [Fact]
    public async Task The_right_program_comes_to_its_end()
    {
        foreach (var options in new[] { FakeAzureOptions.Strict, FakeAzureOptions.Lenient })
        {
            var scene = await Scene.CreateAsync(options);
            using var environment = new Variables(await SettingsAsync(scene));

            var run = await ProgramRun.OfAsync(Samples.Right(GallerySdk.Oldest), scene.Cloud);

            Assert.Null(run.Failure);
            Assert.All(scene.Cloud.Exchanges, exchange => Assert.InRange(exchange.Status, 200, 299));
            Assert.Equal(
                ["1.0.0", "1.2.7", "build-agent", "contoso-web", "contoso_images", "web-server"],
                scene.Cloud.Store.All
                    .Where(resource => resource.Kind is not (Kind.Snapshot or Kind.Image))
                    .Select(resource => resource.Id.Name)
                    .Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task It_comes_to_its_end_on_a_fake_of_its_own_as_well()
    {
        var run = await ProgramRun.OfAsync(Samples.Right(GallerySdk.Oldest), new FakeCloud(), "--fake");

        Assert.Null(run.Failure);
    }

    [Fact]
    public async Task What_Azure_refuses_ends_the_program()
    {
        var scene = await Scene.CreateAsync(FakeAzureOptions.Strict);
        var settings = await SettingsAsync(scene);
        settings["OS_SNAPSHOT_ID"] = settings["LOGS_SNAPSHOT_ID"];
        using var environment = new Variables(settings);

        var run = await ProgramRun.OfAsync(Samples.Right(GallerySdk.Oldest), scene.Cloud);

        Assert.IsType<RequestFailedException>(run.Failure);
        Assert.Equal(["S59"], scene.Cloud.Exchanges[^1].Refusals.Select(refusal => refusal.Source));
    }

    private static async Task<Dictionary<string, string>> SettingsAsync(Scene scene) => new()
    {
        ["AZURE_ACCESS_TOKEN"] = "fake",
        ["AZURE_SUBSCRIPTION_ID"] = FakeCloud.DefaultSubscription,
        ["RESOURCE_GROUP"] = scene.Group.Id.Name,
        ["BUILD_NUMBER"] = "7",
        ["OS_SNAPSHOT_ID"] = (await scene.SnapshotAsync("os")).Id.ToString(),
        ["LOGS_SNAPSHOT_ID"] = (await scene.SnapshotAsync("logs")).Id.ToString(),
        ["CACHE_SNAPSHOT_ID"] = (await scene.SnapshotAsync("cache")).Id.ToString(),
        ["BUILD_AGENT_IMAGE_ID"] = (await scene.ImageAsync("agent")).Id.ToString(),
        ["SUBNET_ID"] = $"{scene.Group.Id}/providers/Microsoft.Network/virtualNetworks/net/subnets/web",
        ["SSH_PUBLIC_KEY"] = Scene.SshKey,
    };

    /// <summary>The variables that the sample reads, for as long as it runs. Tests of this class run one after another.</summary>
    private sealed class Variables : IDisposable
    {
        private readonly Dictionary<string, string?> _before;

        public Variables(Dictionary<string, string> values)
        {
            _before = values.Keys.ToDictionary(name => name, Environment.GetEnvironmentVariable);
            foreach (var (name, value) in values)
                Environment.SetEnvironmentVariable(name, value);
        }

        public void Dispose()
        {
            foreach (var (name, value) in _before)
                Environment.SetEnvironmentVariable(name, value);
        }
    }
}
