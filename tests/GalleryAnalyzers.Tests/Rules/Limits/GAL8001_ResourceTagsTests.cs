namespace GalleryAnalyzers.Tests.Rules.Limits;

public sealed class GAL8001_ResourceTagsTests
{
    [Theory]
    [InlineData("{ [[|\"cost/center\"|]] = \"42\" }")]
    [InlineData("{ [[|\"a<b\"|]] = \"1\" }")]
    [InlineData("{ [[|\"a>b\"|]] = \"1\" }")]
    [InlineData("{ [[|\"50%\"|]] = \"1\" }")]
    [InlineData("{ [[|\"r&d\"|]] = \"1\" }")]
    [InlineData("{ [[|\"a\\\\b\"|]] = \"1\" }")]
    [InlineData("{ [[|\"why?\"|]] = \"1\" }")]
    [InlineData("{ { [|\"cost/center\"|], \"42\" } }")]
    [InlineData("{ [\"team\"] = \"web\", [[|\"cost/center\"|]] = \"42\" }")]
    [InlineData("{ [[|$\"cost/{environment}\"|]] = \"42\" }")]
    [InlineData("{ [condition ? \"team\" : [|\"cost/center\"|]] = \"42\" }")]
    [InlineData("{ [[|image.Id|]] = \"source\" }")]
    public Task Found_where_a_name_holds_what_it_may_not(string tags) => Verify.Statements(Gallery(tags));

    [Theory]
    [InlineData("{ [\"cost-center\"] = \"42\", [\"Cost Center (old)\"] = \"https://contoso.com/a?b=c&d\" }")]
    [InlineData("{ [text] = text }")]
    [InlineData("{ [$\"cost-{text}\"] = \"42\" }")]
    [InlineData("{ [$\"{text}/center\"] = \"42\" }")]
    [InlineData("{ [\"<name>\"] = \"42\" }")]
    [InlineData("{ [\"hidden-link:/subscriptions/1/resourceGroups/2\"] = \"Resource\" }")]
    [InlineData("{ [\"source\"] = image.Id }")]
    [InlineData("{ [\"owner\"] = null! }")]
    [InlineData("{ [\"owner\"] = \"\" }")]
    [InlineData("{ }")]
    public Task Not_found_where_it_may(string tags) => Verify.Statements(Gallery(tags));

    [Theory]
    [InlineData("data.Tags[[|\"cost/center\"|]] = \"42\";")]
    [InlineData("data.Tags.Add([|\"cost/center\"|], \"42\");")]
    [InlineData("data.Tags.Add(value: \"42\", key: [|\"cost/center\"|]);")]
    [InlineData("var tags = data.Tags; tags.Add([|\"cost/center\"|], \"42\");")]
    [InlineData("const string Name = [|\"cost/center\"|]; data.Tags[Name] = \"42\";")]
    [InlineData("if (condition) { data.Tags[[|\"cost/center\"|]] = \"42\"; await galleries.CreateOrUpdateAsync(WaitUntil.Completed, \"contoso\", data); return; }")]
    [InlineData("if (condition) data.Tags[\"team\"] = text; data.Tags[[|\"cost/center\"|]] = \"42\";")]
    [InlineData("foreach (var arg in args) data.Tags[arg] = text; data.Tags[[|\"cost/center\"|]] = \"42\";")]
    [InlineData("if (!data.Tags.ContainsKey(text)) data.Tags[text] = text; data.Tags[[|\"cost/center\"|]] = \"42\";")]
    [InlineData("if (data.Tags.TryGetValue(text, out var old)) Console.WriteLine(old); data.Tags[[|\"cost/center\"|]] = \"42\";")]
    public Task Found_however_the_tag_is_set(string statements) => Verify.Statements($"""
        var data = new GalleryData(location);
        {statements}
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", data);
        """);

    [Theory]
    [InlineData("data.Tags[\"cost/center\"] = \"42\"; data.Tags.Remove(\"cost/center\");")]
    [InlineData("data.Tags[\"cost/center\"] = \"42\"; data.Tags.Clear(); data.Tags[\"cost\"] = \"42\";")]
    [InlineData("data.Tags[\"cost/center\"] = \"42\"; Unknown(data.Tags); data.Tags[\"cost\"] = \"42\";")]
    [InlineData("if (condition) data.Tags[\"cost/center\"] = \"42\"; data.Tags.Clear(); data.Tags[\"cost\"] = \"42\";")]
    [InlineData("var other = new Dictionary<string, string> { [\"cost/center\"] = \"42\" }; Unknown(other);")]
    [InlineData("foreach (var tag in data.Tags) Unknown(tag.Value);")]
    [InlineData("foreach (var (name, value) in Some<Dictionary<string, string>>()) data.Tags[name] = value;")]
    public Task Not_found_where_the_tag_may_not_be_there(string statements) => Verify.Statements($"""
        var data = new GalleryData(location);
        {statements}
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", data);
        """);

