using System.Diagnostics;
using GalleryAnalyzers.Benchmarks.Code;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Syntax;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk;
using GalleryAnalyzers.Sdk.Symbols;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Benchmarks.Profile;

/// <summary>Where our analyzer's time goes: its stages, one after the other, as <see cref="GalleryAnalyzer"/> runs them.</summary>
internal sealed class StageProfile
{
    private const double Million = 1_000_000;

    private static readonly string[] Stages =
        ["names of the file", "names of the body", "GetOperation", "ControlFlowGraph.Create", "interpreter", "interpreter and rules"];

    private readonly TimeSpan[] _times = new TimeSpan[Stages.Length];
    private readonly long[] _bytes = new long[Stages.Length];
    private int _bodies;
    private int _admitted;

    private StageProfile()
    {
    }

    /// <summary>The stages' times, the least of a few runs each, and what they allocate, as lines of text.</summary>
    public static IEnumerable<string> Of(CodeKind kind, int part, int runs)
    {
        var code = CodeBase.Of(kind, part);
        var profiles = Enumerable.Range(0, runs).Select(_ => Run(code)).ToList();
        yield return $"{kind}: {profiles[0]._bodies} bodies, {profiles[0]._admitted} admitted";
        for (var i = 0; i < Stages.Length; i++)
            yield return $"  {profiles.Min(profile => profile._times[i].TotalMilliseconds),8:F1} ms {profiles[0]._bytes[i] / Million,8:F1} MB  {Stages[i]}";
    }

    private static StageProfile Run(CodeBase code)
    {
        var profile = new StageProfile();
        var compilation = code.Compile();
        compilation.GetDiagnostics();
        if (KnownSymbols.TryCreate(compilation) is { } symbols)
        {
            var knowledge = new SdkKnowledge(symbols);
            var rules = new RuleIndex(symbols);
            foreach (var tree in compilation.SyntaxTrees)
                profile.Measure(tree.GetRoot(), compilation.GetSemanticModel(tree), symbols, knowledge, rules);
        }

        return profile;
    }

    private void Measure(SyntaxNode root, SemanticModel model, KnownSymbols symbols, SdkKnowledge knowledge, RuleIndex rules)
    {
        var file = Timed(0, () => new FileTriage().LookAt(root.SyntaxTree, CancellationToken.None));
        if (file.Names == FileNames.None)
            return;

        var environment = new RuleEnvironment(symbols, new RuleOptions(new AnalyzerOptions([]).AnalyzerConfigOptionsProvider.GetOptions(root.SyntaxTree)), DateTimeOffset.UtcNow);
        var bodies = root.DescendantNodes()
            .Where(node => node is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
                or ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax })
            .SelectMany(ExecutableBodies.In);
        foreach (var body in bodies.ToList())
        {
            _bodies++;
            if (!Timed(1, () => NameTriage.Admits(body, file, model, symbols, CancellationToken.None)))
                continue;

            _admitted++;
            Timed(2, () => model.GetOperation(body));
            if (Timed(3, () => ExecutableBodies.Graph(body, model, CancellationToken.None)) is not { } graph)
                continue;

            var fields = new FieldValues(model, knowledge, new ReadOnlyMembers(), CancellationToken.None);
            var whole = new MethodBody(graph, VariableWrites.In(body), fields);
            Timed(4, () => Interpreter.Run(whole, knowledge, new Deaf(), bodies: null, CancellationToken.None));
            Timed(5, () => Interpreter.Run(whole, knowledge, new RuleRunner(rules, environment, body), bodies: null, CancellationToken.None));
        }
    }

    private T Timed<T>(int stage, Func<T> work)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.GetTimestamp();
        var result = work();
        _times[stage] += Stopwatch.GetElapsedTime(watch);
        _bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - allocated;
        return result;
    }

    private sealed class Deaf : FlowObserver;
}
