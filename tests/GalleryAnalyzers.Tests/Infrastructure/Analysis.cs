using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>Runs an analyzer and hands back what it found, for tests that ask what <see cref="Verify"/>'s markup cannot say.</summary>
internal static class Analysis
{
    /// <summary>How all test code is parsed.</summary>
    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>The file that the SDK's ImplicitUsings add to a project.</summary>
    public static SyntaxTree ImplicitUsings { get; } = Parse(
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """,
        "GlobalUsings.g.cs");

    private static readonly AnalyzerOptions NoOptions = new([]);

    /// <summary>Puts sources together; they need not compile.</summary>
    public static CSharpCompilation Compile(IEnumerable<MetadataReference> references, params string[] sources) =>
        Compile(references, sources.Select((source, index) => Parse(source, $"Test{index}.cs")));

    /// <summary>Puts parsed sources together; they need not compile.</summary>
    public static CSharpCompilation Compile(IEnumerable<MetadataReference> references, IEnumerable<SyntaxTree> trees)
    {
        var files = trees.ToList();
        var isProgram = files.Any(file => HasTopLevelStatements(file.GetRoot()));
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create(
            "Test", files, references, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Parses a source as all test code is parsed.</summary>
    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, Parsing, path);

    /// <summary>Whether a file begins a program without a class around it.</summary>
    public static bool HasTopLevelStatements(SyntaxNode root) => root.ChildNodes().OfType<GlobalStatementSyntax>().Any();

    /// <summary>What is found, in the order of the text. Fails when the analyzer throws.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="analyzer">Another than ours.</param>
    /// <param name="options">What an .editorconfig sets.</param>
    /// <param name="isConcurrent">Whether the host runs it on several threads.</param>
    /// <param name="cancellationToken">The host's, where it may lose interest.</param>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(
        Compilation compilation, DiagnosticAnalyzer? analyzer = null, AnalyzerOptions? options = null, bool isConcurrent = false,
        CancellationToken cancellationToken = default)
    {
        var thrown = new ConcurrentQueue<Exception>();
        var run = Run(compilation, analyzer ?? Subject.Product.Analyzer, thrown, options, isConcurrent);
        return InOrder(await run.GetAnalyzerDiagnosticsAsync(cancellationToken), thrown);
    }

    /// <summary>What is found in one file, as an editor asks for it.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsInFileAsync(SemanticModel model)
    {
        var thrown = new ConcurrentQueue<Exception>();
        var run = Run(model.Compilation, Subject.Product.Analyzer, thrown);
        return InOrder(await run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None), thrown);
    }

    /// <summary>As <see cref="FindingsAsync"/>, of code that must compile.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindingsInValidCodeAsync(
        Compilation compilation, DiagnosticAnalyzer? analyzer = null, AnalyzerOptions? options = null)
    {
        AssertCompiles(compilation);
        return FindingsAsync(compilation, analyzer, options);
    }

    /// <summary>Fails when the compiler reports an error.</summary>
    public static void AssertCompiles(Compilation compilation) =>
        Check.None(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    /// <summary>How many actions of each kind the analyzer registered.</summary>
    public static async Task<AnalyzerTelemetryInfo> RegistrationsAsync(Compilation compilation, DiagnosticAnalyzer analyzer)
    {
        var thrown = new ConcurrentQueue<Exception>();
        var run = Run(compilation, analyzer, thrown);
        await run.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        return await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
    }

    private static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> findings, ConcurrentQueue<Exception> thrown)
    {
        if (!thrown.IsEmpty)
            throw new AggregateException("The analyzer threw.", thrown);

        return [.. findings.OrderBy(finding => finding.Location.SourceTree?.FilePath).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    private static CompilationWithAnalyzers Run(
        Compilation compilation, DiagnosticAnalyzer analyzer, ConcurrentQueue<Exception> thrown, AnalyzerOptions? options = null,
        bool isConcurrent = false) =>
        new(compilation, [analyzer], new CompilationWithAnalyzersOptions(
            options ?? NoOptions,
            onAnalyzerException: (exception, _, _) => thrown.Enqueue(exception),
            concurrentAnalysis: isConcurrent,
            logAnalyzerExecutionTime: true));
}
