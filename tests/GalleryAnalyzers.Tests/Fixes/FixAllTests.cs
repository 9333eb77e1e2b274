using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Fixes;

/// <summary>Which repair Fix All takes for each finding, where their repairs differ.</summary>
public sealed class FixAllTests
{
    [Fact]
    public Task A_finding_without_the_chosen_repair_gets_its_only_one() => Verify.Fix(
        "galleries.Get({|GAL1001:\"contoso-images\"|});\ngalleries.Get({|GAL1001:\"contoso.\"|});",
        "galleries.Get(\"contoso_images\");\ngalleries.Get({|GAL1001:\"contoso.\"|});",
        "GAL1001.underscore",
        afterFixAll: "galleries.Get(\"contoso_images\");\ngalleries.Get(\"contoso\");");

    [Fact]
    public Task One_repair_reaches_calls_of_every_shape() => Verify.FixSource(
        Status("{|GAL7001:(await d.GetGalleryImageVersionAsync(\"1.0.0\")).Value.Data.ReplicationStatus|}", "{|GAL7001:(await d.GetGalleryImageVersionAsync(\"1.0.0\", null, t)).Value.Data.ReplicationStatus|}"),
        Status(
            "(await d.GetGalleryImageVersionAsync(\"1.0.0\", expand: ReplicationStatusType.ReplicationStatus)).Value.Data.ReplicationStatus",
            "(await d.GetGalleryImageVersionAsync(\"1.0.0\", ReplicationStatusType.ReplicationStatus, t)).Value.Data.ReplicationStatus"));

    [Fact]
    public Task Each_repair_is_applied_to_what_the_ones_before_left() => Verify.FixSource(
        "int[] all = { [|1|], [|1|], 2, [|1|] };", "int[] all = { 2 };", sdk: GallerySdk.None, subject: Finder.Subject(node =>
            node is LiteralExpressionSyntax { Token.Text: "1" } ? new Repair(RepairKind.RemoveElement, "remove", "Remove it", Target: node) : null));

    private static string Status(string first, string second) => $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;

        class C
        {
            static async Task<object> First(GalleryImageResource d) => {{first}}.Summary;
            static async Task<object> Second(GalleryImageResource d, CancellationToken t) => {{second}}.Summary;
        }
        """;
}
