using static GalleryAnalyzers.Tests.Rules.VirtualMachines.ImageStatements;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4003_OSProfileOfSpecializedImageTests
{
    [Theory]
    [InlineData("image.Id")]
    [InlineData("image.Data.Id")]
    [InlineData("images.Get(\"web\").Value.Id")]
    [InlineData("gallery.GetGalleryImage(\"web\").Value.GetGalleryImageVersion(\"1.0.0\").Value.Id")]
    public Task Found_whatever_leads_to_the_image(string id) => Verify.Statements($$"""
        images = gallery.GetGalleryImages();
        {{Define("Specialized")}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = {{id}} } } };
        data.OSProfile = [|new VirtualMachineOSProfile()|];
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    // The state is fixed at the first creation: Azure refuses another.
    [Theory]
    [InlineData("if (condition) images.CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("images.CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    public Task Found_though_the_definition_is_sent_again(string then) => Verify.Statements($$"""
        images = gallery.GetGalleryImages();
        {{Define("Specialized")}}
        {{then}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        data.OSProfile = [|new VirtualMachineOSProfile()|];
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    [Theory]
    [InlineData("Generalized")]
    [InlineData("Specialized", "image = Some<GalleryImageResource>();")]
    [InlineData("Specialized", "if (condition) image = Some<GalleryImageResource>();")]
    public Task Not_found_where_the_state_is_another_or_not_known(string state, string then = "") => Verify.Statements($$"""
        images = gallery.GetGalleryImages();
        {{Define(state)}}
        {{then}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        data.OSProfile = new VirtualMachineOSProfile();
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    [Theory]
    [InlineData("if (condition) image = Define(OperatingSystemStateType.Specialized);")]
    public Task Not_found_where_a_method_defines_the_image(string define) => Verify.Source($$"""
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;
        using Azure.ResourceManager.Resources;

        class Machines
        {
            void Run(ResourceGroupResource resourceGroup, GalleryImageResource image, bool condition)
            {
                {{define}}
                var data = new VirtualMachineData(AzureLocation.WestEurope) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
                data.OSProfile = new VirtualMachineOSProfile();
                resourceGroup.GetVirtualMachines().CreateOrUpdate(WaitUntil.Completed, "web", data);
            }

            GalleryImageResource Define(OperatingSystemStateType state) => throw new System.NotSupportedException(state.ToString());
        }
        """);

    [Theory]
    [InlineData("if (condition) data.OSProfile = new();")]
    [InlineData("data.OSProfile = null;")]
    [InlineData("data.OSProfile = Some<VirtualMachineOSProfile?>();")]
    [InlineData("data.OSProfile = new(); Unknown(data);")]
    [InlineData("data.OSProfile = new(); data.StorageProfile.ImageReference.Id = id;")]
    [InlineData("data.OSProfile = new(); data.StorageProfile.ImageReference = condition ? new() { Id = image.Id } : new() { Id = version.Id };")]
    [InlineData("data.OSProfile = new(); image.Delete(WaitUntil.Completed);")]
    public Task Not_found_where_not_both_are_certain(string then) => Verify.Statements($$"""
        {{Define("Specialized")}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{then}}
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    // What another resource was created with says nothing, nor what this one was before its deletion.
    [Theory]
    [InlineData("image.Delete(WaitUntil.Completed);")]
    [InlineData("if (condition) image.Delete(WaitUntil.Completed);")]
    [InlineData("images = Some<GalleryResource>().GetGalleryImages();")]
    public Task Not_found_where_the_image_may_be_one_defined_anew(string then) => Verify.Statements($$"""
        images = gallery.GetGalleryImages();
        {{Define("Specialized")}}
        {{then}}
        {{Define("Generalized")}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        data.OSProfile = new VirtualMachineOSProfile();
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    [Fact]
    public Task Not_found_where_only_one_path_defines_the_image() => Verify.Statements("""
        if (!images.Exists("web"))
        {
            images.CreateOrUpdate(WaitUntil.Completed, "web", new GalleryImageData(location)
            {
                OSType = SupportedOperatingSystemType.Linux,
                OSState = OperatingSystemStateType.Specialized,
                Identifier = new GalleryImageIdentifier("a", "b", "c"),
            });
        }

        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = images.Get("web").Value.Id } } };
        data.OSProfile = new VirtualMachineOSProfile();
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    [Fact]
    public Task Fix_removes_it() => Verify.Fix(
        $$"""
        {{Define("Specialized")}}
        var data = new VirtualMachineScaleSetData(location)
        {
            VirtualMachineProfile = new()
            {
                OSProfile = [|new() { ComputerNamePrefix = "web" }|],
                StorageProfile = new() { ImageReference = new() { Id = image.Id } },
            },
        };
        await resourceGroup.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """,
        $$"""
        {{Define("Specialized")}}
        var data = new VirtualMachineScaleSetData(location)
        {
            VirtualMachineProfile = new()
            {
                StorageProfile = new() { ImageReference = new() { Id = image.Id } },
            },
        };
        await resourceGroup.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """,
        title: "Remove OSProfile");
}
