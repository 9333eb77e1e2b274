using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Syntax;
using GalleryAnalyzers.Sdk;
using GalleryAnalyzers.Sdk.Symbols;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Flow;

/// <summary>Asks the interpreter, without any rule, what it knows of the values that a test's code hands to <c>Probe</c>.</summary>
internal static class Probes
{
    /// <summary>A probe in code that the interpreter holds to be out of reach.</summary>
    private const string Unreached = "never";

    /// <summary>A body that costs more than the budget.</summary>
    public const string Top = "given up";

    // Generic, so that no conversion lies between the value and the probe.
    private const string Declaration = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Azure.Core;
        global using Azure.ResourceManager.Compute;
        global using Azure.ResourceManager.Compute.Models;
        global using static Probing;

        internal static class Probing
        {
            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)]
            public static extern void Probe<T>(T value);
        }
        """;

    /// <summary>What the probes among the statements see, in the order of the text.</summary>
    public static string Of(string statements) => OfFiles(Scaffold.Around(statements));

    /// <summary>As <see cref="Of"/>, of a first file with others beside it.</summary>
    public static string OfFiles(params string[] sources)
    {
        var compilation = Analysis.Compile(GallerySdk.Oldest.References, [.. sources, Declaration]);
        Analysis.AssertCompiles(compilation);

        var seen = new Dictionary<SyntaxNode, string>();
        var values = new ValueText();
        var code = compilation.SyntaxTrees.First().GetRoot();
        var isSeenThrough = new Run(compilation).Of(
            code.DescendantNodesAndSelf(), new ProbeObserver((call, state) => Add(seen, call.Operation.Syntax, values.Of(state.Of(call.Arguments[0].Value), state))));
        return TextOf(code, seen, isSeenThrough);
    }

    /// <summary>What the probes in each method of the first file see, by the method's name.</summary>
    public static IReadOnlyDictionary<string, string> OfMethods(params string[] sources)
    {
        var compilation = Analysis.Compile(GallerySdk.Oldest.References, [.. sources, Declaration]);
        Analysis.AssertCompiles(compilation);
        return OfMethods(compilation);
    }

    /// <summary>As <see cref="OfMethods(string[])"/>, of code in which not all names have a meaning.</summary>
    public static IReadOnlyDictionary<string, string> OfMethodsThatNeedNotCompile(params string[] sources) =>
        OfMethods(Analysis.Compile(GallerySdk.Oldest.References, [.. sources, Declaration]));

    // A probe in an unrolled loop sees a value in each iteration.
    private static void Add(Dictionary<SyntaxNode, string> seen, SyntaxNode probe, string value) =>
        seen[probe] = seen.TryGetValue(probe, out var earlier) ? $"{earlier}, {value}" : value;

    private static Dictionary<string, string> OfMethods(Compilation compilation)
    {
        var run = new Run(compilation);
        var seen = new Dictionary<string, string>();
        foreach (var method in compilation.SyntaxTrees.First().GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            var (probes, values) = (new Dictionary<SyntaxNode, string>(), new ValueText());
            var isSeenThrough = run.Of([method], new ProbeObserver((call, state) => Add(probes, call.Operation.Syntax, values.Of(state.Of(call.Arguments[0].Value), state))));
            seen.Add(method.Identifier.ValueText, TextOf(method, probes, isSeenThrough));
        }

        return seen;
    }

    private static string TextOf(SyntaxNode code, Dictionary<SyntaxNode, string> seen, bool isSeenThrough)
    {
        var text = string.Join("; ", ProbesIn(code).Select(probe => seen.GetValueOrDefault(probe, Unreached)));
        return isSeenThrough ? ValueText.WithoutLonelyIdentities(text) : Top;
    }

    private static IEnumerable<SyntaxNode> ProbesIn(SyntaxNode code) => code.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: ProbeKnowledge.Name });

    /// <summary>Interprets bodies of the first file, as the analyzer does.</summary>
    private sealed class Run(Compilation compilation)
    {
        private readonly SemanticModel _model = compilation.GetSemanticModel(compilation.SyntaxTrees.First());
        private readonly ProbeKnowledge _knowledge = new(new SdkKnowledge(KnownSymbols.TryCreate(compilation)!));

        /// <summary>Interprets every body of the code blocks.</summary>
        /// <returns>Whether each was seen through.</returns>
        public bool Of(IEnumerable<SyntaxNode> blocks, FlowObserver observer)
        {
            var isSeenThrough = true;
            foreach (var body in blocks.SelectMany(ExecutableBodies.In))
            {
                if (ExecutableBodies.Graph(body, _model, CancellationToken.None) is { } graph)
                {
                    var fields = new FieldValues(_model, _knowledge, new ReadOnlyMembers(static (_, _) => true), CancellationToken.None);
                    var root = new MethodBody(graph, VariableWrites.In(body), fields);
                    isSeenThrough &= Interpreter.Run(root, _knowledge, observer, bodies: null, CancellationToken.None);
                }
            }

            return isSeenThrough;
        }
    }
}
