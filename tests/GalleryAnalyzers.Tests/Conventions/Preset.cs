using System.Text;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>A value of <c>GalleryAnalysisMode</c>, and the severities that the package gives all rules for it.</summary>
/// <remarks>Default has no file: where nothing is set, a user's <c>dotnet_analyzer_diagnostic.severity</c> is to count.</remarks>
internal sealed record Preset(string Mode, string Purpose, ReportDiagnostic OfWarnings, ReportDiagnostic OfInfos)
{
    /// <summary>The folder of the files.</summary>
    public const string Folder = "src/GalleryAnalyzers.Package/build/config";

    /// <summary>All that have a file.</summary>
    public static IReadOnlyList<Preset> All { get; } =
    [
        new("None", "No rule.", ReportDiagnostic.Suppress, ReportDiagnostic.Suppress),
        new("Minimum", "What Azure is documented to refuse.", ReportDiagnostic.Warn, ReportDiagnostic.Suppress),
        new("Recommended", "Each rule as it is made to be, whatever is set for all analyzers.", ReportDiagnostic.Warn, ReportDiagnostic.Info),
        new("All", "Each rule as a warning.", ReportDiagnostic.Warn, ReportDiagnostic.Warn),
    ];

    /// <summary>The path of the file. The build looks for the mode in small letters.</summary>
    public string File => $"{Folder}/{Mode.ToLowerInvariant()}.globalconfig";

    /// <summary>The severity of a rule.</summary>
    public ReportDiagnostic Of(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Warning => OfWarnings,
        DiagnosticSeverity.Info => OfInfos,
        _ => throw new InvalidOperationException($"{rule.Id}: no preset knows {rule.DefaultSeverity}."),
    };

    /// <summary>The file's text. Its level is below that of every file that a user writes.</summary>
    public string Text()
    {
        var text = new StringBuilder($"# GalleryAnalysisMode {Mode}: {Purpose}\nis_global = true\nglobal_level = -100\n\n");
        foreach (var rule in AllRules.Descriptors)
            text.Append($"dotnet_diagnostic.{rule.Id}.severity = {Word(Of(rule))}\n");

        return text.ToString();
    }

    private static string Word(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Suppress => "none",
        ReportDiagnostic.Info => "suggestion",
        ReportDiagnostic.Warn => "warning",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No preset has it."),
    };
}
