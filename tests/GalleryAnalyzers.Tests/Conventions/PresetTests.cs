using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>The package has a file for each mode, and the compiler reads in it what the mode promises.</summary>
public sealed class PresetTests
{
    public static TheoryData<string> Modes => [.. Preset.All.Select(preset => preset.Mode)];

    [Theory]
    [MemberData(nameof(Modes))]
    public void The_file_names_every_rule(string mode) => GeneratedFile.Is(Of(mode).File, Of(mode).Text());

    [Fact]
    public void There_is_no_other_file() => Assert.Equal(
        Preset.All.Select(preset => Path.GetFileName(preset.File)).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.PathOf(Preset.Folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Modes))]
    public void The_compiler_reads_the_severities(string mode)
    {
        var severities = Severities(AnalyzerConfig.Parse(Of(mode).Text(), "/package/preset.globalconfig"));

        Check.None(AllRules.Descriptors.Where(rule => severities[rule.Id] != Of(mode).Of(rule)).Select(rule => rule.Id));
    }

    [Theory]
    [InlineData("GAL1001", "None", ReportDiagnostic.Suppress)]
    [InlineData("GAL0002", "None", ReportDiagnostic.Suppress)]
    [InlineData("GAL1001", "Minimum", ReportDiagnostic.Warn)]
    [InlineData("GAL0002", "Minimum", ReportDiagnostic.Suppress)]
    [InlineData("GAL1001", "Recommended", ReportDiagnostic.Warn)]
    [InlineData("GAL0002", "Recommended", ReportDiagnostic.Info)]
    [InlineData("GAL1001", "All", ReportDiagnostic.Warn)]
    [InlineData("GAL0002", "All", ReportDiagnostic.Warn)]
    public void A_warning_and_an_info_are_in_each_mode(string id, string mode, ReportDiagnostic severity) =>
        Assert.Equal(severity, Of(mode).Of(AllRules.Descriptors.Single(rule => rule.Id == id)));

    [Theory]
    [MemberData(nameof(Modes))]
    public void What_a_user_writes_wins(string mode)
    {
        var severities = Severities(
            AnalyzerConfig.Parse(Of(mode).Text(), "/package/preset.globalconfig"),
            AnalyzerConfig.Parse("is_global = true\ndotnet_diagnostic.GAL1001.severity = error\n", "/user/own.globalconfig"));

        Assert.Equal(ReportDiagnostic.Error, severities["GAL1001"]);
    }

    private static Preset Of(string mode) => Preset.All.Single(preset => preset.Mode == mode);

    private static IReadOnlyDictionary<string, ReportDiagnostic> Severities(params AnalyzerConfig[] configs)
    {
        var set = AnalyzerConfigSet.Create(configs, out var faults);
        Assert.Empty(faults);
        // The compiler keeps ids as the file has them, in small letters.
        return set.GlobalConfigOptions.TreeOptions.ToDictionary(
            option => option.Key, option => option.Value, StringComparer.OrdinalIgnoreCase);
    }
}
