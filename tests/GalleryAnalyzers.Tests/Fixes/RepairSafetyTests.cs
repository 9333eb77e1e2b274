namespace GalleryAnalyzers.Tests.Fixes;

/// <summary>Findings whose usual repair would drop what code does besides, or what other code goes on with: then none is offered.</summary>
public sealed class RepairSafetyTests
{
    [Theory]
    [InlineData("var i = 1;\ngalleries.Get({0});\nUnknown(i);", "$\"g-{i++}\"", "$\"g_{i++}\"")]
    [InlineData("string? s = null;\ngalleries.Get({0});\nUnknown(s);", "\"g-\" + (s = \"w\")", "\"g_\" + (s = \"w\")")]
    [InlineData("galleries.Get({0});\nint Count() {{ Console.WriteLine(text); return 1; }}", "$\"g-{Count()}\"", "$\"g_{Count()}\"")]
    public Task Not_of_a_text_beside_what_does_more(string statements, string before, string after) => Verify.Fix(
        string.Format(statements, "{|GAL1001:" + before + "|}"), string.Format(statements, after), "GAL1001.underscore");

    [Fact]
    public Task Of_a_value() => Verify.NoFix("{|GAL1001:Use()|}; void Use(string name = \"bad-name\") => galleries.Get(name);");

    [Theory]
    [InlineData("var l = 0; Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new(l), new({|GAL3005:l++|}), new(l) } });")]
    [InlineData("int a = 0; var b = {|GAL3005:0|}; Unknown(new GalleryImageVersionStorageProfile { DataDiskImages = { new(a), new(b), new(b + 1), new(3) } });")]
    public Task Of_a_LUN(string statements) => Verify.NoFix(statements);

    [Theory]
    [InlineData("TargetRegion r; profile.TargetRegions.Add(new(\"westeurope\") { RegionalReplicaCount = 1 }); profile.TargetRegions.Add(r = new TargetRegion({|GAL3003:\"westeurope\"|})); r.RegionalReplicaCount = 2;")]
    [InlineData("profile.TargetRegions.Add(new(\"westeurope\")); profile.TargetRegions.Add({|GAL3003:Made(out var x)|}); Unknown(x); static TargetRegion Made(out int x) { x = 1; return new(\"westeurope\"); }")]
    public Task Of_a_region(string statements) => Verify.NoFix($"var profile = new GalleryImageVersionPublishingProfile();\n{statements}\nUnknown(profile);");

    [Fact]
    public Task Of_a_region_in_braces_of_its_own() =>
        Verify.NoFix("Unknown(new GalleryImageVersionPublishingProfile { TargetRegions = { new(\"westeurope\"), { new({|GAL3003:\"westeurope\"|}) } } });");

    [Theory]
    [InlineData("{|GAL2011:patch.Architecture = Made()|}; ArchitectureType Made() { Console.WriteLine(text); return ArchitectureType.X64; }")]
    [InlineData("{|GAL2011:patch.Identifier = new GalleryImageIdentifier(\"a\", \"b\", \"c\")|}; Console.WriteLine(patch.Identifier.Sku);")]
    public Task Of_an_assignment(string statements) => Verify.NoFix(
        $"var patch = new GalleryImagePatch {{ OSType = SupportedOperatingSystemType.Linux }};\n{statements}\nimage.Update(WaitUntil.Completed, patch);");

    [Theory]
    [InlineData("text.ToString()")]
    [InlineData("location.ToString()")]
    [InlineData("OperatingSystemStateType.Generalized.ToString()")]
    [InlineData("int.Parse(text).ToString()")]
    [InlineData("string.Join(\"-\", text, text.Trim())")]
    public Task Not_of_an_assignment_whose_value_is_only_computed(string computed) => Verify.Fix(
        $$"""
        var patch = new GalleryImagePatch { OSType = SupportedOperatingSystemType.Linux };
        {|GAL2011:patch.Identifier = new GalleryImageIdentifier("a", "b", {{computed}})|};
        image.Update(WaitUntil.Completed, patch);
        """,
        """
        var patch = new GalleryImagePatch { OSType = SupportedOperatingSystemType.Linux };
        image.Update(WaitUntil.Completed, patch);
        """);

