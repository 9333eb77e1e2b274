using static GalleryAnalyzers.Tests.Rules.VirtualMachines.ImageStatements;

namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4004_GeneralizedImageWithoutOSProfileTests
{
    private const string Create = "await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, \"web\", data);";

    [Theory]
    [InlineData("")]
    [InlineData("data.OSProfile = null;")]
    [InlineData("data.Tags.Add(\"a\", \"b\");")]
    [InlineData("Unknown(text);")]
    public Task Found_where_no_path_sets_a_profile(string then) => Verify.Statements($$"""
        {{Define("Generalized")}}
        var data = [|new VirtualMachineData(location)|] { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{then}}
        {{Create}}
        """);

    [Fact]
    public Task Found_for_an_image_version_and_named_arguments() => Verify.Statements($$"""
        {{Define("Generalized")}}
        version = image.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, "1.0.0", versionData).Value;
        var data = [|new VirtualMachineData(location)|] { StorageProfile = new() { ImageReference = new() { Id = version.Data.Id } } };
        resourceGroup.GetVirtualMachines().CreateOrUpdate(data: data, vmName: text, waitUntil: WaitUntil.Completed);
        """);

    [Fact]
    public Task Found_for_a_scale_set() => Verify.Statements($$"""
        {{Define("Generalized")}}
        var data = [|new VirtualMachineScaleSetData(location)|]
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = image.Id } } },
        };
        await resourceGroup.GetVirtualMachineScaleSets().CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    // The state is fixed at the first creation: Azure refuses another.
    [Theory]
    [InlineData("if (condition) images.CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("image.Data.OSState = {|GAL2004:OperatingSystemStateType.Specialized|}; images.CreateOrUpdate(WaitUntil.Completed, \"web\", image.Data);")]
    public Task Found_though_the_definition_is_sent_again(string then) => Verify.Statements($$"""
        {{Define("Generalized")}}
        {{then}}
        var data = [|new VirtualMachineData(location)|] { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{Create}}
        """);

    [Fact]
    public Task Found_where_the_images_of_both_paths_are_generalized() => Verify.Statements($$"""
        if (condition)
        {
            {{Define("Generalized")}}
        }
        else
        {
            {{Define("Generalized")}}
        }

        var data = [|new VirtualMachineData(location)|] { StorageProfile = new() { ImageReference = new() { Id = images.Get("web").Value.Id } } };
        {{Create}}
        """);

    [Theory]
    [InlineData("Specialized", "")]
    [InlineData("Generalized", "data.OSProfile = new VirtualMachineOSProfile();")]
    [InlineData("Generalized", "data.OSProfile = Some<VirtualMachineOSProfile>();")]
    [InlineData("Generalized", "if (condition) data.OSProfile = new();")]
    [InlineData("Generalized", "Unknown(data);")]
    [InlineData("Generalized", "void Complete() => data.OSProfile = new(); Complete();")]
    [InlineData("Generalized", "data.StorageProfile = Some<VirtualMachineStorageProfile>();")]
    [InlineData("Generalized", "data.StorageProfile.ImageReference.Id = id;")]
    [InlineData("Generalized", "if (condition) data.StorageProfile.ImageReference.Id = version.Id;")]
    public Task Not_found_where_a_profile_may_be_there_or_is_not_needed(string state, string then) => Verify.Statements($$"""
        {{Define(state)}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{then}}
        {{Create}}
        """);

    [Theory]
    [InlineData("image = Some<GalleryImageResource>();")]
    [InlineData("if (condition) image = Some<GalleryImageResource>();")]
    [InlineData("image = await images.GetAsync(\"db\");")]
    public Task Not_found_where_the_image_is_not_known(string then) => Verify.Statements($$"""
        {{Define("Generalized")}}
        {{then}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{Create}}
        """);

    // What another resource was created with says nothing, nor what this one was before its deletion.
    [Theory]
    [InlineData("image.Delete(WaitUntil.Completed);")]
    [InlineData("if (condition) image.Delete(WaitUntil.Completed);")]
    [InlineData("images = Some<GalleryResource>().GetGalleryImages();")]
    public Task Not_found_where_the_image_may_be_one_defined_anew(string then) => Verify.Statements($$"""
        images = gallery.GetGalleryImages();
        {{Define("Generalized")}}
        {{then}}
        {{Define("Specialized")}}
        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{Create}}
        """);

    [Fact]
    public Task Not_found_where_only_one_path_defines_the_image() => Verify.Statements($$"""
        if (!await images.ExistsAsync("web"))
        {
            {{Define("Generalized")}}
        }

        var data = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = images.Get("web").Value.Id } } };
        {{Create}}
        """);

    [Fact]
    public Task Not_found_where_the_machine_stands_already() => Verify.Statements($$"""
        {{Define("Generalized")}}
        var machines = resourceGroup.GetVirtualMachines();
        var first = new VirtualMachineData(location)
        {
            OSProfile = new VirtualMachineOSProfile(),
            StorageProfile = new() { ImageReference = new() { Id = image.Id } },
        };
        var machine = machines.CreateOrUpdate(WaitUntil.Completed, "web", first).Value;
        var second = new VirtualMachineData(location) { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        await machines.CreateOrUpdateAsync(WaitUntil.Completed, "web", second);
        await machines.CreateOrUpdateAsync(WaitUntil.Completed, text, machine.Data);
        """);

    [Fact]
    public Task No_action_is_offered() => Verify.NoFix($$"""
        {{Define("Generalized")}}
        var data = [|new VirtualMachineData(location)|] { StorageProfile = new() { ImageReference = new() { Id = image.Id } } };
        {{Create}}
        """);
}
