using System.Collections.Concurrent;
using System.Globalization;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Syntax;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk;
using GalleryAnalyzers.Sdk.Symbols;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Bodies;

/// <summary>Analyzes the bodies of one compilation, each once, regardless of the number of callers.</summary>
internal sealed class BodyAnalysis
{
    private readonly KnownSymbols _symbols;
    private readonly BodyTriage _gate;
    private readonly SdkKnowledge _knowledge;
    private readonly RuleIndex _rules;
    private readonly ControlFlowGraphs _graphs = new();
    private readonly NonReturningMethods _nonReturning;
    private readonly AcceptingMethods _accepting;
    private readonly ReadOnlyMembers _reads;
    private readonly SoleImplementations _implementations;
    private readonly ConcurrentDictionary<SyntaxNode, BodyFindings> _findings = new();

    // Several bodies may find the same fault in a value that a callee returned, with the same message: one of them reports it.
    private readonly ConcurrentDictionary<(string Id, Location Place, string Words), SyntaxNode> _reporters = new();

    public BodyAnalysis(KnownSymbols symbols, BodyTriage gate)
    {
        _symbols = symbols;
        _gate = gate;
        _knowledge = new SdkKnowledge(symbols);
        _rules = new RuleIndex(symbols);
        _nonReturning = new NonReturningMethods(_knowledge.Types, _graphs);
        _accepting = new AcceptingMethods(_knowledge, _graphs);
        _reads = new ReadOnlyMembers(gate.MayName);
        _implementations = new SoleImplementations(_knowledge.Types);
    }

    /// <summary>Returns the findings to report for the body: each fault belongs to one body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="owner">The member whose body it is.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="options">The user's options.</param>
    /// <param name="cancellationToken">Cancels the analysis.</param>
    public IEnumerable<Diagnostic> FindingsIn(
        SyntaxNode body, ISymbol owner, SemanticModel model, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var findings = Analyze(body, owner, model, options, cancellationToken);
        return findings.InBody.Select(finding => finding.Diagnostic).Concat(findings.InCallees
            .Where(finding => !finding.Callees.Any(callee => IsOwn(callee, finding)))
            .Select(finding => finding.Diagnostic)
            .Where(IsReporter));

        bool IsReporter(Diagnostic finding) =>
            _reporters.GetOrAdd((finding.Id, finding.Location, finding.GetMessage(CultureInfo.InvariantCulture)), body) == body;

        // The analyzer asks only for the findings of selected bodies.
        bool IsOwn(IMethodSymbol callee, CalleeFinding finding)
        {
            foreach (var reference in callee.DeclaringSyntaxReferences)
            {
                var block = reference.GetSyntax(cancellationToken);
                var itsModel = SemanticModels.For(block.SyntaxTree, model);
                if (_gate.BodiesIn(block, itsModel, cancellationToken)
                    .Any(its => Analyze(its, callee, itsModel, options, cancellationToken).Has(finding)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private BodyFindings Analyze(
        SyntaxNode body, ISymbol owner, SemanticModel model, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (!_findings.TryGetValue(body, out var findings))
        {
            findings = Run(body, owner, model, options, cancellationToken);
            _findings.TryAdd(body, findings);
        }

        return findings;
    }

    private BodyFindings Run(
        SyntaxNode body, ISymbol owner, SemanticModel model, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (_graphs.Of(body, model, cancellationToken) is not { } graph)
        {
            return BodyFindings.None;
        }

        var environment = new RuleEnvironment(
            _symbols, new RuleOptions(options.AnalyzerConfigOptionsProvider.GetOptions(body.SyntaxTree)), _rules.Now);
        var findings = new RuleRunner(_rules, environment, body, new OtherUses(model, _rules, _knowledge));
        var fields = new FieldValues(model, _knowledge, _reads, cancellationToken);
        var bodies = new CalleeBodies(model, fields, _graphs, _nonReturning, _accepting, _implementations, cancellationToken);
        fields.Bodies = bodies;
        var root = new MethodBody(graph, VariableWrites.In(body, graph), fields, owner as IMethodSymbol);
        return Interpreter.Run(root, _knowledge, findings, bodies, cancellationToken) ? findings.Findings : BodyFindings.None;
    }
}