    [Fact]
    public async Task Lengths_are_bounded()
    {
        await Verify.Statements(Gallery($"{{ [\"{new string('n', 512)}\"] = \"{new string('v', 256)}\" }}"));
        await Verify.Statements(Gallery($"{{ [[|\"{new string('n', 513)}\"|]] = \"1\" }}"));
        await Verify.Statements(Gallery($"{{ [\"a\"] = [|\"{new string('v', 257)}\"|] }}"));
        await Verify.Statements(Gallery($"{{ {{ \"a\", [|$\"{new string('v', 257)}{{text}}\"|] }} }}"));
        await Verify.Statements(Gallery($"{{ {{ \"a\", $\"{new string('v', 255)}{{text}}\" }} }}"));
    }

    [Fact]
    public Task A_value_that_is_set_anew_is_not_the_old_one() => Verify.Statements($"""
        var data = new GalleryData(location);
        data.Tags["a"] = "{new string('v', 257)}";
        data.Tags["a"] = "short";
        await galleries.CreateOrUpdateAsync(WaitUntil.Completed, "contoso", data);
        """);

    [Fact]
    public async Task Fifty_are_the_most()
    {
        await Verify.Statements(Gallery($"{{ {Tags(50)} }}"));
        await Verify.Statements(Gallery($"{{ {Tags(50)}, [[|\"team\"|]] = \"web\" }}"));
        await Verify.Statements(Gallery($"{{ {Tags(50)}, [[|\"team\"|]] = \"web\", [\"tier\"] = \"web\" }}"));
        await Verify.Statements(Gallery($"{{ {Tags(50)}, [text] = \"web\" }}"));
        await Verify.Statements(Gallery($"{{ {Tags(50)}, [\"TAG1\"] = \"web\" }}"));
    }

    [Theory]
    [InlineData("await gallery.AddTagAsync([|\"cost/center\"|], \"42\");")]
    [InlineData("await image.AddTagAsync(value: \"42\", key: [|\"cost/center\"|]);")]
    [InlineData("version.AddTag([|\"cost/center\"|], \"42\");")]
    [InlineData("await gallery.SetTagsAsync(new Dictionary<string, string> { [[|\"cost/center\"|]] = \"42\" });")]
    [InlineData("var tags = new Dictionary<string, string>(StringComparer.Ordinal); tags.Add([|\"cost/center\"|], \"42\"); gallery.SetTags(tags);")]
    [InlineData("IDictionary<string, string> tags = new Dictionary<string, string>(8); tags[[|\"cost/center\"|]] = \"42\"; gallery.SetTags(tags: tags);")]
    [InlineData("await image.UpdateAsync(WaitUntil.Completed, new GalleryImagePatch { OSType = SupportedOperatingSystemType.Linux, Tags = { [[|\"cost/center\"|]] = \"42\" } });")]
    [InlineData("await version.UpdateAsync(WaitUntil.Completed, new GalleryImageVersionPatch { Tags = { [[|\"cost/center\"|]] = \"42\" } });")]
    [InlineData("await gallery.UpdateAsync(WaitUntil.Completed, new GalleryPatch { Tags = { [[|\"cost/center\"|]] = \"42\" } });")]
    [InlineData("Unknown(new GalleryImageVersionData(location) { Tags = { [[|\"cost/center\"|]] = \"42\" } });")]
    [InlineData("Unknown(new GalleryApplicationPatch { Tags = { [[|\"cost/center\"|]] = \"42\" } });")]
    [InlineData("Unknown(new GalleryApplicationVersionPatch { Tags = { [[|\"cost/center\"|]] = \"42\" } });")]
    public Task Found_wherever_tags_are_given(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("await gallery.AddTagAsync(\"cost-center\", \"a/b\");")]
    [InlineData("await gallery.RemoveTagAsync(\"cost/center\");")]
    [InlineData("await gallery.SetTagsAsync(Some<Dictionary<string, string>>());")]
    [InlineData("var tags = new Dictionary<string, string>(Some<Dictionary<string, string>>()); tags[\"cost\"] = \"42\"; gallery.SetTags(tags);")]
    [InlineData("await gallery.SetTagsAsync(new Dictionary<string, string> { [\"cost-center\"] = \"42\" });")]
    public Task Not_found_where_they_are_right_or_not_known(string statements) => Verify.Statements(statements);

    [Fact]
    public Task There_is_no_fix() => Verify.NoFix(Gallery("{ [[|\"cost/center\"|]] = \"42\" }"));

    private static string Gallery(string tags) =>
        $"await galleries.CreateOrUpdateAsync(WaitUntil.Completed, \"contoso\", new GalleryData(location) {{ Tags = {tags} }});";

    private static string Tags(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => $"[\"tag{i}\"] = \"{i}\""));
}
