namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3006_DuplicateDataDiskSourceTests
{
    [Theory]
    [Trait("Row", "S35")]
    [InlineData("{ Disk(0, id), Disk(1, [|id|]) }")]
    [InlineData("{ Disk(0, id), Disk(1, [|id|]), Disk(2, [|id|]) }")]
    [InlineData("{ Disk(0, id), Disk(1, Some<ResourceIdentifier>()), Disk(2, [|id|]) }")]
    [InlineData("{ Disk(0, disk.Id), Disk(1, [|disk.Id|]) }")]
    [InlineData("{ Disk(0, new ResourceIdentifier(\"/…/disks/a\")), Disk(1, [|new ResourceIdentifier(\"/…/disks/a\")|]) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, [|new(\"/…/DISKS/A\")|]) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, [|ResourceIdentifier.Parse(\"/…/disks/a\")|]) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, [|new(\"/…/disks/\" + \"a\")|]) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, new(\"/…/disks/b\")), Disk(2, [|new(\"/…/disks/b\")|]) }")]
    [InlineData("{ Some<GalleryDataDiskImage>(), Disk(0, id), Disk(1, [|id|]) }")]
    [InlineData("{ new(0) { Source = new GalleryArtifactVersionSource { Id = id } }, Disk(1, [|id|]) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, [|ManagedDiskResource.CreateResourceIdentifier(\"6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11\", \"images\", \"A\")|]) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, [|client.GetManagedDiskResource(new(\"/…/Disks/a/\")).Id|]) }")]
    [InlineData("{ Disk(0, id), Disk(1, [|client.GetManagedDiskResource(id).Id|]) }")]
    [InlineData("{ Disk(0, client.GetManagedDiskResource(ManagedDiskResource.CreateResourceIdentifier(\"6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11\", \"b\", \"c\")).Id), Disk(1, [|ManagedDiskResource.CreateResourceIdentifier(\"6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11\", \"b\", \"c\")|]) }")]
    public Task Found_where_two_are_one(string disks) => Verify.Statements(Profile(disks));

    [Theory]
    [InlineData("{ Blob(0, blob), Blob(1, [|blob|]) }")]
    [InlineData("{ Blob(0, new Uri(\"https://a/b.vhd\")), Blob(1, [|new Uri(\"https://a/b.vhd\")|]) }")]
    [InlineData("{ Blob(0, new Uri(\"https://a/b.vhd\")), Blob(1, new Uri(\"https://a/B.vhd\")) }")]
    [InlineData("{ Blob(0, new Uri(text)), Blob(1, new Uri(text)) }")]
    [InlineData("{ Blob(0, Some<Uri>()), Blob(1, Some<Uri>()) }")]
    [InlineData("{ Blob(0, blob), Blob(1, Some<Uri>()), Disk(2, id) }")]
    [InlineData("{ Blob(0, null), Blob(1, null) }")]
    public Task A_blob_is_a_source_too(string disks) => Verify.Statements($$"""
        var blob = Some<Uri>();
        Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = {{WithDisks(WithBlobs(disks))}} });
        """);

    [Theory]
    [InlineData("{ Disk(0, id) }")]
    [InlineData("{ Disk(0, id), Disk(1, disk.Id) }")]
    [InlineData("{ Disk(0, disk.Id), Disk(1, other.Id) }")]
    [InlineData("{ Disk(0, Some<ResourceIdentifier>()), Disk(1, Some<ResourceIdentifier>()) }")]
    [InlineData("{ Disk(0, new(text)), Disk(1, new(environment)) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, new(\"/…/snapshots/a\")) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, new($\"/…/disks/{text}\")) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, ManagedDiskResource.CreateResourceIdentifier(\"6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11\", \"images\", \"b\")) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, ManagedDiskResource.CreateResourceIdentifier(\"6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11\", text, \"a\")) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, SnapshotResource.CreateResourceIdentifier(\"6b7f2b1c-9c5d-4c5e-8a53-5b0d1d3f0a11\", \"images\", \"a\")) }")]
    [InlineData("{ Disk(0, new(\"/…/disks/a\")), Disk(1, client.GetManagedDiskResource(id).Id) }")]
    [InlineData("{ Disk(0, disk.Id), Disk(1, client.GetManagedDiskResource(id).Id) }")]
    [InlineData("{ Disk(0, new(\"{disk-id}\")), Disk(1, client.GetManagedDiskResource(new(\"{disk-id}\")).Id) }")]
    [InlineData("{ Disk(0, new(\"{disk-id}\")), Disk(1, new(\"{disk-id}\")) }")]
    [InlineData("{ Disk(0, condition ? id : disk.Id), Disk(1, condition ? disk.Id : id) }")]
    [InlineData("{ Disk(0, condition ? id : disk.Id), Disk(1, id) }")]
    [InlineData("{ new(0), new(1) }")]
    [InlineData("{ new(0) { GallerySource = new() }, new(1) { GallerySource = new() } }")]
    [InlineData("{ new(0) { GallerySource = new() { StorageAccountId = id } }, new(1) { GallerySource = new() { StorageAccountId = id } } }")]
    [InlineData("{ new(0) { GallerySource = new() { Id = null } }, new(1) { GallerySource = new() { Id = null } } }")]
    [InlineData("{ new(0) { GallerySource = Some<GalleryDiskImageSource>() }, Disk(1, id) }")]
    [InlineData("{ }")]
    public Task Not_found_where_they_are_or_may_be_two(string disks) => Verify.Statements(Profile(disks));

    [Theory]
    [InlineData("profile.DataDiskImages.Add(Disk(0, id)); profile.DataDiskImages.Add(Disk(1, [|id|]));")]
    [InlineData("var source = disk.Id; profile.DataDiskImages.Add(Disk(0, source)); profile.DataDiskImages.Add(Disk(1, [|source|]));")]
    [InlineData("var first = new GalleryDataDiskImage(0); first.GallerySource = new(); first.GallerySource.Id = id; profile.DataDiskImages.Add(first); profile.DataDiskImages.Add(Disk(1, [|id|]));")]
    [InlineData("profile = new() { DataDiskImages = { Disk(0, id) } }; profile.DataDiskImages.Add(Disk(1, [|id|]));")]
    [InlineData("if (condition) { profile.DataDiskImages.Add(Disk(0, id)); profile.DataDiskImages.Add(Disk(1, [|id|])); Unknown(profile); return; }")]
    [InlineData("var name = text; profile.DataDiskImages.Add(Disk(0, new(name))); profile.DataDiskImages.Add(Disk(1, [|new(name)|]));")]
    public Task Found_however_they_come_to_the_list(string statements) => Verify.Statements(Around(statements));

    [Theory]
    [InlineData("foreach (var arg in args) profile.DataDiskImages.Add(Disk(0, new(arg)));")]
    [InlineData("if (condition) profile.DataDiskImages.Add(Disk(0, id)); else profile.DataDiskImages.Add(Disk(0, id));")]
    [InlineData("if (condition) profile.DataDiskImages.Add(Disk(0, id)); profile.DataDiskImages.Add(Disk(1, id));")]
    [InlineData("profile.DataDiskImages.Add(Disk(0, id)); profile.DataDiskImages.Clear(); profile.DataDiskImages.Add(Disk(1, id));")]
    [InlineData("profile.DataDiskImages.Add(Disk(0, id)); Unknown(profile); profile.DataDiskImages.Add(Disk(1, id));")]
    [InlineData("var first = Disk(0, id); Unknown(first); profile.DataDiskImages.Add(first); profile.DataDiskImages.Add(Disk(1, id));")]
    [InlineData("profile.DataDiskImages.Add(Disk(0, id)); id = disk.Id; profile.DataDiskImages.Add(Disk(1, id));")]
    [InlineData("Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { Disk(0, id) } }); profile.DataDiskImages.Add(Disk(1, id));")]
    public Task Not_found_where_not_both_are_certain_to_be_there(string statements) => Verify.Statements(Around(statements));

    [Fact]
    public Task Left_to_the_rule_about_the_OS_disk_where_that_has_the_source_too() => Verify.Statements("""
        versionData.StorageProfile = new()
        {
            OSDiskImage = new() { GallerySource = new() { Id = id } },
            DataDiskImages =
            {
                new(0) { GallerySource = new() { Id = {|GAL3007:id|} } },
                new(1) { GallerySource = new() { Id = {|GAL3007:id|} } },
            },
        };
        """);

    [Fact]
    public Task No_fix_as_the_right_source_is_not_known() => Verify.NoFix(Profile("{ Disk(0, id), Disk(1, [|id|]) }"));

    private static string Profile(string disks) => Around($"profile = new GalleryImageVersionStorageProfile {{ DataDiskImages = {disks} }};");

    // `Disk(…)` is written out: what a call of a method gives is not known.
    private static string Around(string statements) => Ids.WrittenOut($"""
        var (disk, other) = (Some<ManagedDiskResource>(), Some<ManagedDiskResource>());
        var profile = new GalleryImageVersionStorageProfile();
        {WithDisks(statements)}
        versionData.StorageProfile = profile;
        """);

    private static string WithBlobs(string code) => System.Text.RegularExpressions.Regex.Replace(
        code, @"Blob\(([0-9]), (.+?)\)(?=, [BD]| })", "new GalleryDataDiskImage($1) { GallerySource = new() { StorageAccountId = id, Uri = $2 } }");

    private static string WithDisks(string code) => System.Text.RegularExpressions.Regex.Replace(
        code,
        @"Disk\((\d), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)",
        "new GalleryDataDiskImage($1) { GallerySource = new GalleryDiskImageSource { Id = $2 } }");
}
