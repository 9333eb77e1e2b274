namespace GalleryAnalyzers.Tests.Methods;

/// <summary>What a method builds and returns, or fills, is known where it is called.</summary>
public sealed class ResultTests
{
    [Fact]
    public Task A_model_that_a_method_makes() => Verify.Source(Type(
        """
        var data = Ubuntu({|GAL2002:"22.04."|});
        var image = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "ubuntu", Ubuntu("22.04"))).Value;
        var machine = {|GAL4004:new VirtualMachineData(location)|} { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", machine);
        """,
        """
        private static GalleryImageData Ubuntu(string sku) => new(AzureLocation.WestEurope)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Identifier = new("Canonical", "Ubuntu", sku),
        };
        """));

    [Fact]
    public Task A_resource_that_a_method_creates() => Verify.Source(Type(
        """
        var image = await DefineAsync(images, OperatingSystemStateType.Specialized);
        var machine = new VirtualMachineData(location)
        {
            OSProfile = {|GAL4003:new VirtualMachineOSProfile()|},
            StorageProfile = new() { ImageReference = new() { Id = image.Id } },
        };
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", machine);
        """,
        Define));

    [Fact]
    public Task A_mistake_that_two_methods_make_together_lies_under_the_call() => Verify.Source(Type(
        """
        var image = await DefineAsync(images, OperatingSystemStateType.Specialized);
        await {|GAL4003:RunAsync(resourceGroup, image, "web")|};
        """,
        Define + """

        private static async Task RunAsync(ResourceGroupResource resourceGroup, GalleryImageResource image, string name)
        {
            var machine = new VirtualMachineData(AzureLocation.WestEurope)
            {
                OSProfile = new VirtualMachineOSProfile(),
                StorageProfile = new() { ImageReference = new() { Id = image.Id } },
            };
            await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, name, machine);
        }
        """));

    [Fact]
    public Task A_mistake_that_two_methods_make_together_is_reported_once() => Verify.Source(Type(
        """
        await AllAsync(resourceGroup, images);
        """,
        Define + """

        private static async Task AllAsync(ResourceGroupResource resourceGroup, GalleryImageCollection images)
        {
            var image = await DefineAsync(images, OperatingSystemStateType.Specialized);
            await {|GAL4003:RunAsync(resourceGroup, image, "web")|};
        }

        private static async Task RunAsync(ResourceGroupResource resourceGroup, GalleryImageResource image, string name)
        {
            var machine = new VirtualMachineData(AzureLocation.WestEurope)
            {
                OSProfile = new VirtualMachineOSProfile(),
                StorageProfile = new() { ImageReference = new() { Id = image.Id } },
            };
            await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, name, machine);
        }
        """));

    [Theory]
    [InlineData("private static GalleryImageData Ubuntu => new(AzureLocation.WestEurope) { OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Generalized, Identifier = new(\"a\", \"b\", \"c\") };")]
    [InlineData("private static GalleryImageData Ubuntu { get { return new(AzureLocation.WestEurope) { OSType = SupportedOperatingSystemType.Linux, OSState = OperatingSystemStateType.Generalized, Identifier = new(\"a\", \"b\", \"c\") }; } }")]
    public Task A_model_that_a_property_makes(string property) => Verify.Source(Type(
        """
        var image = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "ubuntu", Ubuntu)).Value;
        var machine = {|GAL4004:new VirtualMachineData(location)|} { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", machine);
        """,
        property));

    [Theory]
    [InlineData("AddHome(data);")]
    [InlineData("AddHome(data: data, other: text);")]
    [InlineData("Local(); void Local() => data.PublishingProfile.TargetRegions.Add(new TargetRegion(\"westeurope\"));")]
    [InlineData("data.AddHomeToo();")]
    [InlineData("Fill(data);")]
    public Task A_method_that_fills_an_object(string fill) => Verify.Source(Type(
        $$"""
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            PublishingProfile = new() { TargetRegions = { new TargetRegion("northeurope") } },
            StorageProfile = new() { GallerySource = new() { Id = id } },
        };
        {{fill}}
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """,
        """
        private static void AddHome(GalleryImageVersionData data, string other = "") =>
            data.PublishingProfile.TargetRegions.Add(new TargetRegion("westeurope"));
        private static void AddHomeToo(this GalleryImageVersionData data) => AddHome(data);
        private static void Fill(GalleryImageVersionData data) => data.PublishingProfile = new();
        """));

    [Fact]
    public Task An_object_that_a_method_only_reads_is_still_known() => Verify.Source(Type(
        """
        var data = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            PublishingProfile = new() { {|GAL3002:TargetRegions|} = { new TargetRegion("northeurope") } },
            StorageProfile = new() { GallerySource = new() { Id = id } },
        };
        Log(data);
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data);
        """,
        """
        private static void Log(GalleryImageVersionData data) => Console.WriteLine(data.Location);
        """));