    [Theory]
    [InlineData("var name = {|GAL1001:\"bad-name\"|}; galleries.Get(name); Unknown(name);")]
    [InlineData("var name = {|GAL1001:\"bad-name\"|}; client.GetDefaultSubscription().GetResourceGroup(name); galleries.Get(name);")]
    [InlineData("const string Name = {|GAL1001:\"bad-name\"|}; galleries.Get(Name); Unknown($\"rg-{Name}\");")]
    [InlineData("string name; name = {|GAL1001:\"bad-name\"|}; galleries.Get(name); if (name.Length > 3) Unknown(text);")]
    [InlineData("var name = condition ? {|GAL1001:\"bad-name\"|} : \"good\"; galleries.Get(name); Unknown(name);")]
    [InlineData("var name = {|GAL1001:\"bad name!\"|}; galleries.Get(name); images.Get(name.Normalize());")]
    [InlineData("var replicas = {|GAL3004:0|}; Unknown(new TargetRegion(text) { RegionalReplicaCount = replicas }); Unknown(replicas);")]
    [InlineData("string? name = null; name ??= {|GAL1001:\"bad-name\"|}; galleries.Get(name); Unknown(name);")]
    [InlineData("var (name, other) = ({|GAL1001:\"bad-name\"|}, 1); galleries.Get(name); Unknown(name);")]
    [InlineData("(string name, var other) = ({|GAL1001:\"bad-name\"|}, 1); galleries.Get(name); Unknown(name);")]
    [InlineData("string name; int other; (other, name) = (1, {|GAL1001:\"bad-name\"|}); galleries.Get(name); Unknown(name);")]
    [InlineData("const string Name = {|GAL1001:\"bad name\"|}; switch (text) { case Name: galleries.Get(Name); break; case \"bad_name\": break; }")]
    [InlineData("foreach (var name in new[] { \"good\", {|GAL1001:\"bad name\"|} }) { galleries.Get(name); Unknown(name); }")]
    [InlineData("var all = new[] { \"good\", {|GAL1001:\"bad name\"|} }; foreach (var name in all) { galleries.Get(name); client.GetDefaultSubscription().GetResourceGroup(name); }")]
    [InlineData("var all = new List<string> { {|GAL1001:\"bad name\"|} }; galleries.Get(all[0]); Unknown(all);")]
    [InlineData("var name = {|GAL1001:\"bad name\"|}; var other = name; galleries.Get(other); Unknown(other);")]
    [InlineData("Use({|GAL1001:\"bad name\"|}); void Use(string name) { galleries.Get(name); Unknown(name); }")]
    public Task Of_a_variable_that_serves_other_things(string statements) => Verify.NoFix(statements);

    [Theory]
    [InlineData("var name = {|GAL1001:\"bad name\"|};\ngalleries.Get(name);\ngalleries.Exists(name);", "var name = \"bad_name\";\ngalleries.Get(name);\ngalleries.Exists(name);")]
    [InlineData("var name = {|GAL1001:\"bad name\"|};\nConsole.WriteLine($\"Creating {name}\");\ngalleries.Get(name);", "var name = \"bad_name\";\nConsole.WriteLine($\"Creating {name}\");\ngalleries.Get(name);")]
    [InlineData("var name = {|GAL1001:\"bad name\"|};\ngalleries.Get(galleryName: name);\nUnknown(nameof(name));\nif (condition) throw new InvalidOperationException(name);", "var name = \"bad_name\";\ngalleries.Get(galleryName: name);\nUnknown(nameof(name));\nif (condition) throw new InvalidOperationException(name);")]
    [InlineData("AzureLocation home = {|GAL0001:\"westeurpe\"|};\nUnknown(new GalleryData(home));\nUnknown(home);", "AzureLocation home = AzureLocation.WestEurope;\nUnknown(new GalleryData(home));\nUnknown(home);")]
    [InlineData("var home = {|GAL0001:\"westeurpe\"|};\nUnknown(new TargetRegion(home));\nUnknown(new GalleryData(home));", "var home = \"westeurope\";\nUnknown(new TargetRegion(home));\nUnknown(new GalleryData(home));")]
    [InlineData("foreach (var name in new[] { \"good\", {|GAL1001:\"bad name\"|} })\n    galleries.Get(name);", "foreach (var name in new[] { \"good\", \"bad_name\" })\n    galleries.Get(name);")]
    [InlineData("var all = new[] { \"good\", {|GAL1001:\"bad name\"|} };\nfor (var i = 0; i < all.Length; i++)\n    galleries.Get(all[i]);", "var all = new[] { \"good\", \"bad_name\" };\nfor (var i = 0; i < all.Length; i++)\n    galleries.Get(all[i]);")]
    [InlineData("var name = {|GAL1001:\"bad name\"|};\nvar other = name;\ngalleries.Get(other);\ngalleries.Exists(name);", "var name = \"bad_name\";\nvar other = name;\ngalleries.Get(other);\ngalleries.Exists(name);")]
    public Task Not_of_one_that_serves_only_what_is_judged_or_shows_it(string before, string after) => Verify.Fix(before, after);

