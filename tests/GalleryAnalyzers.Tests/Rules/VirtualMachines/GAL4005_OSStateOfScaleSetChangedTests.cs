namespace GalleryAnalyzers.Tests.Rules.VirtualMachines;

public sealed class GAL4005_OSStateOfScaleSetChangedTests
{
    private const string Images = """
        async Task<GalleryImageResource> DefineAsync() => await images.GetAsync("other");
        var generalized = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "clean", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Identifier = new GalleryImageIdentifier("a", "b", "c"),
        })).Value;
        var specialized = (await images.CreateOrUpdateAsync(WaitUntil.Completed, "ready", new GalleryImageData(location)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Specialized,
            Identifier = new GalleryImageIdentifier("a", "b", "d"),
        })).Value;
        var scaleSets = resourceGroup.GetVirtualMachineScaleSets();
        """;

    private const string FromGeneralized = """
        var scaleSet = scaleSets.CreateOrUpdate(WaitUntil.Completed, "web", new VirtualMachineScaleSetData(location)
        {
            VirtualMachineProfile = new() { OSProfile = new(), StorageProfile = new() { ImageReference = new() { Id = generalized.Id } } },
        }).Value;
        """;

    private const string FromSpecialized = """
        var scaleSet = scaleSets.CreateOrUpdate(WaitUntil.Completed, "web", new VirtualMachineScaleSetData(location)
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = specialized.Id } } },
        }).Value;
        """;

    [Theory]
    [InlineData(FromGeneralized, "[|specialized.Id|]")]
    [InlineData(FromGeneralized, "[|specialized.Data.Id|]")]
    [InlineData(FromGeneralized, "[|images.Get(\"ready\").Value.Id|]")]
    [InlineData(FromGeneralized, "[|specialized.GetGalleryImageVersion(\"1.0.0\").Value.Id|]")]
    [InlineData(FromSpecialized, "[|generalized.Id|]")]
    public Task Found_for_a_patch(string create, string id) => Verify.Statements($$"""
        {{Images}}
        {{create}}
        await scaleSet.UpdateAsync(WaitUntil.Completed, new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = {{id}} } } },
        });
        """);

    [Theory]
    [InlineData("[|specialized.Id|]", "")]
    [InlineData("[|specialized.Id|]", "OSProfile = new(),")]
    public Task Found_where_it_is_created_again(string id, string profile) => Verify.Statements($$"""
        {{Images}}
        {{FromGeneralized}}
        await scaleSets.CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineScaleSetData(location)
        {
            VirtualMachineProfile = new() { {{profile}} StorageProfile = new() { ImageReference = new() { Id = {{id}} } } },
        });
        """);

    [Theory]
    [InlineData("generalized")]
    [InlineData("specialized")]
    public Task Not_found_where_it_was_made_from_either(string image) => Verify.Statements($$"""
        {{Images}}
        var scaleSet = condition
            ? scaleSets.CreateOrUpdate(WaitUntil.Completed, "web", new VirtualMachineScaleSetData(location)
            {
                VirtualMachineProfile = new() { OSProfile = new(), StorageProfile = new() { ImageReference = new() { Id = generalized.Id } } },
            }).Value
            : scaleSets.CreateOrUpdate(WaitUntil.Completed, "web", new VirtualMachineScaleSetData(location)
            {
                VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = specialized.Id } } },
            }).Value;
        await scaleSet.UpdateAsync(WaitUntil.Completed, new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = {{image}}.Id } } },
        });
        """);

    [Fact]
    public Task Found_where_its_own_data_is_sent_again() => Verify.Statements($$"""
        {{Images}}
        {{FromSpecialized}}
        var data = scaleSet.Data;
        data.VirtualMachineProfile.StorageProfile.ImageReference.Id = [|generalized.Id|];
        await scaleSets.CreateOrUpdateAsync(WaitUntil.Completed, "web", data);
        """);

    [Theory]
    [InlineData(FromGeneralized, "generalized.Id")]
    [InlineData(FromSpecialized, "specialized.Id")]
    [InlineData(FromGeneralized, "id")]
    [InlineData(FromGeneralized, "image.Id")]
    [InlineData(FromGeneralized, "(await DefineAsync()).Id")]
    [InlineData(FromGeneralized, "condition ? specialized.Id : generalized.Id")]
    [InlineData("var scaleSet = scaleSets.Get(\"web\").Value;", "specialized.Id")]
    [InlineData("VirtualMachineScaleSetResource scaleSet = await scaleSets.GetAsync(\"web\");", "generalized.Id")]
    public Task Not_found_where_the_state_is_the_same_or_not_known(string create, string id) => Verify.Statements($$"""
        {{Images}}
        {{create}}
        await scaleSet.UpdateAsync(WaitUntil.Completed, new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = {{id}} } } },
        });
        """);

    [Theory]
    [InlineData("scaleSet = Some<VirtualMachineScaleSetResource>();")]
    [InlineData("if (condition) scaleSet = scaleSets.Get(\"db\").Value;")]
    [InlineData("scaleSet = scaleSets.Get(\"db\").Value;")]
    [InlineData("scaleSet.Delete(WaitUntil.Completed);")]
    public Task Not_found_where_the_scale_set_may_be_another(string then) => Verify.Statements($$"""
        {{Images}}
        {{FromGeneralized}}
        {{then}}
        await scaleSet.UpdateAsync(WaitUntil.Completed, new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = specialized.Id } } },
        });
        """);

    [Fact]
    public Task Not_found_where_it_may_be_created_anew() => Verify.Statements($$"""
        {{Images}}
        {{FromGeneralized}}
        Unknown(scaleSet);
        scaleSets.CreateOrUpdate(WaitUntil.Completed, "web", new VirtualMachineScaleSetData(location)
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = specialized.Id } } },
        });
        """);

    [Fact]
    public Task Not_found_where_one_path_only_creates_it() => Verify.Statements($$"""
        {{Images}}
        if (!scaleSets.Exists("web"))
        {
            {{FromGeneralized}}
        }

        scaleSets.Get("web").Value.Update(WaitUntil.Completed, new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = specialized.Id } } },
        });
        """);

    [Fact]
    public Task No_action_is_offered() => Verify.NoFix($$"""
        {{Images}}
        {{FromSpecialized}}
        await scaleSet.UpdateAsync(WaitUntil.Completed, new VirtualMachineScaleSetPatch
        {
            VirtualMachineProfile = new() { StorageProfile = new() { ImageReference = new() { Id = [|generalized.Id|] } } },
        });
        """);
}
