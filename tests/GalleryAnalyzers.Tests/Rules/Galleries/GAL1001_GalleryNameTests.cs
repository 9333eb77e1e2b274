namespace GalleryAnalyzers.Tests.Rules.Galleries;

public sealed class GAL1001_GalleryNameTests
{
    public static TheoryData<string> Reaching => TextFlows.Reaching;

    public static TheoryData<string> Missing => TextFlows.Missing;

    [Theory]
    [MemberData(nameof(Reaching))]
    public Task Found_however_it_comes(string flow) => Verify.Statements(TextFlows.Reach(flow, Use, "\"my-gallery\"", "\"mine\""));

    [Theory]
    [MemberData(nameof(Missing))]
    public Task Not_found_where_it_may_be_right(string flow) => Verify.Statements(TextFlows.Miss(flow, Use, "\"my-gallery\"", "\"mine\""));

    [Theory]
    [InlineData("""await galleries.CreateOrUpdateAsync(WaitUntil.Completed, [|"my-gallery"|], galleryData);""")]
    [InlineData("""galleries.CreateOrUpdate(WaitUntil.Started, [|"my gallery"|], galleryData, CancellationToken.None);""")]
    [InlineData("""galleries.CreateOrUpdate(data: galleryData, galleryName: [|"my-gallery"|], waitUntil: WaitUntil.Completed);""")]
    [InlineData("""galleries.Get([|"_gallery"|]);""")]
    [InlineData("""await galleries.GetAsync(cancellationToken: default, galleryName: [|"gallery_"|]);""")]
    [InlineData("""galleries.Exists([|".gallery"|]);""")]
    [InlineData("""await galleries.ExistsAsync([|"gallery."|]);""")]
    [InlineData("""resourceGroup.GetGallery([|"gallery/image"|]);""")]
    [InlineData("""GalleryResource found = await resourceGroup.GetGalleryAsync([|"galería"|]);""")]
    [InlineData("""resourceGroup.GetGalleries().Get([|"gallery\n"|]);""")]
    [InlineData("""galleries?.Get([|"my-gallery"|]);""")]
    [InlineData("""galleries.Get([|""|]);""")]
    [InlineData("""galleries.Get([|" "|]);""")]
    [InlineData("""galleries.Get([|"_"|]);""")]
    [InlineData("""galleries.Get([|"٣"|]);""")]
    [InlineData("""galleries.Get([|"ａ"|]);""")]
    [InlineData("""galleries.Get([|"12345678901234567890123456789012345678901234567890123456789012345678901234567890x"|]);""")]
    public Task Found_in_every_call_that_takes_the_name(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "my-group", [|"my-gallery"|]);""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier(galleryName: [|"my-gallery"|], resourceGroupName: "rg", subscriptionId: text);""")]
    [InlineData("""GalleryImageResource.CreateResourceIdentifier(text, text, [|"my-gallery"|], "my-image");""")]
    [InlineData("""GalleryImageVersionResource.CreateResourceIdentifier(text, text, [|"my-gallery"|], "my-image", "1.0.0");""")]
    [InlineData("""GalleryApplicationResource.CreateResourceIdentifier(text, text, [|"my-gallery"|], "my-application");""")]
    [InlineData("""GalleryApplicationVersionResource.CreateResourceIdentifier(text, text, [|"my-gallery"|], "my-application", "1.0.0");""")]
    public Task Found_in_ids(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""galleries.Get([|$"images-{environment}"|]);""")]
    [InlineData("""galleries.Get([|$"{environment}-images"|]);""")]
    [InlineData("""galleries.Get([|$"_{environment}"|]);""")]
    [InlineData("""galleries.Get([|$"{environment}."|]);""")]
    [InlineData("""galleries.Get([|"images-" + environment|]);""")]
    [InlineData("""galleries.Get([|"images" + "-" + "x"|]);""")]
    [InlineData("""galleries.Get([|string.Format("images-{0}", environment)|]);""")]
    [InlineData("""galleries.Get([|string.Concat("images-", environment)|]);""")]
    [InlineData("""galleries.Get([|$"images{date:yyyy-MM-dd}"|]);""")]
    [InlineData("""var name = [|$"images-{environment}"|]; galleries.Get(name);""")]
    [InlineData("""const string Prefix = "images-"; galleries.Get([|Prefix + environment|]);""")]
    [InlineData("""const string Prefix = "images-"; galleries.Get([|$"{Prefix}{environment}"|]);""")]
    [InlineData("""galleries.Get([|$"images_{environment}_12345678901234567890123456789012345678901234567890123456789012345678901234567890"|]);""")]
    public Task Found_in_texts_with_holes_that_nothing_can_fill(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""galleries.Get("a");""")]
    [InlineData("""galleries.Get("7");""")]
    [InlineData("""galleries.Get("My_Gallery.2");""")]
    [InlineData("""galleries.Get("a._.b");""")]
    [InlineData("""galleries.Get("12345678901234567890123456789012345678901234567890123456789012345678901234567890");""")]
    [InlineData("""galleries.Get($"images_{environment}");""")]
    [InlineData("""galleries.Get($"{environment}{number}");""")]
    [InlineData("""galleries.Get($"images_{date:yyyyMMdd}");""")]
    [InlineData("""galleries.Get("images_" + environment);""")]
    [InlineData("""galleries.Get(string.Format("{0}_{1}", environment, number));""")]
    [InlineData("""galleries.Get($"images{number}");""")]
    [InlineData("""var name = "my-gallery"; try { Unknown(name); } finally { name = "my_gallery"; } galleries.Get(name);""")]
    public Task Not_found_in_names_that_Azure_takes(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""resourceGroup.GetVirtualMachines().Get("my-machine");""")]
    [InlineData("""resourceGroup.GetManagedDisks().Exists("my-disk");""")]
    [InlineData("""gallery.GetGalleryImages().Get("my-image");""")]
    [InlineData("""gallery.GetGalleryApplications().Get("my-application");""")]
    [InlineData("""GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "my-group", "gallery");""")]
    [InlineData("""GalleryImageResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "my-group", "gallery", "my-image");""")]
    [InlineData("""VirtualMachineResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "my-group", "my-gallery");""")]
    [InlineData("""galleryData.Description = "my-gallery"; galleries.CreateOrUpdate(WaitUntil.Completed, "mine", galleryData);""")]
    [InlineData("""galleries.Get(nameof(gallery));""")]
    public Task Not_found_in_other_names(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("private const string Name = \"my-gallery\";")]
    [InlineData("private const string Name = \"my\" + \"-\" + \"gallery\";")]
    [InlineData("private static readonly string Name = \"my-gallery\";")]
    [InlineData("private readonly string Name = \"my-gallery\";")]
    [InlineData("private static string Name { get; } = \"my-gallery\";")]
    [InlineData("public const string Name = \"my-gallery\"; private readonly int _other;  public Images(int other) => _other = other;")]
    public Task Found_where_a_field_holds_it_for_good(string member) => Verify.Source(InClass(member, "[|Name|]"));

    [Theory]
    [InlineData("private string Name = \"my-gallery\";")]
    [InlineData("public static string Name = \"my-gallery\";")]
    [InlineData("public readonly string Name = \"my-gallery\"; public Images(string name) => Name = name;")]
    [InlineData("private readonly string Name = \"my-gallery\"; public Images(string name) { Name = name; }")]
    [InlineData("private readonly string Name = \"my-gallery\"; public Images(string name) => (Name, _) = (name, 0);")]
    [InlineData("private static readonly string Name = \"my-gallery\"; static Images() => Name = System.Environment.MachineName;")]
    [InlineData("private string Name { get; set; } = \"my-gallery\";")]
    [InlineData("public string Name { get; init; } = \"my-gallery\";")]
    [InlineData("protected virtual string Name { get; } = \"my-gallery\";")]
    [InlineData("private string Name => System.Environment.MachineName;")]
    [InlineData("private const string Name = \"mine\";")]
    [InlineData("private static readonly string Name = System.Environment.GetEnvironmentVariable(\"my-gallery\") ?? \"mine\";")]
    public Task Not_found_where_the_field_may_hold_another(string member) =>
        Verify.Source(InClass(member, "Name"));

    [Fact]
    public Task Found_in_top_level_statements() => Verify.Source("""
        using Azure.ResourceManager.Compute;

        var id = GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "rg", [|"my-gallery"|]);
        System.Console.WriteLine(id);
        """);

    [Fact]
    public Task Found_in_expression_bodies_initializers_and_constructors() => Verify.Source("""
        using Azure.Core;
        using Azure.ResourceManager.Compute;

        internal sealed class Ids
        {
            private static readonly ResourceIdentifier Field = GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "rg", [|"field-gallery"|]);

            public Ids() => GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "rg", [|"constructor-gallery"|]);

            private ResourceIdentifier Property { get; } = GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "rg", [|"property-gallery"|]);

            private ResourceIdentifier Body => GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "rg", [|"body-gallery"|]);

            private ResourceIdentifier Accessor
            {
                get => GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "rg", [|"accessor-gallery"|]);
            }

            private static ResourceIdentifier Method() => GalleryResource.CreateResourceIdentifier("00000000-0000-0000-0000-000000000000", "rg", [|"method-gallery"|]);
        }
        """);

    [Fact]
    public Task Found_under_the_use_where_the_text_is_in_another_file() => Verify.FixSources(
        ["internal static class Names { public const string Gallery = \"my-gallery\"; }", InClass("", "[|Names.Gallery|]")],
        ["internal static class Names { public const string Gallery = \"my-gallery\"; }", InClass("", "[|Names.Gallery|]")]);

    [Theory]
    [InlineData("\"contoso images!\"", "\"contoso_images\"", "underscore", "Change 'contoso images!' to 'contoso_images'")]
    [InlineData("\"my-gallery\"", "\"my_gallery\"", "underscore", "Change 'my-gallery' to 'my_gallery'")]
    [InlineData("\"my-gallery\"", "\"my.gallery\"", "period", "Change 'my-gallery' to 'my.gallery'")]
    [InlineData("\"my-gallery\"", "\"mygallery\"", "drop", "Change 'my-gallery' to 'mygallery'")]
    [InlineData("\"_gallery\"", "\"gallery\"", "trim", "Change '_gallery' to 'gallery'")]
    [InlineData("\"gallery_.\"", "\"gallery\"", "trim", "Change 'gallery_.' to 'gallery'")]
    [InlineData("\"-gallery-\"", "\"gallery\"", "underscore", "Change '-gallery-' to 'gallery'")]
    [InlineData(
        "\"12345678901234567890123456789012345678901234567890123456789012345678901234567890x\"",
        "\"12345678901234567890123456789012345678901234567890123456789012345678901234567890\"",
        "trim",
        "Change '1234567890123456789…345678901234567890x' to '1234567890123456789…2345678901234567890'")]
    [InlineData("@\"my-gallery\"", "@\"my_gallery\"", "underscore", "Change 'my-gallery' to 'my_gallery'")]
    [InlineData("\"\"\"my-gallery\"\"\"", "\"\"\"my_gallery\"\"\"", "underscore", "Change 'my-gallery' to 'my_gallery'")]
    [InlineData("$\"images-{environment}\"", "$\"images_{environment}\"", "underscore", "Change 'images-' to 'images_'")]
    [InlineData("$\"images-{environment}\"", "$\"images.{environment}\"", "period", "Change 'images-' to 'images.'")]
    [InlineData("$\"images-{environment}\"", "$\"images{environment}\"", "drop", "Change 'images-' to 'images'")]
    [InlineData("$@\"images-{environment}\"", "$@\"images_{environment}\"", "underscore", "Change 'images-' to 'images_'")]
    [InlineData("$\"a-{ environment:x}-{1}\"", "$\"a_{ environment:x}_{1}\"", "underscore", "Change '$\"a-{ environment:x}-{1}\"' to '$\"a_{ environment:x}_{1}\"'")]
    public Task The_fix_writes_a_name_that_Azure_takes(string bad, string good, string key, string title) => Verify.Fix(
        $"galleries.Get([|{bad}|]);", $"galleries.Get({good});", "GAL1001." + key, title);

    [Fact]
    public Task The_fix_keeps_what_is_around_the_name() => Verify.Fix(
        """
        await galleries.CreateOrUpdateAsync(
            WaitUntil.Completed, // and wait
            galleryName: /* ours */ [|"my-gallery"|], // as in production
            data: galleryData);
        """,
        """
        await galleries.CreateOrUpdateAsync(
            WaitUntil.Completed, // and wait
            galleryName: /* ours */ "my_gallery", // as in production
            data: galleryData);
        """,
        "GAL1001.underscore");

    [Fact]
    public Task The_fix_goes_to_where_the_text_is() => Verify.Fix(
        """
        const string first = [|"my-gallery"|]; // the first
        galleries.Get(first);
        galleries.Get(first);
        """,
        """
        const string first = "my.gallery"; // the first
        galleries.Get(first);
        galleries.Get(first);
        """,
        "GAL1001.period");

    [Theory]
    [InlineData("private const string Name = /* ours */ {0}; // and no other")]
    [InlineData("private static readonly string Name = {0};")]
    [InlineData("private readonly string Name = {0};")]
    [InlineData("private static string Name { get; } = {0};")]
    public Task The_fix_mends_the_field(string member) => Verify.FixSource(
        InClass(member.Replace("{0}", "\"my-gallery\""), "[|Name|]"),
        InClass(member.Replace("{0}", "\"my_gallery\""), "Name"),
        "GAL1001.underscore",
        "Change 'my-gallery' to 'my_gallery'");

    [Fact]
    public Task Fix_all_mends_every_name_in_the_same_way() => Verify.Fix(
        """
        galleries.Get([|"first-gallery"|]);
        if (galleries.Exists([|"second gallery"|]) && condition)
        {
            await galleries.CreateOrUpdateAsync(WaitUntil.Completed, [|$"third-{environment}"|], galleryData);
        }
        """,
        """
        galleries.Get("firstgallery");
        if (galleries.Exists("secondgallery") && condition)
        {
            await galleries.CreateOrUpdateAsync(WaitUntil.Completed, $"third{environment}", galleryData);
        }
        """,
        "GAL1001.drop");

    [Theory]
    [InlineData("Company + \"-images\"", "Company + \"_images\"", "Change '-images' to '_images'")]
    [InlineData("$\"{Company}-images\"", "$\"{Company}_images\"", "Change '-images' to '_images'")]
    [InlineData("string.Format(\"{0}-images\", Company)", "string.Format(\"{0}_images\", Company)", "Change '{0}-images' to '{0}_images'")]
    [InlineData("string.Concat(Company, \"-images\")", "string.Concat(Company, \"_images\")", "Change '-images' to '_images'")]
    [InlineData("nameof(Company) + \"-images\"", "nameof(Company) + \"_images\"", "Change '-images' to '_images'")]
    [InlineData("\"contoso-\" // company\n    + \"images\"", "\"contoso_\" // company\n    + \"images\"", "Change 'contoso-' to 'contoso_'")]
    [InlineData("\"images-\" + environment", "\"images_\" + environment", "Change 'images-' to 'images_'")]
    [InlineData("string.Format(\"images-{0}\", environment)", "string.Format(\"images_{0}\", environment)", "Change 'images-{0}' to 'images_{0}'")]
    [InlineData("$\"_{environment}\"", "$\"{environment}\"", "Change '_' to ''", "trim")]
    [InlineData("$\"images{environment}.\"", "$\"images{environment}\"", "Change '.' to ''", "trim")]
    public Task The_fix_mends_the_literal_alone(string before, string after, string title, string key = "underscore") => Verify.Fix(
        $"const string Company = \"contoso\";\ngalleries.Get([|{before}|]);".Replace("[|\"contoso-\" // company\n    + \"images\"|]", "[|\"contoso-\" // company|]\n    + \"images\""),
        $"const string Company = \"contoso\";\ngalleries.Get({after});",
        "GAL1001." + key,
        title);

    [Theory]
    [InlineData("""galleries.Get([|""|]);""")]
    [InlineData("""galleries.Get([|"---"|]);""")]
    [InlineData("""const string Name = "my-images"; galleries.Get([|Name + environment|]);""")]
    [InlineData("""const string Mark = "-"; galleries.Get([|$"contoso{Mark}images"|]);""")]
    [InlineData("""galleries.Get([|nameof(GalleryImageData) + "-".ToString()|]);""")]
    [InlineData("""galleries.Get([|$"images\u002d{environment}"|]);""")]
    public Task No_fix_where_none_is_certain(string statements) => Verify.NoFix(statements);

    private static string Use(string name) => $"galleries.Exists({name})";

    private static string InClass(string member, string use) => $$"""
        using Azure.ResourceManager.Compute;

        internal class Images
        {
            {{member}}

            internal bool Exists(GalleryCollection galleries) => galleries.Exists({{use}});
        }
        """;
}