    [Theory]
    [InlineData("await DeleteAsync(image); await {|GAL0007:image|}.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", new(location) { StorageProfile = new() { GallerySource = new() { Id = id } } });")]
    [InlineData("await DeleteAsync(image); image = await DefineAsync(images, OperatingSystemStateType.Generalized); image.GetGalleryImageVersions();")]
    [InlineData("if (text == \"x\") await DeleteAsync(image); await image.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", new(location) { StorageProfile = new() { GallerySource = new() { Id = id } } });")]
    public Task What_a_method_deletes_is_gone(string statements) => Verify.Source(Type(
        "var image = await DefineAsync(images, OperatingSystemStateType.Specialized);\n" + statements,
        Define + """

        private static Task DeleteAsync(GalleryImageResource image) => image.DeleteAsync(WaitUntil.Completed);
        """));

    [Theory]
    [InlineData("""await DeleteAsync(gallery.GetGalleryImages(), "ubuntu");""", "await gallery.DeleteAsync(WaitUntil.Completed);")]
    [InlineData("Console.WriteLine(text);", "await {|GAL0008:gallery.DeleteAsync(WaitUntil.Completed)|};")]
    public Task What_a_method_creates_stands_until_one_deletes_it(string between, string delete) => Verify.Source(Type(
        $"""
        GalleryResource gallery = await resourceGroup.GetGalleryAsync("contoso");
        await DefineAsync(gallery.GetGalleryImages(), OperatingSystemStateType.Specialized);
        {between}
        {delete}
        """,
        Define + """

        private static async Task DeleteAsync(GalleryImageCollection images, string name)
        {
            GalleryImageResource image = await images.GetAsync(name);
            await image.DeleteAsync(WaitUntil.Completed);
        }
        """));

    [Fact]
    public Task What_a_method_returns_on_one_path_only_is_not_certain() => Verify.Source(Type(
        """
        var image = await DefineAsync(images, text == "x" ? OperatingSystemStateType.Specialized : OperatingSystemStateType.Generalized);
        var other = text == "y" ? image : await AnyAsync(images, text);
        foreach (var each in new[] { image.Id, other.Id })
        {
            var machine = new VirtualMachineData(location)
            {
                OSProfile = new VirtualMachineOSProfile(),
                StorageProfile = new() { ImageReference = new() { Id = each } },
            };
            await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", machine);
        }
        """,
        Define + """

        private static async Task<GalleryImageResource> AnyAsync(GalleryImageCollection images, string name)
        {
            if (await images.ExistsAsync(name))
                return await images.GetAsync(name);

            return await DefineAsync(images, OperatingSystemStateType.Specialized);
        }
        """));

    [Theory]
    [InlineData("public virtual GalleryImageData Ubuntu() => throw new NotSupportedException();")]
    [InlineData("public abstract GalleryImageData Ubuntu();")]
    [InlineData("private GalleryImageData Ubuntu() => Ubuntu();")]
    [InlineData("private IEnumerable<GalleryImageData> All() { yield return new(AzureLocation.WestEurope); } private GalleryImageData Ubuntu() => All().First();")]
    public Task Not_known_where_another_method_may_run(string method) => Verify.Source($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;
        using Azure.ResourceManager.Resources;

        internal abstract class Pipeline
        {
            internal void Run(ResourceGroupResource resourceGroup, GalleryImageCollection images)
            {
                var image = images.CreateOrUpdate(WaitUntil.Completed, "ubuntu", Ubuntu()).Value;
                var machine = new VirtualMachineData(AzureLocation.WestEurope) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
                resourceGroup.GetVirtualMachines().CreateOrUpdate(WaitUntil.Completed, "web", machine);
            }

            {{method}}
        }
        """);

    [Theory]
    [InlineData("""Name = {|GAL2008:"IsHibernateSuported"|}""", "")]
    [InlineData("Name = name", "const string name = {|GAL2008:\"IsHibernateSuported\"|};")]
    public Task A_mistake_in_what_a_method_returns_is_reported_once(string name, string declaration) => Verify.Source(Type(
        """
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "ubuntu", Ubuntu());
        await Again();
        async Task Again() => await images.CreateOrUpdateAsync(WaitUntil.Completed, "ubuntu", Ubuntu());
        """,
        $$"""
        private static GalleryImageData Ubuntu()
        {
            {{declaration}}
            var feature = new GalleryImageFeature { {{name}}, Value = "True" };
            return new(AzureLocation.WestEurope)
            {
                OSType = SupportedOperatingSystemType.Linux,
                Identifier = new("Canonical", "Ubuntu", "22.04"),
                Features = { feature },
            };
        }
        """));

    [Fact]
    public Task A_mistake_of_two_methods_in_what_one_of_them_returns_is_reported_once() => Verify.Source(Type(
        """
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "ubuntu", Ubuntu());
        """,
        """
        private static GalleryImageData Ubuntu() => new(AzureLocation.WestEurope)
        {
            OSType = SupportedOperatingSystemType.Linux,
            Identifier = new("Canonical", "Ubuntu", "22.04"),
            Recommended = Cores({|GAL2006:16|}),
        };

        private static RecommendedMachineConfiguration Cores(int min) => new() { VCpus = new ResourceRange { Min = min, Max = 4 } };
        """));

    // The method names nothing that is a gallery's alone.
    [Theory]
    [InlineData("private static RecommendedMachineConfiguration Size() => new() { VCpus = new() { Min = {|GAL2006:16|}, Max = 4 } };")]
    [InlineData("private static RecommendedMachineConfiguration Size() => new() { Memory = new() { Min = int.Parse({|GAL0004:\"64 GB\"|}) } };")]
    public Task A_mistake_in_a_method_that_names_nothing_of_galleries_is_reported(string method) => Verify.Source(Type(
        """
        var data = new GalleryImageData(AzureLocation.WestEurope) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Canonical", "Ubuntu", "22.04") };
        data.Recommended = Size();
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "ubuntu", data);
        """,
        method));

    [Theory]
    [InlineData("data.Recommended = Size(4);")]
    [InlineData("data.Recommended = Size(16); data.Recommended.VCpus.Max = 32;")]
    [InlineData("var size = Size(16); size.VCpus = new() { Min = 2 }; data.Recommended = size;")]
    public Task Not_found_where_the_caller_makes_it_right(string statements) => Verify.Source(Type(
        $$"""
        var data = new GalleryImageData(AzureLocation.WestEurope) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Canonical", "Ubuntu", "22.04") };
        {{statements}}
        await images.CreateOrUpdateAsync(WaitUntil.Completed, "ubuntu", data);
        """,
        "private static RecommendedMachineConfiguration Size(int min) => new() { VCpus = new() { Min = min, Max = 8 } };"));

    // Nobody looks at the other file for its own sake, as it names nothing of galleries at all.
    [Fact]
    public Task A_mistake_in_a_file_that_names_nothing_of_galleries_is_reported_where_it_is_called() => Verify.Sources(
    [
        Type(
            """
            var data = new GalleryImageData(AzureLocation.WestEurope) { OSType = SupportedOperatingSystemType.Linux, Identifier = new("Canonical", "Ubuntu", "22.04") };
            data.Recommended = {|GAL2006:Size()|};
            await images.CreateOrUpdateAsync(WaitUntil.Completed, "ubuntu", data);
            """,
            "").Replace("static class Program", "static partial class Program", StringComparison.Ordinal),
        """
        using Azure.ResourceManager.Compute.Models;

