using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using GalleryAnalyzers.Tests.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

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
        var fields = new FieldValues(model, knowledge, CancellationToken.None);
        var bodies = new MethodBodies(method.ContainingType, model, fields, knowledge, new Graphs(), CancellationToken.None);
        var root = new MethodBody(ExecutableBodies.Graph(body, model, CancellationToken.None)!, VariableWrites.In(body), fields, method);
        var observer = new Observer();
        return Interpreter.Run(root, knowledge, observer, bodies, CancellationToken.None) ? observer.Values : null;
    }

    private sealed class Observer : IFlowObserver
    {
        public Dictionary<int, List<Prediction>> Values { get; } = [];

        public void OnCall(in CallSite call, AbstractValue result, FlowState state)
        {
            if (call.Method.Name == ProbeKnowledge.Name)
            {
                var probe = (int)call.Arguments[0].Use.ConstantValue.Value!;
                if (!Values.TryGetValue(probe, out var predictions))
                    Values.Add(probe, predictions = []);

                predictions.Add(new Prediction(call.Arguments[1].Value, state));
            }
        }

        public void OnValue(ISymbol target, AbstractValue value, IOperation use, FlowState state)
        {
        }

        public void OnStored(ISymbol member, AbstractValue value)
        {
        }

        public void OnHandOver(ObjectId id, HandOver how, FlowState state)
        {
        }

        public void OnRead(IPropertyReferenceOperation read, AbstractValue instance, FlowState state)
        {
        }

        public void OnEnter(IOperation call, IMethodSymbol method)
        {
        }

        public void OnLeave()
        {
        }
    }
}
