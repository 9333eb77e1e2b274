using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Flow;

/// <summary>Asks the interpreter, without any rule, what it knows of the values that a test's code hands to <c>Probe</c>.</summary>
internal static class Probes
{
    /// <summary>A probe in code that the interpreter holds to be out of reach.</summary>
    private const string Unreached = "never";

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
        var isSeenThrough = Run(
            compilation, new ProbeObserver((call, state) => seen.Add(call.Operation.Syntax, values.Of(call.Arguments[0].Value, state))));
        var probes = ProbesIn(compilation.SyntaxTrees.First());
        var text = string.Join("; ", probes.Select(probe => seen.GetValueOrDefault(probe, Unreached)));
        return isSeenThrough ? ValueText.WithoutLonelyIdentities(text) : "given up";
    }

    /// <summary>Interprets every body of the first file, as the analyzer does.</summary>
    private static bool Run(Compilation compilation, IFlowObserver observer)
    {
        var tree = compilation.SyntaxTrees.First();
        var model = compilation.GetSemanticModel(tree);
        var knowledge = new ProbeKnowledge(new SdkKnowledge(KnownSymbols.TryCreate(compilation)!));
        var isSeenThrough = true;
        foreach (var body in tree.GetRoot().DescendantNodesAndSelf().SelectMany(ExecutableBodies.In))
        {
            if (ExecutableBodies.Graph(body, model, CancellationToken.None) is { } graph)
            {
                var fields = new FieldValues(model, knowledge, new ElementReads(), CancellationToken.None);
                var root = new MethodBody(graph, VariableWrites.In(body), fields);
                isSeenThrough &= Interpreter.Run(root, knowledge, observer, bodies: null, CancellationToken.None);
            }
        }

        return isSeenThrough;
    }

    private static IEnumerable<SyntaxNode> ProbesIn(SyntaxTree tree) => tree.GetRoot().DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: ProbeKnowledge.Name });
}