        internal static partial class Program
        {
            private static RecommendedMachineConfiguration Size() => new() { VCpus = new() { Min = 16, Max = 4 } };
        }
        """,
    ]);

    [Fact]
    public Task A_mistake_that_a_method_gets_from_another_is_reported_once() => Verify.Source(Type(
        """
        var image = await DefineAsync(images, OperatingSystemStateType.Specialized);
        await PublishAsync(image);
        """,
        Define + """

        private static string Name => "v1.0.0";

        private static async Task PublishAsync(GalleryImageResource image) => await image.GetGalleryImageVersions().GetAsync({|GAL3001:Name|});
        """));

    [Fact]
    public Task A_mistake_in_what_a_method_returns_to_several_is_reported_once() => Verify.Source(Type(
        """
        await definition.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", Version());
        """,
        """
        private static Task OthersAsync(GalleryImageVersionCollection versions) => versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", Version());

        private static GalleryImageVersionData Version() => new(AzureLocation.WestEurope) { StorageProfile = {|GAL3011:new GalleryImageVersionStorageProfile()|} };
        """));

    [Theory]
    [InlineData("resourceGroup.GetGalleries().Get(Clean(\"contoso-images\"));", "string Clean(string name) => name.Contains('-') ? name.Replace('-', '_') : name;")]
    [InlineData("new TargetRegion(location) { RegionalReplicaCount = AtMost(200) }.ToString();", "int AtMost(int count) => count > 100 ? 100 : count;")]
    [InlineData("new TargetRegion(Region(\"home\")).ToString();", "string Region(string name) => name == \"home\" ? \"westeurope\" : name;")]
    public Task What_a_method_mends_is_not_found(string statements, string method) => Verify.Source(Type(statements, "private static " + method));

    private const string Define = """
        private static async Task<GalleryImageResource> DefineAsync(GalleryImageCollection images, OperatingSystemStateType state)
        {
            var data = new GalleryImageData(AzureLocation.WestEurope)
            {
                OSType = SupportedOperatingSystemType.Linux,
                OSState = state,
                Identifier = new("Canonical", "Ubuntu", "22.04"),
            };
            var operation = await images.CreateOrUpdateAsync(WaitUntil.Completed, "ubuntu", data);
            return operation.Value;
        }
        """;

    private static string Type(string statements, string members) => $$"""
        #nullable enable
        using System;
        using System.Threading.Tasks;
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;
        using Azure.ResourceManager.Resources;

        internal static class Program
        {
            internal static async Task Run(
                ResourceGroupResource resourceGroup, GalleryImageCollection images, GalleryImageResource definition, AzureLocation location, ResourceIdentifier id, string text)
            {
                {{statements}}
            }

            {{members}}
        }

        """;
}
