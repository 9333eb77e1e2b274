using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3001_ImageVersionNameTests
{
    public static TheoryData<string> Reaching => TextFlows.Reaching;

    public static TheoryData<string> Missing => TextFlows.Missing;

    [Theory]
    [Trait(AzureError.Trait, "A02")]
    [InlineData("applications.CreateOrUpdate(WaitUntil.Completed, [|\"1.0\"|], application);")]
    [InlineData("await applications.CreateOrUpdateAsync(WaitUntil.Completed, [|\"latest\"|], application);")]
    [InlineData("await applications.GetAsync([|\"v1.0.0\"|]);")]
    [InlineData("GalleryApplicationVersionResource.CreateResourceIdentifier(text, text, \"contoso\", \"agent\", [|\"1.2.3.4\"|]);")]
    [InlineData("applications.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", application);")]
    [InlineData("applications.CreateOrUpdate(WaitUntil.Completed, text, application);")]
    [InlineData("await applications.GetAsync(\"latest\");")]
    [InlineData("GalleryApplicationVersionResource.CreateResourceIdentifier(text, text, \"contoso\", \"agent\", \"latest\");")]
    public Task Judges_the_names_of_applications_versions(string statements) => Verify.Statements($"""
        var (applications, application) = (Some<GalleryApplicationVersionCollection>(), Some<GalleryApplicationVersionData>());
        {statements}
        """);

    [Theory]
    [InlineData("[|\"1.0\"|]")]
    [InlineData("\"1.0.0\"")]
    public Task Judges_the_names_of_scripts_versions(string name) => Verify.Statements(
        $"Some<GalleryScriptVersionCollection>().CreateOrUpdate(WaitUntil.Completed, {name}, Some<GalleryScriptVersionData>());", GallerySdk.Newest);

    [Theory]
    [MemberData(nameof(Reaching))]
    public Task Found_however_it_comes(string flow) => Verify.Statements(TextFlows.Reach(flow, Use, "\"v1.2.3\"", "\"1.2.3\""));

    [Theory]
    [MemberData(nameof(Missing))]
    public Task Not_found_where_it_may_be_right(string flow) => Verify.Statements(TextFlows.Miss(flow, Use, "\"v1.2.3\"", "\"1.2.3\""));

    [Theory]
    [InlineData("""await versions.CreateOrUpdateAsync(WaitUntil.Completed, [|"v1.2.3"|], versionData);""")]
    [InlineData("""versions.CreateOrUpdate(data: versionData, waitUntil: WaitUntil.Completed, galleryImageVersionName: [|"1.2"|]);""")]
    [InlineData("""versions.Get([|"1"|]);""")]
    [InlineData("""await versions.GetAsync([|"1.2.3.4"|]);""")]
    [InlineData("""versions.Exists([|"1.2.3-rc1"|]);""")]
    [InlineData("""await versions.ExistsAsync([|"1.2.x"|]);""")]
    [InlineData("""image.GetGalleryImageVersion([|"1..3"|]);""")]
    [InlineData("""await image.GetGalleryImageVersionAsync([|".1.2"|]);""")]
    [InlineData("""versions.Get([|"1.2."|]);""")]
    [InlineData("""versions.Get([|"1.-2.3"|]);""")]
    [InlineData("""versions.Get([|"1.+2.3"|]);""")]
    [InlineData("""versions.Get([|"1. 2.3"|]);""")]
    [InlineData("""versions.Get([|"1,2,3"|]);""")]
    [InlineData("""versions.Get([|"1.2.2147483648"|]);""")]
    [InlineData("""versions.Get([|"1.2.9999999999"|]);""")]
    [InlineData("""versions.Get([|"7.9.2201041542"|]);""")]
    [InlineData("""versions.Get([|"1.2.٣"|]);""")]
    [InlineData("""versions.Get([|""|]);""")]
    [InlineData("""versions.Get([|"snapshot"|]);""")]
    [InlineData("""versions.Get([|"recent"|]);""")]
    [InlineData("""versions.Get([|"2024-01-15"|]);""")]
    [InlineData("""versions.CreateOrUpdate(WaitUntil.Completed, [|"latest"|], versionData);""")]
    [InlineData("""image.GetGalleryImageVersion([|"latest"|]);""")]
    [InlineData("""versions.Exists([|"Latest"|]);""")]
    [InlineData("""GalleryImageVersionResource.CreateResourceIdentifier(text, text, "contoso", "web", [|"v1.2.3"|]);""")]
    [InlineData("""GalleryImageVersionResource.CreateResourceIdentifier(text, text, "contoso", "web", [|"newest"|]);""")]
    public Task Found_in_every_call_that_takes_the_name(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""versions.Get([|$"v{number}.0.0"|]);""")]
    [InlineData("""versions.Get([|$"1.{number}"|]);""")]
    [InlineData("""versions.Get([|$"1.2.{number}.4"|]);""")]
    [InlineData("""versions.Get([|$"1.2.{number}-rc"|]);""")]
    [InlineData("""versions.Get([|"1." + number|]);""")]
    [InlineData("""versions.Get([|string.Format("{0}.{1}", number, count)|]);""")]
    [InlineData("""versions.Get([|$"1-{environment}"|]);""")]
    [InlineData("""versions.Get([|$"{date:yyyy-MM-dd}"|]);""")]
    [InlineData("""versions.Get([|$"{date:yyyy.MM}"|]);""")]
    [InlineData("""versions.Get([|$"{date:yyyy.MM.dd.HHmm}"|]);""")]
    [InlineData("""versions.Get([|date.ToString("yyyy.MM.dd.HHmm")|]);""")]
    [InlineData("""versions.Get([|DateTime.UtcNow.ToString("yyyyMMddHHmmss")|]);""")]
    [InlineData("""versions.Get([|$"1.0.{DateTime.UtcNow:yyyyMMddHHmm}"|]);""")]
    [InlineData("""versions.Get([|"1.0." + DateTimeOffset.Now.AddDays(1).ToString("yyyyMMddHHmmss")|]);""")]
    [InlineData("""versions.Get([|string.Format("{0:yyyy.MM.dd.HHmm}", date)|]);""")]
    [InlineData("""var name = [|$"{date:yyyy.MM.dd.HHmm}"|]; versions.CreateOrUpdate(WaitUntil.Completed, name, versionData);""")]
    public Task Found_in_texts_with_holes_that_nothing_can_fill(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""versions.Get("0.0.0");""")]
    [InlineData("""versions.Get("1.0.0");""")]
    [InlineData("""versions.Get("2018.12.1");""")]
    [InlineData("""versions.Get("01.002.0003");""")]
    [InlineData("""versions.Get("2147483647.2147483647.2147483647");""")]
    [InlineData("""versions.Get("0000000000000000001.0.0");""")]
    [InlineData("""versions.Get($"1.{number}.0");""")]
    [InlineData("""versions.Get($"1.0.{DateTime.UtcNow:yyyyMMdd}");""")]
    [InlineData("""versions.Get($"1.0.{DateTime.UtcNow:yyyyMMddHH}");""")]
    [InlineData("""versions.Get($"1.0.{date:yyyyMMddHHmm}");""")]
    [InlineData("""versions.Get($"1.{environment}");""")]
    [InlineData("""versions.Get($"{environment}.0");""")]
    [InlineData("""versions.Get($"{number}.{count}.{args.Length}");""")]
    [InlineData("""versions.Get($"{date:yyyy.MM.dd}");""")]
    [InlineData("""versions.Get($"{date:yyyy.MMdd.HHmm}");""")]
    [InlineData("""versions.Get($"1.0.{date:yyyyMMdd}");""")]
    [InlineData("""versions.Get($"1.0.{date:yyMMddHH}");""")]
    [InlineData("""versions.Get($"1.{date:yyyy}.{date:MMdd}");""")]
    [InlineData("""versions.Get(date.ToString("yyyy.M.d"));""")]
    [InlineData("""versions.Get(date.ToString(text));""")]
    [InlineData("""versions.Get(date.ToString());""")]
    [InlineData("""versions.Get(date.ToString("d"));""")]
    [InlineData("""versions.Get(string.Format("{0}.{1}.0", date.Year, date.DayOfYear));""")]
    [InlineData("""versions.Get("1." + number + ".0");""")]
    [InlineData("""versions.Get(new Version(1, 2, 3).ToString());""")]
    [InlineData("""versions.Get(string.Join(".", 1, 2, 3));""")]
    [InlineData("""versions.Get("v1.2.3".TrimStart('v'));""")]
    [InlineData("""versions.Get("v1.2.3"[1..]);""")]
    [InlineData("""versions.Get(date.ToString("yyyy'.1\\.'M"));""")]
    public Task Not_found_in_names_that_Azure_takes(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""GalleryImageVersionResource.CreateResourceIdentifier(text, text, "contoso", "web", "latest");""")]
    [InlineData("""GalleryImageVersionResource.CreateResourceIdentifier(text, text, "contoso", "web", galleryImageVersionName: "Latest");""")]
    [InlineData("""Unknown(new ImageReference { Publisher = "Canonical", Offer = "server", Sku = "lts", Version = "latest" });""")]
    [InlineData("""var name = "latest"; if (name == text) Unknown(name);""")]
    [InlineData("""gallery.GetGalleryImage("v1.2.3");""")]
    [InlineData("""versionData.Tags["version"] = "v1.2.3";""")]
    public Task Not_found_where_latest_or_another_name_may_stand(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("private const string Name = \"v1.0.0\";", "[|Name|]")]
    [InlineData("private static readonly string Name = \"1.0\";", "[|Name|]")]
    [InlineData("private const string Major = \"v1\";", "[|$\"{Major}.0.0\"|]")]
    [InlineData("private static readonly int Major = 1;", "$\"{Major}.0.0\"")]
    [InlineData("private readonly string Name = \"v1.0.0\"; public string Given { init => Name = value; }", "Name")]
    [InlineData("private readonly string Name = \"v1.0.0\"; public Images() { if (System.DateTime.Now.Year > 2000) Name = \"1.0.0\"; }", "Name")]
    public Task Found_in_a_field_that_cannot_change(string member, string use) => Verify.Source(InClass(member, use));

    [Theory]
    [InlineData("\"v1.2.3\"", "\"1.2.3\"", "Change 'v1.2.3' to '1.2.3'")]
    [InlineData("\"V1.2\"", "\"1.2.0\"", "Change 'V1.2' to '1.2.0'")]
    [InlineData("\"1.2\"", "\"1.2.0\"", "Change '1.2' to '1.2.0'")]
    [InlineData("\"1\"", "\"1.0.0\"", "Change '1' to '1.0.0'")]
    [InlineData("\"1.2.3.4\"", "\"1.2.3\"", "Change '1.2.3.4' to '1.2.3'")]
    [InlineData("\"1.2.3-rc1\"", "\"1.2.3\"", "Change '1.2.3-rc1' to '1.2.3'")]
    [InlineData("\"1.2.3+build.7\"", "\"1.2.3\"", "Change '1.2.3+build.7' to '1.2.3'")]
    [InlineData("@\"1.2\"", "@\"1.2.0\"", "Change '1.2' to '1.2.0'")]
    [InlineData("\"\"\"1.2\"\"\"", "\"\"\"1.2.0\"\"\"", "Change '1.2' to '1.2.0'")]
    [InlineData("\"2024-01-15\"", "\"2024.01.15\"", "Change '2024-01-15' to '2024.01.15'")]
    [InlineData("$\"v1.0.{number}\"", "$\"1.0.{number}\"", "Change 'v1.0.' to '1.0.'")]
    [InlineData("$\"{date:yyyy-MM-dd}\"", "$\"{date:yyyy.MM.dd}\"", "Change '$\"{date:yyyy-MM-dd}\"' to '$\"{date:yyyy.MM.dd}\"'")]
    [InlineData("date.ToString(\"yyyy.MM.dd.HHmm\")", "date.ToString(\"yyyy.MMdd.HHmm\")", "Change 'yyyy.MM.dd.HHmm' to 'yyyy.MMdd.HHmm'")]
    [InlineData("$\"{date:yyyy.MM.dd.HHmm}\"", "$\"{date:yyyy.MMdd.HHmm}\"", null)]
    [InlineData("$\"{DateTime.UtcNow:yyyyMMddHHmmss}\"", "$\"{DateTime.UtcNow:yyyy.MMdd.HHmmss}\"", null)]
    public Task The_fix_writes_three_integers(string bad, string good, string? title) => Verify.Fix(
        $"versions.Get([|{bad}|]);", $"versions.Get({good});", "GAL3001.version", title);

    [Fact]
    public Task The_fix_keeps_what_is_around_the_name() => Verify.Fix(
        """
        await versions.CreateOrUpdateAsync(
            data: versionData,
            galleryImageVersionName: /* from the tag */ [|"v1.2.3"|], // released
            waitUntil: WaitUntil.Completed);
        """,
        """
        await versions.CreateOrUpdateAsync(
            data: versionData,
            galleryImageVersionName: /* from the tag */ "1.2.3", // released
            waitUntil: WaitUntil.Completed);
        """);

    [Fact]
    public Task The_fix_mends_the_field() => Verify.FixSource(
        InClass("private const string Name = \"v1.0\"; // first", "[|Name|]"),
        InClass("private const string Name = \"1.0.0\"; // first", "Name"));

    [Fact]
    public Task Fix_all_mends_every_name() => Verify.Fix(
        """
        var name = [|"v1.2.3"|];
        versions.Get(name);
        versions.Get([|"1.2"|]);
        versions.Get([|date.ToString("yyyy.MM.dd.HHmm")|]);
        """,
        """
        var name = "1.2.3";
        versions.Get(name);
        versions.Get("1.2.0");
        versions.Get(date.ToString("yyyy.MMdd.HHmm"));
        """);

    [Theory]
    [InlineData("""versions.Get([|""|]);""")]
    [InlineData("""versions.Get([|"latest"|]);""")]
    [InlineData("""versions.Get([|"snapshot"|]);""")]
    [InlineData("""versions.Get([|"1.2.2147483648"|]);""")]
    [InlineData("""versions.Get([|"7.9.2201041542"|]);""")]
    [InlineData("""versions.Get([|"1.2.3.4.5"|]);""")]
    [InlineData("""versions.Get([|$"v{number}.0"|]);""")]
    public Task No_fix_where_none_is_certain(string statements) => Verify.NoFix(statements);

    private static string Use(string name) => $"versions.Exists({name})";

    private static string InClass(string member, string use) => $$"""
        using Azure.ResourceManager.Compute;

        internal class Images
        {
            {{member}}

            internal bool Exists(GalleryImageVersionCollection versions) => versions.Exists({{use}});
        }
        """;
}
