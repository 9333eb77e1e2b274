using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Sdk;
using GalleryAnalyzers.Sdk.Symbols;
using GalleryAnalyzers.Tests.Flow;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>What the interpreter says that programs may hand to their probes.</summary>
internal static class Predictions
{
    /// <summary>What it says of each probe of a program each time that it comes there; null where it gives the program up.</summary>
    public static Dictionary<int, List<Prediction>>? Of(SemanticModel model)
    {
        var knowledge = new ProbeKnowledge(new SdkKnowledge(KnownSymbols.TryCreate(model.Compilation)!));
        var method = FirstMethod.Of(model, knowledge);
        var predictions = new Dictionary<int, List<Prediction>>();
        return Interpreter.Run(method.Body, knowledge, new ProbeObserver(Add), method.Callees, CancellationToken.None) ? predictions : null;

        void Add(CallSite call, ShownState state)
        {
            var probe = (int)call.Arguments[0].Use.ConstantValue.Value!;
            if (!predictions.TryGetValue(probe, out var its))
                predictions.Add(probe, its = []);

            its.Add(new Prediction(state.Of(call.Arguments[1].Value), state));
        }
    }
}
