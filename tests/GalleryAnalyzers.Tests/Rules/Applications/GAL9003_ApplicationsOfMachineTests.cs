using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.Applications;

public sealed class GAL9003_ApplicationsOfMachineTests
{
    /// <summary>"More than one VM Application was specified with the same packageReferenceId."</summary>
    [Theory]
    [Trait(AzureError.Trait, "A04")]
    [InlineData("new(id), [|new(id)|]")]
    [InlineData("new(id), new(agent.Id), [|new(id) { Order = 2 }|]")]
    [InlineData("new(id), [|new(id)|], [|new(id)|]")]
    [InlineData("new(agent.Id), [|new(agent.Id)|]")]
    [InlineData("new(text), [|new(text)|]")]
    [InlineData("new(\"/…/galleries/a/applications/b/versions/1.0.0\"), [|new(\"/…/Galleries/a/applications/B/versions/1.0.0\")|]")]
    [InlineData("Some<VirtualMachineGalleryApplication>(), new(id), [|new(id)|]")]
    public async Task Found_where_two_are_one(string applications)
    {
        await Verify.Statements(Machine(applications));
        await Verify.Statements(ScaleSet(applications));
        await Verify.Statements(Patch(applications));
    }

    [Theory]
    [InlineData("new(id)")]
    [InlineData("new(id), new(agent.Id)")]
    [InlineData("new(text), new(environment)")]
    [InlineData("new(Some<string>()), new(Some<string>())")]
    [InlineData("new(\"/…/galleries/a/applications/b/versions/1.0.0\"), new(\"/…/galleries/a/applications/b/versions/1.0.1\")")]
    [InlineData("new($\"/…/galleries/a/applications/{text}/versions/1.0.0\"), new($\"/…/galleries/a/applications/{environment}/versions/1.0.0\")")]
    [InlineData("new(\"<agent>\"), new(\"<agent>\")")]
    [InlineData("condition ? new(id) : new(agent.Id), new(id)")]
    public async Task Not_found_where_they_are_or_may_be_two(string applications)
    {
        await Verify.Statements(Machine(applications));
        await Verify.Statements(ScaleSet(applications));
        await Verify.Statements(Patch(applications));
    }

    [Theory]
    [InlineData("machine.GalleryApplications.Add(new(id)); machine.GalleryApplications.Add([|new(id)|]);")]
    [InlineData("machine.GalleryApplications.Add(new(id)); machine.GalleryApplications.Clear(); machine.GalleryApplications.Add(new(id));")]
    [InlineData("machine.GalleryApplications.Add(new(id)); if (condition) machine.GalleryApplications.Add(new(id));")]
    [InlineData("foreach (var arg in args) machine.GalleryApplications.Add(new(arg));")]
    [InlineData("machine.GalleryApplications.Add(new(id)); Unknown(machine); machine.GalleryApplications.Add(new(id));")]
    public Task Followed_through_the_method(string statements) => Verify.Statements($"var machine = new VirtualMachineData(location);\n{statements}\nUnknown(machine);");

    /// <summary>"The maximum number of VM applications (max=…, current=…) has been exceeded. …"</summary>
    [Theory]
    [Trait(AzureError.Trait, "A05")]
    [InlineData(25, "")]
    [InlineData(25, ", [|new(\"last\")|]")]
    public Task Found_where_there_are_more_than_25(int count, string more) =>
        Verify.Statements(Machine(string.Join(", ", Enumerable.Range(0, count).Select(number => $"new(\"a{number}\")")) + more));

    [Fact]
    public Task Fix_all_removes_what_is_there_twice() => Verify.Fix(
        Machine("new(id), [|new(id)|], new(agent.Id), [|new(agent.Id)|]"),
        Machine("new(id), new(agent.Id)"),
        "GAL9003.remove",
        "Remove this application");

    private static string Machine(string applications) => Ids.WrittenOut($$"""
        var agent = Some<GalleryApplicationVersionResource>();
        await resourceGroup.GetVirtualMachines().CreateOrUpdateAsync(WaitUntil.Completed, "web", new VirtualMachineData(location) { GalleryApplications = { {{applications}} } });
        """);

    private static string ScaleSet(string applications) => Ids.WrittenOut($$"""
        var agent = Some<GalleryApplicationVersionResource>();
        Unknown(new VirtualMachineScaleSetData(location) { VirtualMachineProfile = new() { GalleryApplications = { {{applications}} } } });
        """);

    private static string Patch(string applications) => Ids.WrittenOut($$"""
        var agent = Some<GalleryApplicationVersionResource>();
        await Some<VirtualMachineResource>().UpdateAsync(WaitUntil.Completed, new VirtualMachinePatch { GalleryApplications = { {{applications}} } });
        """);
}
