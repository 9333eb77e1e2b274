namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0007_DeletedResourceTests
{
    [Theory]
    [InlineData("await [|gallery|].GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("[|gallery|].GetGalleryImages().CreateOrUpdate(data: imageData, galleryImageName: \"web\", waitUntil: WaitUntil.Started);")]
    [InlineData("([|gallery|].GetGalleryImages()).CreateOrUpdate(WaitUntil.Completed, text, imageData);")]
    [InlineData("var nested = gallery.GetGalleryImages(); await [|nested|].CreateOrUpdateAsync(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("var same = gallery; await [|same|].GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("await [|client.GetGalleryResource(gallery.Id)|].GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("await [|gallery|].GetGalleryApplications().CreateOrUpdateAsync(WaitUntil.Completed, \"web\", new GalleryApplicationData(location));")]
    [InlineData("await [|gallery|].UpdateAsync(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("[|gallery|].Update(patch: new GalleryPatch(), waitUntil: WaitUntil.Started);")]
    [InlineData("await [|gallery|].UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Reset));")]
    [InlineData("var web = gallery.GetGalleryImage(\"web\").Value; await [|web|].GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, \"1.0.0\", versionData);")]
    [InlineData("if (condition) await [|gallery|].UpdateAsync(WaitUntil.Completed, new GalleryPatch());")]
    public Task Found_where_it_is_used_after_its_deletion(string use) =>
        Verify.Statements($"await gallery.DeleteAsync(WaitUntil.Completed);\n{use}");

    [Theory]
    [InlineData("gallery.Delete(WaitUntil.Started);")]
    [InlineData("var deletion = await gallery.DeleteAsync(WaitUntil.Started); await deletion.WaitForCompletionResponseAsync();")]
    [InlineData("if (condition) gallery.Delete(WaitUntil.Completed); else await gallery.DeleteAsync(WaitUntil.Completed);")]
    [InlineData("try { gallery.Delete(WaitUntil.Completed); } finally { Console.WriteLine(text); }")]
    [InlineData("gallery.Delete(WaitUntil.Completed); foreach (var arg in args) Console.WriteLine(arg);")]
    [InlineData("gallery = galleries.Get(\"a\"); gallery.Delete(WaitUntil.Completed); galleries.Get(\"b\");")]
    [InlineData("await resourceGroup.DeleteAsync(WaitUntil.Completed); gallery = resourceGroup.GetGallery(\"contoso\").Value;")]
    public Task Found_however_it_is_deleted(string deletion) =>
        Verify.Statements($"{deletion}\nawait [|gallery|].UpdateAsync(WaitUntil.Completed, new GalleryPatch());");

    [Theory]
    [InlineData("gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData); gallery.Update(WaitUntil.Completed, new GalleryPatch()); image.Delete(WaitUntil.Completed);")]
    [InlineData("if (condition) gallery.Delete(WaitUntil.Completed); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("if (condition) { gallery.Delete(WaitUntil.Completed); return; } gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("try { gallery.Delete(WaitUntil.Completed); } catch (RequestFailedException) { } gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("foreach (var arg in args) gallery.Delete(WaitUntil.Completed); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery.Delete(WaitUntil.Completed); galleries.CreateOrUpdate(WaitUntil.Completed, \"contoso\", galleryData); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery.Delete(WaitUntil.Completed); gallery = galleries.CreateOrUpdate(WaitUntil.Completed, text, galleryData).Value; gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery = galleries.Get(\"a\"); gallery.Delete(WaitUntil.Completed); gallery = galleries.Get(\"b\"); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery = galleries.Get(\"a\"); gallery.Delete(WaitUntil.Completed); galleries.CreateOrUpdate(WaitUntil.Completed, \"a\", galleryData); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery = galleries.Get(\"a\"); gallery.Delete(WaitUntil.Completed); galleries.CreateOrUpdate(WaitUntil.Completed, \"A\", galleryData).Value.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("gallery.Delete(WaitUntil.Completed); Recreate(); gallery.Update(WaitUntil.Completed, new GalleryPatch()); void Recreate() => galleries.CreateOrUpdate(WaitUntil.Completed, text, galleryData);")]
    [InlineData("gallery.Delete(WaitUntil.Completed); Action recreate = () => galleries.CreateOrUpdate(WaitUntil.Completed, text, galleryData); recreate(); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery.Delete(WaitUntil.Completed); await Task.Run(() => galleries.CreateOrUpdate(WaitUntil.Completed, text, galleryData)); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery.Delete(WaitUntil.Completed); client.GetGenericResources().CreateOrUpdate(WaitUntil.Completed, id, new GenericResourceData(location)); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery.Delete(WaitUntil.Completed); Unknown(galleries); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("Action later = () => gallery.Delete(WaitUntil.Completed); gallery.Update(WaitUntil.Completed, new GalleryPatch()); later();")]
    [InlineData("gallery.Delete(WaitUntil.Completed); images.CreateOrUpdate(WaitUntil.Completed, \"web\", imageData);")]
    [InlineData("gallery.Delete(WaitUntil.Completed); gallery.Delete(WaitUntil.Completed);")]
    [InlineData("foreach (var arg in args) { gallery = galleries.Get(arg); gallery.Update(WaitUntil.Completed, new GalleryPatch()); gallery.Delete(WaitUntil.Completed); }")]
    [InlineData("version.Delete(WaitUntil.Completed); image.Update(WaitUntil.Completed, new GalleryImagePatch { OSType = SupportedOperatingSystemType.Linux });")]
    [InlineData("var web = images.Get(\"web\").Value; web.Delete(WaitUntil.Completed); if (images.Exists(\"web\")) web.Update(WaitUntil.Completed, new() { OSType = SupportedOperatingSystemType.Linux });")]
    [InlineData("var web = images.Get(\"web\").Value; web.Delete(WaitUntil.Completed); if (await images.ExistsAsync(\"web\")) await web.UpdateAsync(WaitUntil.Completed, new() { OSType = SupportedOperatingSystemType.Linux });")]
    [InlineData("gallery.Delete(WaitUntil.Completed); await gallery.GetAsync(); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery.Delete(WaitUntil.Completed); while (true) { try { gallery.Get(); break; } catch (RequestFailedException) { await Task.Delay(1000); } } gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    [InlineData("gallery = galleries.Get(\"a\"); gallery.Delete(WaitUntil.Completed); await galleries.GetAsync(\"A\"); gallery.Update(WaitUntil.Completed, new GalleryPatch());")]
    public Task Not_found_where_it_may_stand(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("DiskImage", "GallerySource = new() { Id = [|source.Id|] }")]
    [InlineData("Snapshot", "OSDiskImage = new() { GallerySource = new() { Id = [|source.Data.Id|] } }")]
    [InlineData("ManagedDisk", "DataDiskImages = { new GalleryDataDiskImage(0) { GallerySource = new() { Id = [|source.Id|] } } }")]
    public Task Found_in_a_source(string type, string profile) => Verify.Statements($$"""
        var source = resourceGroup.Get{{type}}s().Get("web").Value;
        await source.DeleteAsync(WaitUntil.Completed);
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location) { StorageProfile = new() { {{profile}} } });
        """);

    [Theory]
    [InlineData("OSDiskImage = new() { DiskEncryptionSetId = [|set.Id|] }")]
    [InlineData("DataDiskImages = { new DataDiskImageEncryption(0) { DiskEncryptionSetId = [|set.Id|] } }")]
    public Task Found_in_an_encryption(string encryption) => Verify.Statements($$"""
        var set = resourceGroup.GetDiskEncryptionSets().Get("keys").Value;
        set.Delete(WaitUntil.Completed);
        versionData = new GalleryImageVersionData(AzureLocation.WestEurope)
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new()
            {
                TargetRegions = { new TargetRegion("westeurope") { Encryption = new() { {{encryption}} } } },
            },
        };
        versions.CreateOrUpdate(WaitUntil.Completed, "1.0.0", versionData);
        """);

    [Theory]
    [InlineData("versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data); source.Delete(WaitUntil.Completed);")]
    [InlineData("versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data); source.Delete(WaitUntil.Completed); versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);")]
    [InlineData("versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data); source.Delete(WaitUntil.Completed); versions.CreateOrUpdate(WaitUntil.Completed, text, data);")]
    [InlineData("if (condition) source.Delete(WaitUntil.Completed); versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);")]
    [InlineData("source.Delete(WaitUntil.Completed); data.StorageProfile.OSDiskImage.GallerySource.Id = id; versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);")]
    [InlineData("source.Delete(WaitUntil.Completed); Unknown(data); versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);")]
    [InlineData("source.Delete(WaitUntil.Completed); resourceGroup.GetSnapshots().CreateOrUpdate(WaitUntil.Completed, text, new SnapshotData(location)); versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", data);")]
    public Task Not_found_where_the_source_may_stand_or_is_no_longer_needed(string statements) => Verify.Statements($$"""
        var source = resourceGroup.GetSnapshot("web").Value;
        var data = new GalleryImageVersionData(location) { StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = source.Id } } } };
        {{statements}}
        """);

    [Theory]
    [InlineData("new GalleryImageVersionPatch { IsRestoreEnabled = true }")]
    [InlineData("new GalleryImageVersionPatch { IsRestoreEnabled = condition }")]
    [InlineData("Some<GalleryImageVersionPatch>()")]
    public Task Not_found_where_a_version_is_restored(string patch) => Verify.Statements($$"""
        await version.DeleteAsync(WaitUntil.Completed);
        await version.UpdateAsync(WaitUntil.Completed, {{patch}});
        await version.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch());
        """, GallerySdk.Newest);

    [Fact]
    public Task Not_found_in_the_source_of_a_version_that_is_restored() => Verify.Statements("""
        var source = resourceGroup.GetSnapshot("web").Value;
        await source.DeleteAsync(WaitUntil.Completed);
        await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { OSDiskImage = new() { GallerySource = new() { Id = source.Id } } },
            IsRestoreEnabled = true,
        });
        """, GallerySdk.Newest);

    [Theory]
    [InlineData("await version.DeleteAsync(WaitUntil.Completed); await [|version|].UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch { IsRestoreEnabled = false });")]
    [InlineData("await version.DeleteAsync(WaitUntil.Completed); await [|version|].UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch());")]
    [InlineData("var web = images.Get(\"web\").Value; var first = web.GetGalleryImageVersion(\"1.0.0\").Value; await web.DeleteAsync(WaitUntil.Completed); await [|first|].UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch { IsRestoreEnabled = true });")]
    public Task Found_where_nothing_restores_it(string statements) => Verify.Statements(statements, GallerySdk.Newest);

    [Fact]
    public Task What_was_put_into_it_nonetheless_is_not_found_again() => Verify.Statements("""
        await gallery.DeleteAsync(WaitUntil.Completed);
        var web = (await [|gallery|].GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Completed, "web", imageData)).Value;
        await web.GetGalleryImageVersions().CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", versionData);
        """);

    [Fact]
    public Task No_fix() => Verify.NoFix("gallery.Delete(WaitUntil.Completed);\n[|gallery|].Update(WaitUntil.Completed, new GalleryPatch());");
}
