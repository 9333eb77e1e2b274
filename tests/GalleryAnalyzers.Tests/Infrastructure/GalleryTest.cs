using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The testing library's test, for a <see cref="Subject"/> and a <see cref="GallerySdk"/>.</summary>
/// <remarks>
/// Left out are the library's second and third run of each test, for generated code and for pragmas: both belong to Roslyn once
/// the analyzer has said that it keeps out of generated code, and one test of our own holds that.
/// </remarks>
internal sealed class GalleryTest : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
{
    private static readonly ReferenceAssemblies Empty = new("net10.0");

    private readonly Subject _subject;
    private readonly DiagnosticDescriptor? _unnamed;

    public GalleryTest(Subject subject, GallerySdk sdk, IEnumerable<string> sources, string? editorConfig, DiagnosticDescriptor? unnamed)
    {
        _subject = subject;
        _unnamed = unnamed;
        ReferenceAssemblies = Empty;
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;
        TestState.AdditionalReferences.AddRange(sdk.References);
        foreach (var source in sources)
            TestState.Sources.Add(source);

        if (sources.Any(IsProgram))
            TestState.OutputKind = OutputKind.ConsoleApplication;
        if (editorConfig is not null)
            TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n\n[*.cs]\n{editorConfig}\n"));
    }

    private static bool IsProgram(string markedSource)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markedSource, out var source, out _, out _);
        return Analysis.HasTopLevelStatements(Analysis.Parse(source, "Test.cs").GetRoot());
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [_subject.Analyzer];

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => _subject.Fixes;

    protected override DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) => _unnamed;

    protected override ParseOptions CreateParseOptions() => Analysis.Parsing;
}
