namespace GalleryAnalyzers.Tests.Methods;

/// <summary>A value that a caller gives, and a method of its type uses: the finding lies under what the caller wrote.</summary>
public sealed class ContractTests
{
    private const string Create = """
        private static async Task<GalleryResource> CreateAsync(GalleryCollection galleries, string name, AzureLocation location) =>
            (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, name, new GalleryData(location))).Value;
        """;

    [Theory]
    [InlineData("""await CreateAsync(galleries, {|GAL1001:"contoso-images"|}, location);""")]
    [InlineData("""await CreateAsync(location: location, name: {|GAL1001:"contoso-images"|}, galleries: galleries);""")]
    [InlineData("""var name = {|GAL1001:"contoso-images"|}; await CreateAsync(galleries, name, location);""")]
    [InlineData("""await CreateAsync(galleries, {|GAL1001:$"contoso-{text}"|}, location);""")]
    [InlineData("""if (condition) await CreateAsync(galleries, {|GAL1001:"contoso-images"|}, location);""")]
    [InlineData("""foreach (var each in args) await CreateAsync(galleries, {|GAL1001:"contoso-images"|}, location);""")]
    [InlineData("""Func<Task> later = () => CreateAsync(galleries, {|GAL1001:"contoso-images"|}, location); await later();""")]
    [InlineData("""await Local({|GAL1001:"contoso-images"|}); Task Local(string name) => CreateAsync(galleries, name, location);""")]
    [InlineData("""await CreateAsync(galleries, "contoso_images", {|GAL0001:"westeuorpe"|});""")]
    public Task Found_under_the_argument(string call) => Verify.Source(Type(call, Create));

    [Theory]
    [InlineData("""await CreateAsync(galleries, "contoso_images", location);""")]
    [InlineData("""await CreateAsync(galleries, text, location);""")]
    [InlineData("""await CreateAsync(galleries, args[0], location);""")]
    public Task Not_found_where_the_method_is_content(string call) => Verify.Source(Type(call, Create));

    [Fact]
    public Task Found_through_many_methods() => Verify.Source(Type("""await A({|GAL1001:"contoso-images"|});""", $$"""
        {{Create}}
        private static Task A(string name) => B(name);
        private static Task B(string name) => C(name, 3);
        private static async Task C(string name, int left) { await CreateAsync(null!, name, default); if (left > 0) await C(name, left - 1); }
        """));

    [Fact]
    public Task Found_where_a_method_puts_it_into_a_text() => Verify.Source(Type("""await ForTeamAsync("web-team");""".Replace("\"web-team\"", "{|GAL1001:\"web-team\"|}", StringComparison.Ordinal), $$"""
        {{Create}}
        private static Task ForTeamAsync(string team) => CreateAsync(null!, $"images_{team}", default);
        """));

    [Fact]
    public Task Not_found_where_the_method_mends_it() => Verify.Source(Type("""await SafeAsync("web-team");""", $$"""
        {{Create}}
        private static Task SafeAsync(string team) => CreateAsync(null!, team.Replace('-', '_'), default);
        """));

    [Fact]
    public Task Found_once_where_the_method_itself_is_wrong() => Verify.Source(Type("""await CreateContosoAsync(); await CreateContosoAsync();""", $$"""
        {{Create}}
        private static Task CreateContosoAsync() => CreateAsync(null!, {|GAL1001:"contoso-images"|}, default);
        """));

    [Theory]
    [InlineData("""{|GAL1001:DefaultAsync(galleries)|};""", """private static void DefaultAsync(GalleryCollection galleries, string name = "contoso-images") => galleries.Get(name);""")]
    [InlineData("""DefaultAsync(galleries, "contoso");""", """private static void DefaultAsync(GalleryCollection galleries, string name = "contoso-images") => galleries.Get(name);""")]
    [InlineData("""galleries.Named({|GAL1001:"contoso-images"|});""", """private static GalleryResource Named(this GalleryCollection galleries, string name) => galleries.Get(name);""")]
    [InlineData("""All(galleries, "a", {|GAL1001:"b-"|});""", """private static void All(GalleryCollection galleries, params string[] names) { foreach (var name in names) galleries.Get(name); }""")]
    [InlineData("""new Nested().Get(galleries, {|GAL1001:"contoso-images"|});""", """private sealed class Nested { internal void Get(GalleryCollection galleries, string name) => galleries.Get(name); }""")]
    [InlineData("""string name = "contoso_images"; Change(ref name); galleries.Get(name);""", """private static void Change(ref string name) => name = "contoso";""")]
    public Task Arguments_of_every_kind(string call, string method) => Verify.Source(Type(call, method));

    [Fact]
    public Task Parts_of_a_type_in_other_files() => Verify.Sources(
    [
        """
        internal static partial class Program
        {
            internal static void Run() => Create({|GAL1001:"contoso-images"|});
        }
        """,
        """
        using Azure.ResourceManager.Compute;

        internal static partial class Program
        {
            private static GalleryCollection Galleries { get; } = null!;

            private static void Create(string name) => Galleries.Get(name);
        }
        """,
    ]);

    [Fact]
    public Task Found_in_another_types_method() => Verify.Source(Type("""await Other.CreateAsync(galleries, {|GAL1001:"contoso-images"|}, location);""", "") + $$"""
        internal static class Other
        {
            {{Create.Replace("private", "public", StringComparison.Ordinal)}}
        }
        """);

    [Fact]
    public Task The_fix_is_the_rules_own() => Verify.FixSource(
        Type("""await CreateAsync(galleries, {|GAL1001:"contoso-images"|}, location);""", Create),
        Type("""await CreateAsync(galleries, "contoso_images", location);""", Create),
        "GAL1001.underscore");

    private static string Type(string statements, string members) => $$"""
        #nullable enable
        using System;
        using System.Threading.Tasks;
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;
        using Azure.ResourceManager.Resources;

        internal static class Program
        {
            internal static async Task Run(ResourceGroupResource resourceGroup, GalleryCollection galleries, AzureLocation location, string text, string[] args, bool condition)
            {
                {{statements}}
            }

            {{members}}
        }

        """;
}
