namespace GalleryAnalyzers.PackageTests;

/// <summary>One run of <c>dotnet format</c> over five files with thirty faults, of which repairs add imports.</summary>
/// <remarks>It takes files, rules and findings in an order that differs from run to run.</remarks>
[Collection(PackedPackageCollection.Name)]
public sealed class FormatTests(PackedPackage package)
{
    private const int Files = 5;
    private const int Runs = 10;

    private const string Broken = """
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Resources;

        namespace Images;

        internal static class Images{0}
        {{
            private const string Subscription = "6f1d4c1a-0b7a-4d0e-9a54-0a5a1d7c2b11";

            internal static object Gallery() => GalleryResource.CreateResourceIdentifier(Subscription, "images", "contoso-images"); // a gallery

            internal static object Definition() => GalleryImageResource.CreateResourceIdentifier(Subscription, "images", "contoso", "ubuntu-");

            internal static object Version() =>
                GalleryImageVersionResource.CreateResourceIdentifier(Subscription, "images", "contoso", "ubuntu", "v1.0.0");

            internal static object Owner(SubscriptionResource subscription) =>
                GalleryResource.CreateResourceIdentifier(subscription.Id, "images", "contoso");

            internal static object Data() => new GalleryData("northeruope");

            internal static async Task<object> StatusAsync(GalleryImageResource definition)
            {{
                GalleryImageVersionResource version = await definition.GetGalleryImageVersionAsync("1.0.0");
                return version.Data.ReplicationStatus.Summary;
            }}
        }}

        """;

    [Fact]
    public async Task Each_run_repairs_all_of_it()
    {
        var consumer = Consumer.Program(package, "Console.WriteLine();\n");
        await DotNet.RunAsync(consumer.Folder, "restore");
        for (var run = 1; run <= Runs; run++)
        {
            for (var file = 1; file <= Files; file++)
                await consumer.WriteAsync(NameOf(file), string.Format(Broken, file));

            await DotNet.RunAsync(
                consumer.Folder, "format", "analyzers", "--diagnostics", "GAL0001", "GAL0010", "GAL1001", "GAL2001", "GAL3001", "GAL7001", "--no-restore");

            for (var file = 1; file <= Files; file++)
                Assert.Equal(Repaired(file), await File.ReadAllTextAsync(Path.Combine(consumer.Folder, NameOf(file))));
        }

        await DotNet.RunAsync(consumer.Folder, "build", "-warnaserror");
    }

    private static string NameOf(int file) => $"Images{file}.cs";

    private static string Repaired(int file) => string.Format(Broken, file)
        .Replace("using Azure.ResourceManager.Compute;\n", "using Azure.Core;\nusing Azure.ResourceManager.Compute;\nusing Azure.ResourceManager.Compute.Models;\n")
        .Replace("contoso-images", "contoso_images")
        .Replace("\"ubuntu-\"", "\"ubuntu\"")
        .Replace("v1.0.0", "1.0.0")
        .Replace("subscription.Id,", "subscription.Id.SubscriptionId,")
        .Replace("\"northeruope\"", "AzureLocation.NorthEurope")
        .Replace("(\"1.0.0\")", "(\"1.0.0\", expand: ReplicationStatusType.ReplicationStatus)");
}
