namespace GalleryAnalyzers.Tests.Rules.Sharing;

public sealed class GAL6005_SharingGroupsTests
{
    private const string A = "\"8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d\"";

    [Theory]
    [InlineData("[|\"contoso.onmicrosoft.com\"|]")]
    [InlineData("[|\"8a1c1d6e-5f0b-4a51-9f0e\"|]")]
    [InlineData("[|\"\"|]")]
    [InlineData("[|\"/subscriptions/8a1c1d6e-5f0b-4a51-9f0e-0d9f3a1b2c3d\"|]")]
    [InlineData("[|$\"/subscriptions/{text}\"|]")]
    [InlineData("[|Some<SubscriptionResource>().Id|]")]
    [InlineData("[|Some<SubscriptionResource>().Id|].ToString()")]
    [InlineData("[|image.Id|]")]
    [InlineData(A + ", [|\"production\"|]")]
    [InlineData("text, [|\"production\"|]")]
    [InlineData("condition ? text : [|\"production\"|]")]
    public Task Found_where_an_id_is_no_GUID(string ids) => Verify.Statements(Sharing(ids));

    [Theory]
    [InlineData(A)]
    [InlineData("\"8A1C1D6E-5F0B-4A51-9F0E-0D9F3A1B2C3D\"")]
    [InlineData("\"8a1c1d6e5f0b4a519f0e0d9f3a1b2c3d\"")]
    [InlineData("text")]
    [InlineData("text, environment")]
    [InlineData("\"{subscription-id}\"")]
    [InlineData("\"<subscription-id>\"")]
    [InlineData("$\"{text}\"")]
    [InlineData("$\"8a1c1d6e-5f0b-4a51-9f0e-{text}\"")]
    [InlineData("Some<SubscriptionResource>().Data.SubscriptionId")]
    [InlineData("Some<SubscriptionResource>().Id.SubscriptionId")]
    [InlineData("Guid.NewGuid().ToString()")]
    [InlineData("")]
    public Task Not_found_where_it_is_one_or_may_be(string ids) => Verify.Statements(Sharing(ids));

    [Theory]
    [InlineData("group.Ids.Add([|\"production\"|]);")]
    [InlineData("var name = [|\"production\"|]; group.Ids.Add(name);")]
    [InlineData("group.Ids.Add(text); group.Ids.Insert(0, [|\"production\"|]);")]
    [InlineData("group.Ids.Add(Some<SubscriptionResource>().Data.SubscriptionId); group.Ids.Add([|Some<SubscriptionResource>().Id|]);")]
    public Task Found_however_the_ids_come_to_the_list(string statements) => Verify.Statements($$"""
        var group = new SharingProfileGroup { GroupType = SharingProfileGroupType.Subscriptions };
        {{statements}}
        await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Add) { Groups = { group } });
        """);

    [Theory]
    [InlineData("foreach (var arg in args) group.Ids.Add(arg);")]
    [InlineData("group.Ids.Add(\"production\"); group.Ids.Clear(); group.Ids.Add(text);")]
    [InlineData("group.Ids.Add(\"production\"); group.Ids.RemoveAt(0);")]
    public Task Not_found_where_the_id_may_not_be_there(string statements) => Verify.Statements($$"""
        var group = new SharingProfileGroup { GroupType = SharingProfileGroupType.Subscriptions };
        {{statements}}
        await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, new SharingUpdate(SharingUpdateOperationType.Add) { Groups = { group } });
        """);

    [Theory]
    [InlineData("SharingProfileGroupType.Subscriptions", 31)]
    [InlineData("SharingProfileGroupType.Subscriptions", 40)]
    [InlineData("\"subscriptions\"", 31)]
    [InlineData("SharingProfileGroupType.AADTenants", 6)]
    [InlineData("SharingProfileGroupType.AADTenants", 31)]
    [InlineData("new SharingProfileGroupType(\"AADTenants\")", 6)]
    public Task Found_where_there_are_too_many(string type, int count) => Verify.Statements($$"""
        var update = new SharingUpdate(SharingUpdateOperationType.Add)
        {
            Groups = { new SharingProfileGroup { GroupType = {{type}}, Ids = [|{ {{Guids(count)}} }|] } },
        };
        Unknown(update);
        """);

    [Theory]
    [InlineData("SharingUpdateOperationType.Add", "SharingProfileGroupType.Subscriptions", 30)]
    [InlineData("SharingUpdateOperationType.Add", "SharingProfileGroupType.AADTenants", 5)]
    [InlineData("SharingUpdateOperationType.Add", "text", 31)]
    [InlineData("SharingUpdateOperationType.Add", "condition ? SharingProfileGroupType.Subscriptions : SharingProfileGroupType.AADTenants", 6)]
    [InlineData("SharingUpdateOperationType.Remove", "SharingProfileGroupType.Subscriptions", 31)]
    [InlineData("Some<SharingUpdateOperationType>()", "SharingProfileGroupType.AADTenants", 6)]
    public Task Not_found_where_there_are_not_or_may_not_be_too_many(string operation, string type, int count) => Verify.Statements($$"""
        var update = new SharingUpdate(operationType: {{operation}})
        {
            Groups = { new SharingProfileGroup { GroupType = {{type}}, Ids = { {{Guids(count)}} } } },
        };
        Unknown(update);
        """);

    [Fact]
    public Task Groups_of_one_kind_are_counted_together() => Verify.Statements($$"""
        var update = new SharingUpdate(SharingUpdateOperationType.Add)
        {
            Groups =
            {
                new() { GroupType = SharingProfileGroupType.AADTenants, Ids = { {{Guids(4)}} } },
                new() { GroupType = SharingProfileGroupType.Subscriptions, Ids = { {{Guids(9)}} } },
                new() { GroupType = SharingProfileGroupType.AADTenants, Ids = [|{ {{Guids(6)}} }|] },
            },
        };
        Unknown(update);
        """);

    [Fact]
    public Task One_id_twice_is_one() => Verify.Statements($$"""
        var update = new SharingUpdate(SharingUpdateOperationType.Add)
        {
            Groups = { new() { GroupType = SharingProfileGroupType.AADTenants, Ids = { {{Guids(5)}}, {{Guids(5).ToUpperInvariant()}} } } },
        };
        Unknown(update);
        """);

    [Fact]
    public Task The_one_too_many_is_shown_where_they_are_added_one_by_one() => Verify.Statements($"""
        var group = new SharingProfileGroup();
        group.GroupType = SharingProfileGroupType.AADTenants;
        {string.Concat(Guids(5).Split(", ").Select(guid => $"group.Ids.Add({guid});\n"))}group.Ids.Add([|{A}|]);
        var update = new SharingUpdate(SharingUpdateOperationType.Add);
        update.Groups.Add(group);
        await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, update);
        """);

    [Fact]
    public Task There_is_no_fix() => Verify.NoFix(Sharing("[|\"production\"|]"));

    private static string Sharing(string ids) => $$"""
        var update = new SharingUpdate(SharingUpdateOperationType.Add)
        {
            Groups = { new SharingProfileGroup { GroupType = SharingProfileGroupType.Subscriptions, Ids = { {{ids}} } } },
        };
        await gallery.UpdateSharingProfileAsync(WaitUntil.Completed, update);
        """;

    private static string Guids(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => $"\"00000000-0000-0000-0000-abcdef{i:D6}\""));
}
