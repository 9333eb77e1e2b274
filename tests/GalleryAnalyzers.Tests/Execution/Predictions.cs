using GalleryAnalyzers.Bodies;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Flow.Syntax;
using GalleryAnalyzers.Sdk;
using GalleryAnalyzers.Sdk.Symbols;
using GalleryAnalyzers.Tests.Flow;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>What the interpreter says that programs may hand to their probes.</summary>
internal static class Predictions
{
    /// <summary>What it says of each probe of a program each time that it comes there; null where it gives the program up.</summary>
    public static Dictionary<int, List<Prediction>>? Of(SemanticModel model)
    {
        var body = model.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var method = (IMethodSymbol)model.GetDeclaredSymbol(body)!;
        var knowledge = new ProbeKnowledge(new SdkKnowledge(KnownSymbols.TryCreate(model.Compilation)!));
        var fields = new FieldValues(model, knowledge, new ReadOnlyMembers(), CancellationToken.None);
        var bodies = new CalleeBodies(method.ContainingType, model, fields, new ControlFlowGraphs(), CancellationToken.None);
        var root = new MethodBody(ExecutableBodies.Graph(body, model, CancellationToken.None)!, VariableWrites.In(body), fields, method);
        var predictions = new Dictionary<int, List<Prediction>>();
        return Interpreter.Run(root, knowledge, new ProbeObserver(Add), bodies, CancellationToken.None) ? predictions : null;

        void Add(CallSite call, FlowState state)
        {
            var probe = (int)call.Arguments[0].Use.ConstantValue.Value!;
            if (!predictions.TryGetValue(probe, out var its))
                predictions.Add(probe, its = []);

            its.Add(new Prediction(call.Arguments[1].Value, state));
        }
    }
}
