using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;

namespace GalleryAnalyzers.Tests.Flow;

/// <summary>Tells of the probes that the interpreter comes to, and of nothing else.</summary>
/// <param name="onProbe">Is told of the call, and of the state there, which the interpreter goes on changing.</param>
internal sealed class ProbeObserver(Action<CallSite, ShownState> onProbe) : FlowObserver
{
    /// <inheritdoc/>
    public override void OnCall(in CallSite call, AbstractValue result, ShownState state)
    {
        if (call.Method.Name == ProbeKnowledge.Name)
            onProbe(call, state);
    }
}
