using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3029_MachineAsSourceIdTests
{
    /// <summary>"… must be specified in 'galleryImageVersion.properties.storageProfile.source.virtualMachineId'."</summary>
    [Theory]
    [Trait(AzureError.Trait, "R01")]
    [InlineData("new ResourceIdentifier([|\"/…/virtualMachines/web\"|])")]
    [InlineData("new([|\"/…/VirtualMachines/web\"|])")]
    [InlineData("new([|$\"/…/virtualMachines/{text}\"|])")]
    [InlineData("new([|\"/…/\" + \"virtualMachines/\" + text|])")]
    [InlineData("ResourceIdentifier.Parse([|\"/…/virtualMachines/web\"|])")]
    [InlineData("[|machine.Id|]")]
    [InlineData("[|machine.Data.Id|]")]
    [InlineData("[|Some<VirtualMachineData>().Id|]")]
    [InlineData("[|VirtualMachineResource.CreateResourceIdentifier(text, environment, \"web\")|]")]
    [InlineData("condition ? id : [|machine.Id|]")]
    public Task Found_where_it_is_a_machines(string source) => Verify.Statements(Profile(source), GallerySdk.Newest);

    [Theory]
    [InlineData("id")]
    [InlineData("null")]
    [InlineData("new(text)")]
    [InlineData("new(\"/…/images/web\")")]
    [InlineData("new(\"{machine-id}\")")]
    [InlineData("new($\"/…/{text}/web\")")]
    [InlineData("version.Id")]
    [InlineData("Some<DiskImageResource>().Id")]
    public Task Not_found_where_it_is_or_may_be_an_images(string source) => Verify.Statements(Profile(source), GallerySdk.Newest);

    [Theory]
    [InlineData("profile.GallerySource = new() { VirtualMachineId = machine.Id };")]
    [InlineData("profile.GallerySource = new() { Id = machine.Id }; profile.GallerySource.Id = id;")]
    [InlineData("var source = new GalleryArtifactVersionFullSource { Id = machine.Id }; Unknown(source); profile.GallerySource = source;")]
    [InlineData("profile.GallerySource = new(); profile.GallerySource.Id = [|machine.Id|];")]
    [InlineData("profile.Source = new() { Id = [|machine.Id|] };")]
    [InlineData("if (condition) profile.GallerySource = new() { Id = [|machine.Id|] };")]
    [InlineData("foreach (var arg in args) Unknown(new GalleryImageVersionStorageProfile { GallerySource = new() { Id = [|machine.Id|] } });")]
    public Task Followed_through_the_method(string statements) => Verify.Statements(Around(statements), GallerySdk.Newest);

    [Fact]
    public Task Not_found_where_the_SDK_has_no_other_place() => Verify.Statements(Profile("machine.Id"), GallerySdk.Oldest);

    [Theory]
    [InlineData("profile = new() { GallerySource = new() { Id = [|machine.Id|] } };", "profile = new() { GallerySource = new() { VirtualMachineId = machine.Id } };")]
    [InlineData("profile.GallerySource = new(); profile.GallerySource.Id = [|machine.Id|]; // web", "profile.GallerySource = new(); profile.GallerySource.VirtualMachineId = machine.Id; // web")]
    [InlineData(
        "profile.GallerySource = new GalleryArtifactVersionFullSource { Id = new([|\"/…/virtualMachines/web\"|]), };",
        "profile.GallerySource = new GalleryArtifactVersionFullSource { VirtualMachineId = new(\"/…/virtualMachines/web\"), };")]
    public Task The_fix_gives_it_as_a_machines(string before, string after) => Verify.Fix(
        Around(before), Around(after), "GAL3029.machine", "Move the id to VirtualMachineId", sdk: GallerySdk.Newest);

    [Fact]
    public Task Fix_all_moves_every_machine() => Verify.Fix(
        Around("""
            Unknown(new GalleryImageVersionStorageProfile { GallerySource = new() { Id = [|machine.Id|] } });
            Unknown(new GalleryImageVersionStorageProfile { GallerySource = new() { Id = new([|"/…/virtualMachines/web"|]) } });
            """),
        Around("""
            Unknown(new GalleryImageVersionStorageProfile { GallerySource = new() { VirtualMachineId = machine.Id } });
            Unknown(new GalleryImageVersionStorageProfile { GallerySource = new() { VirtualMachineId = new("/…/virtualMachines/web") } });
            """),
        sdk: GallerySdk.Newest);

    [Theory]
    [InlineData("profile.GallerySource = new() { Id = condition ? id : [|machine.Id|] };")]
    [InlineData("profile.Source = new() { Id = [|machine.Id|] };")]
    [InlineData("profile.GallerySource = new() { Id = [|machine.Id|], VirtualMachineId = id };")]
    public Task No_fix_where_it_would_not_be_certain(string statements) => Verify.NoFix(Around(statements), GallerySdk.Newest);

    private static string Profile(string source) => Around($"profile = new() {{ GallerySource = new GalleryArtifactVersionFullSource {{ Id = {source} }} }};");

    private static string Around(string statements) => Ids.WrittenOut($"""
        var machine = Some<VirtualMachineResource>();
        var profile = new GalleryImageVersionStorageProfile();
        {statements}
        versionData.StorageProfile = profile;
        """);
}
