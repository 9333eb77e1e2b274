using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Fixes;

/// <summary>Every region is to have nine replicas: <c>RegionalReplicaCount = 9</c>.</summary>
public sealed class InsertAssignmentTests
{
    private static readonly Subject Subject = Finder.Subject(node =>
        node is BaseObjectCreationExpressionSyntax creation && creation.Initializer?.Expressions.Any(Is9) != true
            ? new Repair(RepairKind.InsertAssignment, "nine", "Make nine replicas", "9", Target: node, Name: "RegionalReplicaCount")
            : null);

    [Theory]
    [InlineData("new TargetRegion(text)", "new TargetRegion(text) { RegionalReplicaCount = 9 }")]
    [InlineData("new(text)", "new(text) { RegionalReplicaCount = 9 }")]
    [InlineData("new TargetRegion(text) { }", "new TargetRegion(text) { RegionalReplicaCount = 9 }")]
    [InlineData("new TargetRegion(text) {}", "new TargetRegion(text) { RegionalReplicaCount = 9 }")]
    [InlineData("new TargetRegion(text) { Name = text }", "new TargetRegion(text) { Name = text, RegionalReplicaCount = 9 }")]
    [InlineData("new TargetRegion(text) { Name = text, }", "new TargetRegion(text) { Name = text, RegionalReplicaCount = 9, }")]
    [InlineData("new TargetRegion(text) {Name = text}", "new TargetRegion(text) {Name = text, RegionalReplicaCount = 9}")]
    [InlineData("new(text) { Name = text }", "new(text) { Name = text, RegionalReplicaCount = 9 }")]
    [InlineData("new(text) { Encryption = { DataDiskImages = { } } }", "new(text) { Encryption = { DataDiskImages = { } }, RegionalReplicaCount = 9 }")]
    public Task It_is_put_behind_the_others(string before, string after) =>
        Fix($"TargetRegion x = [|{before}|];", $"TargetRegion x = {after};");

    [Theory]
    [InlineData("new(text)\n{\n    Name = text\n}", "new(text)\n{\n    Name = text,\n    RegionalReplicaCount = 9\n}")]
    [InlineData("new(text)\n{\n    Name = text,\n}", "new(text)\n{\n    Name = text,\n    RegionalReplicaCount = 9,\n}")]
    [InlineData("new(text)\n{\n    Name = text // name\n}", "new(text)\n{\n    Name = text, // name\n    RegionalReplicaCount = 9\n}")]
    [InlineData("new(text)\n{\n    Name = text, // name\n}", "new(text)\n{\n    Name = text, // name\n    RegionalReplicaCount = 9,\n}")]
    [InlineData("new(text)\n{\n    // name\n    Name = text,\n    // end\n}", "new(text)\n{\n    // name\n    Name = text,\n    RegionalReplicaCount = 9,\n    // end\n}")]
    [InlineData("new(text) {\n    Name = text }", "new(text) {\n    Name = text,\n    RegionalReplicaCount = 9 }")]
    [InlineData("new(text) { Name = text // name\n}", "new(text) { Name = text, RegionalReplicaCount = 9 // name\n}")]
    [InlineData("new(text) { Name = text /* name */ }", "new(text) { Name = text /* name */, RegionalReplicaCount = 9 }")]
    [InlineData("new(text) { Name = text, /* end */ }", "new(text) { Name = text, /* end */ RegionalReplicaCount = 9, }")]
    [InlineData("new(text) { /* none */ }", "new(text) { /* none */ RegionalReplicaCount = 9 }")]
    [InlineData("new(text)\n{\n}", "new(text)\n{\n    RegionalReplicaCount = 9\n}")]
    [InlineData("new(text)\n{ // none\n    // yet\n}", "new(text)\n{ // none\n    RegionalReplicaCount = 9\n    // yet\n}")]
    [InlineData("new(\n    text)", "new(\n    text) { RegionalReplicaCount = 9 }")]
    [InlineData("new(text) // new\n    ", "new(text) { RegionalReplicaCount = 9 } // new\n    ")]
    public Task Lines_commas_and_comments_stay(string before, string after) =>
        Fix($"TargetRegion x = [|{before.TrimEnd()}|];".Replace(" // new|]", "|] // new\n    "), $"TargetRegion x = {after};");

