namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2001_ImageDefinitionNameTests
{
    private const string EightyCharacters = "12345678901234567890123456789012345678901234567890123456789012345678901234567890";

    public static TheoryData<string> Reaching => TextFlows.Reaching;

    public static TheoryData<string> Missing => TextFlows.Missing;

    [Theory]
    [MemberData(nameof(Reaching))]
    public Task Found_however_it_comes(string flow) => Verify.Statements(TextFlows.Reach(flow, Use, "\"web server\"", "\"web-server\""));

    [Theory]
    [MemberData(nameof(Missing))]
    public Task Not_found_where_it_may_be_right(string flow) => Verify.Statements(TextFlows.Miss(flow, Use, "\"web server\"", "\"web-server\""));

    [Theory]
    [InlineData("""await images.CreateOrUpdateAsync(WaitUntil.Completed, [|"web server"|], imageData);""")]
    [InlineData("""images.CreateOrUpdate(data: imageData, galleryImageName: [|"web/server"|], waitUntil: WaitUntil.Completed);""")]
    [InlineData("""images.Get([|"_web"|]);""")]
    [InlineData("""images.Get([|"-web"|]);""")]
    [InlineData("""images.Get([|".web"|]);""")]
    [InlineData("""await images.GetAsync([|"web."|]);""")]
    [InlineData("""images.Exists([|"web-"|]);""")]
    [InlineData("""await images.ExistsAsync([|"web."|]);""")]
    [InlineData("""gallery.GetGalleryImage([|"wéb"|]);""")]
    [InlineData("""GalleryImageResource found = await gallery.GetGalleryImageAsync([|"web:server"|]);""")]
    [InlineData("""images.Get([|""|]);""")]
    [InlineData("""images.Get([|"1" + "1234567890123456789012345678901234567890" + "1234567890123456789012345678901234567890"|]);""")]
    [InlineData("""GalleryImageResource.CreateResourceIdentifier(text, text, "contoso", [|"web server"|]);""")]
    [InlineData("""GalleryImageResource.CreateResourceIdentifier(galleryImageName: [|"web server"|], galleryName: "a", subscriptionId: text, resourceGroupName: text);""")]
    [InlineData("""GalleryImageVersionResource.CreateResourceIdentifier(text, text, "contoso", [|"web server"|], "1.0.0");""")]
    public Task Found_in_every_call_that_takes_the_name(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""images.Get([|$"web {environment}"|]);""")]
    [InlineData("""images.Get([|$"-{environment}"|]);""")]
    [InlineData("""images.Get([|$"{environment}-"|]);""")]
    [InlineData("""images.Get([|$"{number}-"|]);""")]
    [InlineData("""images.Get([|"web/" + environment|]);""")]
    [InlineData("""images.Get([|string.Format("web {0}", environment)|]);""")]
    [InlineData("""images.Get([|$"web-{date:dd MM yyyy}"|]);""")]
    [InlineData("""var name = [|"web server " + number|]; images.Get(name);""")]
    public Task Found_in_texts_with_holes_that_nothing_can_fill(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""images.Get("w");""")]
    [InlineData("""images.Get("0");""")]
    [InlineData("""images.Get("Web-Server_22.04");""")]
    [InlineData("""images.Get("a-_.b");""")]
    [InlineData("images.Get(\"" + EightyCharacters + "\");")]
    [InlineData("""images.Get($"web-{environment}");""")]
    [InlineData("""images.Get($"{environment}-{number}");""")]
    [InlineData("""images.Get($"web-{date:yyyy-MM-dd}");""")]
    [InlineData("""images.Get("web-" + environment);""")]
    [InlineData("""images.Get(string.Format("{0}-web", environment));""")]
    [InlineData("""images.Get(string.Format(text, "web server"));""")]
    [InlineData("""images.Get($"{{{number}}}".Trim('{', '}'));""")]
    public Task Not_found_in_names_that_Azure_takes(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""imageData.Description = "web server"; images.CreateOrUpdate(WaitUntil.Completed, "web-server", imageData);""")]
    [InlineData("""resourceGroup.GetDiskImages().Get("web server");""")]
    [InlineData("""resourceGroup.GetAvailabilitySets().Exists("web server");""")]
    [InlineData("""images.Get("web_");""")]
    [InlineData("""GalleryImageResource.CreateResourceIdentifier(text, "my group_", "contoso", "web-server");""")]
    [InlineData("""gallery.GetGalleryApplications().Get("web_server_");""")]
    public Task Not_found_in_other_names(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("\"web server!\"", "\"web-server\"", "hyphen", "Change 'web server!' to 'web-server'")]
    [InlineData("\"web server\"", "\"web-server\"", "hyphen", "Change 'web server' to 'web-server'")]
    [InlineData("\"web server\"", "\"web_server\"", "underscore", "Change 'web server' to 'web_server'")]
    [InlineData("\"web server\"", "\"web.server\"", "period", "Change 'web server' to 'web.server'")]
    [InlineData("\"web server\"", "\"webserver\"", "drop", "Change 'web server' to 'webserver'")]
    [InlineData("\"web-\"", "\"web\"", "trim", "Change 'web-' to 'web'")]
    [InlineData("\"-web\"", "\"web\"", "trim", "Change '-web' to 'web'")]
    [InlineData("\"" + EightyCharacters + "x\"", "\"" + EightyCharacters + "\"", "trim", "Change '1234567890123456789…345678901234567890x' to '1234567890123456789…2345678901234567890'")]
    [InlineData("$\"web {environment}\"", "$\"web-{environment}\"", "hyphen", "Change 'web' to 'web-'")]
    [InlineData("$\"web {environment}\"", "$\"web_{environment}\"", "underscore", "Change 'web' to 'web_'")]
    public Task The_fix_writes_a_name_that_Azure_takes(string bad, string good, string key, string title) => Verify.Fix(
        $"images.Get([|{bad}|]);", $"images.Get({good});", "GAL2001." + key, title);

    [Fact]
    public Task The_first_action_writes_dashes() => Verify.Fix("""images.Get([|"web server"|]);""", """images.Get("web-server");""");

    [Fact]
    public Task The_fix_keeps_what_is_around_the_name() => Verify.Fix(
        """
        await images.CreateOrUpdateAsync(
            data: imageData,
            galleryImageName: [|"web server"|], // the web tier
            waitUntil: WaitUntil.Completed);
        """,
        """
        await images.CreateOrUpdateAsync(
            data: imageData,
            galleryImageName: "web-server", // the web tier
            waitUntil: WaitUntil.Completed);
        """,
        "GAL2001.hyphen");

    [Fact]
    public Task Fix_all_mends_every_name_in_the_same_way() => Verify.Fix(
        """
        var web = [|"web server"|];
        images.Get(web);
        images.Get(condition ? [|"build agent"|] : "base");
        """,
        """
        var web = "web_server";
        images.Get(web);
        images.Get(condition ? "build_agent" : "base");
        """,
        "GAL2001.underscore");

    [Theory]
    [InlineData("""images.Get([|""|]);""")]
    [InlineData("""images.Get([|"!"|]);""")]
    public Task No_fix_where_none_is_certain(string statements) => Verify.NoFix(statements);

    private static string Use(string name) => $"images.Exists({name})";
}