    [Theory]
    [InlineData("private const string Name = \"bad name\";", "private const string Name = \"bad_name\";")]
    [InlineData("private static string Name { get; } = \"bad name\";", "private static string Name { get; } = \"bad_name\";")]
    [InlineData("internal const string Name = \"bad name\";", "internal const string Name = \"bad_name\";")]
    [InlineData("internal const string Name = \"bad name\"; internal string Group => \"rg-\" + Name;", null)]
    [InlineData("private const string Name = \"bad name\"; internal string Group => \"rg-\" + Name;", null)]
    public Task Of_a_member_only_where_its_file_has_no_other_use_of_it(string before, string? after)
    {
        const string Source = """
            using Azure.ResourceManager.Compute;

            internal sealed class Images
            {{
                {0}

                internal void Get(GalleryCollection galleries) => galleries.Get({1});

                internal void Find(GalleryCollection galleries) => galleries.Exists({1});
            }}
            """;
        return Verify.FixSource(
            string.Format(Source, before, "{|GAL1001:Name|}"), string.Format(Source, after ?? before, after is null ? "{|GAL1001:Name|}" : "Name"));
    }

    // Another caller of the same method may pass what is right.
    [Theory]
    [InlineData("images.CreateOrUpdate(WaitUntil.Completed, \"a\", Of({|GAL2006:8|}, 4)); images.CreateOrUpdate(WaitUntil.Completed, \"b\", Of(2, 4));", """
        static GalleryImageData Of(int min, int max) => new(AzureLocation.WestEurope)
        {
            OSType = SupportedOperatingSystemType.Linux,
            OSState = OperatingSystemStateType.Generalized,
            Identifier = new("a", "b", min.ToString()),
            Recommended = new() { VCpus = new() { Min = min, Max = max } },
        };
        """)]
    [InlineData("var d = new GalleryImageData(\"westeurope\"); Set(d, {|GAL0005:\"V3\"|}); Set(d, \"V2\");", "static void Set(GalleryImageData d, string g) => d.HyperVGeneration = g;")]
    public Task In_a_method_that_others_call(string statements, string members)
    {
        var source = $$"""
            #nullable enable
            using Azure;
            using Azure.Core;
            using Azure.ResourceManager.Compute;
            using Azure.ResourceManager.Compute.Models;

            internal static class Program
            {
                internal static void Run(GalleryImageCollection images)
                {
                    {{statements}}
                }

            {{members}}
            }

            """;
        return Verify.FixSource(source, source);
    }

    [Fact]
    public Task Of_what_is_deleted_while_two_things_stand_in_it() => Verify.NoFix("""
        var web = gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "web", imageData).Value;
        web.GetGalleryImageVersions().CreateOrUpdate(WaitUntil.Completed, "1.0.0", versionData);
        {|GAL0008:gallery.Delete(WaitUntil.Completed)|};
        """);
}