    [Theory]
    [InlineData("new(text) { RegionalReplicaCount = 1 }")]
    [InlineData("new(text) { RegionalReplicaCount = 1, Name = text }")]
    public Task Not_offered_where_the_property_is_assigned(string creation) =>
        Fix($"TargetRegion x = [|{creation}|];", $"TargetRegion x = [|{creation}|];");

    [Fact]
    public Task Not_offered_where_builds_differ_in_the_assignments()
    {
        const string Creation = "[|new TargetRegion(\"a\")\n{\n#if !NEVER\n    Name = \"b\",\n#endif\n}|];\n";
        return Verify.FixSource(
            "using Azure.ResourceManager.Compute.Models;\n_ = " + Creation,
            "using Azure.ResourceManager.Compute.Models;\n_ = " + Creation,
            sdk: GallerySdk.Newest,
            subject: Subject);
    }

    [Fact]
    public Task Not_offered_for_elements_of_a_collection() => Fix("var x = [|new List<int> { 1 }|];", "var x = [|new List<int> { 1 }|];");

    [Fact]
    public Task A_member_s_type_is_written_as_the_file_writes_those_beside_it() => Verify.FixSource(
        "_ = [|new Azure.ResourceManager.Compute.Models.TargetRegion(\"a\")|];\r\n",
        "_ = new Azure.ResourceManager.Compute.Models.TargetRegion(\"a\") { StorageAccountType = Azure.ResourceManager.Compute.Models.ImageStorageAccountType.PremiumLrs };\r\n",
        sdk: GallerySdk.Newest,
        subject: Finder.Subject(node => node is ObjectCreationExpressionSyntax { Initializer: null }
            ? new Repair(
                RepairKind.InsertAssignment,
                "type",
                "Set the type",
                "PremiumLrs",
                "Azure.ResourceManager.Compute.Models.ImageStorageAccountType",
                node,
                Name: "StorageAccountType")
            : null));

    [Fact]
    public Task Lines_end_as_the_file_s_do() => FixSource(
        Scaffold.Around("TargetRegion x = [|new(text)\n{\n    Name = text\n}|], y = [|new(text)\n{\n}|];").ReplaceLineEndings("\r\n"),
        Scaffold.Around("TargetRegion x = new(text)\n{\n    Name = text,\n    RegionalReplicaCount = 9\n}, y = new(text)\n{\n    RegionalReplicaCount = 9\n};")
            .ReplaceLineEndings("\r\n"));

    [Theory]
    [InlineData(
        "TargetRegion x = [|new(text)|];\nTargetRegion y = [|new(text) { Name = text }|];",
        "TargetRegion x = new(text) { RegionalReplicaCount = 9 };\nTargetRegion y = new(text) { Name = text, RegionalReplicaCount = 9 };")]
    [InlineData(
        "TargetRegion x = [|new(text)|], y = [|new(text)|];",
        "TargetRegion x = new(text) { RegionalReplicaCount = 9 }, y = new(text) { RegionalReplicaCount = 9 };")]
    [InlineData(
        "TargetRegion x = [|new([|new TargetRegion(text)|].Name) { Name = [|new TargetRegion(text) { }|].Name }|];",
        "TargetRegion x = new(new TargetRegion(text) { RegionalReplicaCount = 9 }.Name) { Name = new TargetRegion(text) { RegionalReplicaCount = 9 }.Name, RegionalReplicaCount = 9 };")]
    public Task Fix_all_reaches_every_region(string before, string after) => Fix(before, after);

    private static bool Is9(ExpressionSyntax assignment) => assignment.ToString() == "RegionalReplicaCount = 9";

    private static Task Fix(string before, string after) => FixSource(Scaffold.Around(before), Scaffold.Around(after));

    private static Task FixSource(string before, string after) =>
        Verify.FixSource(before, after, sdk: GallerySdk.Newest, subject: Subject);
}
