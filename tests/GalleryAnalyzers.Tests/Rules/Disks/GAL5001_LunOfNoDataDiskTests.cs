namespace GalleryAnalyzers.Tests.Rules.Disks;

public sealed class GAL5001_LunOfNoDataDiskTests
{
    private const string Disks = """
        StorageProfile = new()
        {
            OSDiskImage = new() { GallerySource = new() { Id = id } },
            DataDiskImages = { new GalleryDataDiskImage(0) { GallerySource = new() { Id = Some<ResourceIdentifier>() } }, new GalleryDataDiskImage(2) { GallerySource = new() { Id = Some<ResourceIdentifier>() } } },
        },
        """;

    private const string OSDisk = "StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } } },";

    [Theory]
    [InlineData("Lun = [|1|]")]
    [InlineData("Lun = [|3|]")]
    [InlineData("Lun = condition ? [|1|] : 3")]
    public Task Found_where_no_data_disk_has_the_LUN(string lun) => Verify.Statements($$"""
        {{Publish(Disks)}}
        {{Disk($"GalleryImageReference = new() {{ Id = version.Id, {lun} }}")}}
        """);

    [Fact]
    public Task Found_where_the_version_has_no_data_disks() => Verify.Statements($$"""
        {{Publish(OSDisk)}}
        {{Disk("GalleryImageReference = new() { Lun = [|0|], Id = version.Id }")}}
        """);

    [Theory]
    [InlineData("version.Data.Id")]
    [InlineData("versions.Get(\"1.0.0\").Value.Id")]
    [InlineData("image.GetGalleryImageVersion(\"1.0.0\").Value.Id")]
    public Task Found_whatever_leads_to_the_version(string imageId) => Verify.Statements($$"""
        versions = image.GetGalleryImageVersions();
        {{Publish(Disks)}}
        {{Disk($"GalleryImageReference = new() {{ Id = {imageId}, Lun = [|1|] }}")}}
        """);

    [Fact]
    public Task Found_however_the_disk_is_described() => Verify.Statements($$"""
        {{Publish(Disks)}}
        const int Logs = [|1|];
        var reference = new ImageDiskReference { Lun = Logs };
        reference.Id = version.Id;
        var disk = new ManagedDiskData(location);
        disk.CreationData = new DiskCreationData("fromimage");
        disk.CreationData.GalleryImageReference = reference;
        resourceGroup.GetManagedDisks().CreateOrUpdate(data: disk, diskName: text, waitUntil: WaitUntil.Started);
        """);

    [Theory]
    [InlineData("GalleryImageReference = new() { Id = version.Id, Lun = 0 }")]
    [InlineData("GalleryImageReference = new() { Id = version.Id, Lun = 2 }")]
    [InlineData("GalleryImageReference = new() { Id = version.Id, Lun = null }")]
    [InlineData("GalleryImageReference = new() { Id = version.Id }")]
    [InlineData("GalleryImageReference = new() { Id = version.Id, Lun = number }")]
    [InlineData("GalleryImageReference = new() { Id = version.Id, Lun = condition ? 1 : 2 }")]
    [InlineData("GalleryImageReference = new() { Id = id, Lun = 1 }")]
    [InlineData("GalleryImageReference = new() { Id = condition ? id : version.Id, Lun = 1 }")]
    [InlineData("GalleryImageReference = new() { Id = image.Id, Lun = 1 }")]
    [InlineData("GalleryImageReference = Some<ImageDiskReference>()")]
    [InlineData("ImageReference = new() { Id = id, Lun = 1 }")]
    public Task Not_found_where_the_LUN_is_there_or_may_be(string creation) => Verify.Statements($$"""
        {{Publish(Disks)}}
        {{Disk(creation)}}
        """);

    [Theory]
    [InlineData("StorageProfile = new() { GallerySource = new() { Id = id } },")]
    [InlineData("StorageProfile = new() { GallerySource = new() { Id = id }, DataDiskImages = { new GalleryDataDiskImage(0) { HostCaching = HostCaching.None } } },")]
    [InlineData("StorageProfile = Some<GalleryImageVersionStorageProfile>(),")]
    [InlineData("StorageProfile = new() { OSDiskImage = Some<GalleryOSDiskImage>(), DataDiskImages = { Some<GalleryDataDiskImage>() } },")]
    [InlineData("StorageProfile = new() { DataDiskImages = { new GalleryDataDiskImage(number) { GallerySource = new() { Id = id } } } },")]
    public Task Not_found_where_the_disks_are_not_given_one_by_one(string profile) => Verify.Statements($$"""
        {{Publish(profile)}}
        {{Disk("GalleryImageReference = new() { Id = version.Id, Lun = 1 }")}}
        """);

    [Theory]
    [InlineData("version = Some<GalleryImageVersionResource>();")]
    [InlineData("if (condition) version = versions.Get(\"1.0.0\");")]
    [InlineData("version = versions.Get(\"1.1.0\");")]
    [InlineData("version.Delete(WaitUntil.Completed);")]
    [InlineData("if (condition) version.Delete(WaitUntil.Completed);")]
    public Task Not_found_where_the_version_may_be_another(string then) => Verify.Statements($$"""
        {{Publish(Disks)}}
        {{then}}
        {{Disk("GalleryImageReference = new() { Id = version.Id, Lun = 1 }")}}
        """);

    [Fact]
    public Task Not_found_where_a_loop_adds_disks() => Verify.Statements($$"""
        var data = new GalleryImageVersionData(location) { StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } } } };
        for (var lun = 0; lun < number; lun++)
        {
            data.StorageProfile.DataDiskImages.Add(new GalleryDataDiskImage(lun) { GallerySource = new() { Id = Some<ResourceIdentifier>() } });
        }

        version = (await image.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", data)).Value;
        {{Disk("GalleryImageReference = new() { Id = version.Id, Lun = 1 }")}}
        """);

    [Fact]
    public Task Not_found_where_one_path_only_publishes_the_version() => Verify.Statements($$"""
        versions = image.GetGalleryImageVersions();
        if (!versions.Exists("1.0.0"))
        {
            {{Publish(Disks)}}
        }

        {{Disk("GalleryImageReference = new() { Id = versions.Get(\"1.0.0\").Value.Id, Lun = 1 }")}}
        """);

    [Fact]
    public Task Not_found_for_a_disk_that_is_made_from_something_else() => Verify.Statements($$"""
        {{Publish(Disks)}}
        await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "logs", new ManagedDiskData(location)
        {
            CreationData = new DiskCreationData(DiskCreateOption.Empty) { GalleryImageReference = new() { Id = version.Id, Lun = 1 } },
        });
        """);

    [Theory]
    [InlineData("lun1", "0")]
    [InlineData("lun2", "2")]
    public Task The_fixes_write_the_LUNs_of_the_image(string key, string lun) => Verify.Fix(
        Publish("StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(0), new(2) } }") + "\n" + Disk("GalleryImageReference = new() { Id = version.Id, Lun = [|1|] }"),
        Publish("StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = id } }, DataDiskImages = { new(0), new(2) } }") + "\n" + Disk($"GalleryImageReference = new() {{ Id = version.Id, Lun = {lun} }}"),
        "GAL5001." + key);

    private static string Publish(string profile) => $$"""
        version = (await image.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            {{profile}}
        })).Value;
        """;

    private static string Disk(string creation) => $$"""
        await resourceGroup.GetManagedDisks().CreateOrUpdateAsync(WaitUntil.Completed, "logs", new ManagedDiskData(location)
        {
            CreationData = new DiskCreationData(DiskCreateOption.FromImage) { {{creation}} },
        });
        """;
}
