namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2002_ImageIdentifierTests
{
    private const string SixtyFour = "1234567890123456789012345678901234567890123456789012345678901234";

    public static TheoryData<string> Reaching => TextFlows.Reaching;

    public static TheoryData<string> Missing => TextFlows.Missing;

    [Theory]
    [MemberData(nameof(Reaching))]
    public Task Found_however_it_comes(string flow) => Verify.Statements(TextFlows.Reach(flow, Use, "\"Web Server\"", "\"WebServer\""));

    [Theory]
    [MemberData(nameof(Missing))]
    public Task Not_found_where_it_may_be_right(string flow) => Verify.Statements(TextFlows.Miss(flow, Use, "\"Web Server\"", "\"WebServer\""));

    [Theory]
    [InlineData("""imageData.Identifier = new GalleryImageIdentifier([|"Contoso Ltd"|], "WebServer", "lts");""")]
    [InlineData("""imageData.Identifier = new("Contoso", [|"Web Server"|], "lts");""")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", [|"22.04 LTS"|]);""")]
    [InlineData("""imageData.Identifier = new(sku: [|"lts."|], publisher: "Contoso", offer: "WebServer");""")]
    [InlineData("""imageData.Identifier = new([|"Contoso, Ltd."|], [|"Web/Server"|], [|"*"|]);""")]
    [InlineData("""Unknown(new GalleryImageData(location) { Identifier = new("Contoso", [|"Web+Server"|], "lts") });""")]
    [InlineData("""var identifier = new GalleryImageIdentifier("Contoso", "WebServer", "lts"); identifier.Offer = [|"Web Server"|];""")]
    [InlineData("""var identifier = new GalleryImageIdentifier("Contoso", "WebServer", "lts") { Publisher = [|"Contoso."|] };""")]
    [InlineData("""imageData.Identifier.Sku = [|"22.04 LTS"|];""")]
    [InlineData("""if (imageData.Identifier is { } identifier) identifier.Sku = [|"22.04 LTS"|];""")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", [|""|]);""")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", [|"."|]);""")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", [|"größe"|]);""")]
    [InlineData("imageData.Identifier = new(\"Contoso\", [|\"" + SixtyFour + "5\"|], \"lts\");")]
    [InlineData("imageData.Identifier = new(\"Contoso\", \"WebServer\", [|\"" + SixtyFour + "5\"|]);")]
    [InlineData("imageData.Identifier = new([|\"" + SixtyFour + SixtyFour + "9\"|], \"WebServer\", \"lts\");")]
    public Task Found_in_each_part_of_the_identifier(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", [|$"{environment}."|]);""")]
    [InlineData("""imageData.Identifier = new("Contoso", [|$"Web {number}"|], "lts");""")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", [|"22.04 " + environment|]);""")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", [|string.Format("{0} LTS", number)|]);""")]
    [InlineData("imageData.Identifier = new(\"Contoso\", \"WebServer\", [|$\"{environment}" + SixtyFour + "5\"|]);")]
    public Task Found_in_texts_with_holes_that_nothing_can_fill(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", "22.04-lts");""")]
    [InlineData("""imageData.Identifier = new("_Contoso_", "-Web-", ".22_");""")]
    [InlineData("""imageData.Identifier = new("C", "0", "_");""")]
    [InlineData("imageData.Identifier = new(\"" + SixtyFour + SixtyFour + "\", \"" + SixtyFour + "\", \"" + SixtyFour + "\");")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", $".{environment}");""")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", $"{environment}-{number}");""")]
    [InlineData("""imageData.Identifier = new(environment, text, args[0]);""")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", string.Join(" ", args));""")]
    public Task Not_found_in_parts_that_Azure_takes(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""imageData.Description = "Web Server";""")]
    [InlineData("""imageData.PurchasePlan = new ImagePurchasePlan { Name = "my plan", Publisher = "Contoso Ltd", Product = "Web Server." };""")]
    [InlineData("""Unknown(new ImageReference { Publisher = "Contoso Ltd", Offer = "Web Server", Sku = "22.04 LTS" });""")]
    [InlineData("""Unknown(new ComputeSku { Name = "Standard D2" });""")]
    public Task Not_found_in_other_publishers_and_SKUs(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("private const string Sku = \"22.04 LTS\";", "[|Sku|]")]
    [InlineData("private static readonly string Sku = \"22.04 LTS\";", "[|Sku|]")]
    [InlineData("private readonly string Sku = \"22.04 LTS\"; public Images(string sku) => Sku = sku;", "Sku")]
    [InlineData("private static string Sku = \"22.04 LTS\";", "Sku")]
    public Task Found_in_a_field_that_cannot_change(string member, string use) => Verify.Source(InClass(member, use));

    [Theory]
    [InlineData("\"Web Server\"", "\"Web-Server\"", "hyphen", "Change 'Web Server' to 'Web-Server'")]
    [InlineData("\"Web Server\"", "\"Web_Server\"", "underscore", "Change 'Web Server' to 'Web_Server'")]
    [InlineData("\"Web Server\"", "\"Web.Server\"", "period", "Change 'Web Server' to 'Web.Server'")]
    [InlineData("\"Web Server\"", "\"WebServer\"", "drop", "Change 'Web Server' to 'WebServer'")]
    [InlineData("\"WebServer..\"", "\"WebServer\"", "trim", "Change 'WebServer..' to 'WebServer'")]
    [InlineData("$\"Web {environment}\"", "$\"Web-{environment}\"", "hyphen", "Change 'Web' to 'Web-'")]
    [InlineData("@\"Web Server\"", "@\"Web-Server\"", "hyphen", "Change 'Web Server' to 'Web-Server'")]
    public Task The_fix_writes_a_part_that_Azure_takes(string bad, string good, string key, string title) => Verify.Fix(
        $"imageData.Identifier = new(\"Contoso\", [|{bad}|], \"lts\");",
        $"imageData.Identifier = new(\"Contoso\", {good}, \"lts\");",
        "GAL2002." + key,
        title);

    [Fact]
    public Task Fix_all_mends_every_part_and_keeps_what_is_around_it() => Verify.Fix(
        """
        imageData.Identifier = new(
            publisher: [|"Contoso Ltd"|], // the company
            sku: /* LTS */ [|"22.04 LTS"|],
            offer: "WebServer");
        imageData.Identifier.Offer = [|"Web Server"|];
        """,
        """
        imageData.Identifier = new(
            publisher: "Contoso-Ltd", // the company
            sku: /* LTS */ "22.04-LTS",
            offer: "WebServer");
        imageData.Identifier.Offer = "Web-Server";
        """,
        "GAL2002.hyphen");

    [Fact]
    public Task The_fix_mends_the_field() => Verify.FixSource(
        InClass("private const string Sku = \"22.04 LTS\"; // long", "[|Sku|]"),
        InClass("private const string Sku = \"22.04_LTS\"; // long", "Sku"),
        "GAL2002.underscore");

    [Theory]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", [|""|]);""")]
    [InlineData("""imageData.Identifier = new("Contoso", "WebServer", [|"..."|]);""")]
    public Task No_fix_where_none_is_certain(string statements) => Verify.NoFix(statements);

    private static string Use(string offer) => $"new GalleryImageIdentifier(\"Contoso\", {offer}, \"lts\")";

    private static string InClass(string member, string use) => $$"""
        using Azure.ResourceManager.Compute.Models;

        internal class Images
        {
            {{member}}

            internal GalleryImageIdentifier Identify() => new("Contoso", "WebServer", {{use}});
        }
        """;
}
