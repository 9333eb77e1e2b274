using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The options that an .editorconfig sets, for the files below its folder.</summary>
internal sealed class EditorConfig : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _configs;

    private EditorConfig(string text, string path) => _configs = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(text, path)));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new Dictionary<string, string>());

    /// <summary>The options of a file with that text; none where it is empty.</summary>
    public static AnalyzerOptions Of(string text, string path) => new([], new EditorConfig(text, path));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
