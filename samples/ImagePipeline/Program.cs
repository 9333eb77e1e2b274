using Azure.ResourceManager;
using ImagePipeline;

// With --fake, all of it happens in memory: dotnet run --project samples/ImagePipeline -- --fake
var (client, settings) = args is ["--fake"] ? await FakeRun.PrepareAsync() : SignIn();
var subscription = await client.GetDefaultSubscriptionAsync();
var resourceGroup = (await subscription.GetResourceGroupAsync(settings.ResourceGroupName)).Value;

var pipeline = new GalleryPipeline(resourceGroup);
var gallery = await pipeline.CreateGalleryAsync();

var webServer = await pipeline.DefineWebServerAsync(gallery);
var version = await pipeline.PublishFromSnapshotsAsync(webServer, settings);
Console.WriteLine($"Published {version.Id}");

if (settings.BuildAgentImageId is { } imageId)
{
    var buildAgent = await pipeline.DefineBuildAgentAsync(gallery);
    var agentVersion = await pipeline.PublishFromManagedImageAsync(buildAgent, imageId);
    Console.WriteLine($"Published {agentVersion.Id}");
}

var scaleSet = await new WebScaleSet(resourceGroup).CreateAsync(webServer, settings);
Console.WriteLine($"Running {scaleSet.Id}");

static (ArmClient Client, Settings Settings) SignIn()
{
    var settings = Settings.FromEnvironment();
    return (new ArmClient(AzureCliCredential.Create(), settings.SubscriptionId), settings);
}
