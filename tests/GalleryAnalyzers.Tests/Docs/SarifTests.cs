using System.Text.Encodings.Web;
using System.Text.Json;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Docs;

/// <summary>The list of all rules in the form that tools read, SARIF 2.1: what a build logs of the rules that it found something of.</summary>
public sealed class SarifTests
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_list_is_the_descriptors() => GeneratedFile.Is("docs/rules/GalleryAnalyzers.sarif", JsonSerializer.Serialize(Log(), Format) + "\n");

    private static Dictionary<string, object> Log() => new()
    {
        ["$schema"] = "http://json.schemastore.org/sarif-2.1.0",
        ["version"] = "2.1.0",
        ["runs"] = new[]
        {
            new
            {
                tool = new { driver = new { name = "GalleryAnalyzers", informationUri = "https://github.com/GalleryAnalyzers/GalleryAnalyzers", rules = AllRules.Descriptors.Select(Rule) } },
                results = Array.Empty<object>(),
            },
        },
    };

    private static object Rule(DiagnosticDescriptor rule) => new
    {
        id = rule.Id,
        shortDescription = new { text = rule.Title.ToString() },
        fullDescription = new { text = rule.Description.ToString() },
        defaultConfiguration = new { level = rule.DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "note" },
        helpUri = rule.HelpLinkUri,
        properties = new { category = rule.Category },
    };
}
