using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>Variables, and the graph's own temporaries: what they hold, and who may write them unseen.</content>
internal sealed partial class Interpreter
{
    private AbstractValue ReadVariable(ISymbol variable, IOperation reference)
    {
        if (FoundIn(_state, variable) is { } value)
        {
            return value;
        }

        if (_captured.TryGetValue(variable, out var captured))
        {
            return captured;
        }

        if (reference.ConstantValue.HasValue)
        {
            return AbstractValue.Constant(reference.ConstantValue.Value, reference);
        }

        return variable is IParameterSymbol parameter && !(IsOuter(parameter) && _writes.IsReassigned(parameter))
            ? UnknownOf(parameter, -1, origin: null)
            : AbstractValue.Unknown;
    }

    /// <summary>What a variable of this body holds in a state of it; null where that is not known there.</summary>
    private AbstractValue? FoundIn(FlowState state, ISymbol variable) => MayBeWrittenByAlias(variable) ? AbstractValue.Unknown : state.FindVariable(variable);

    // What a reference leads to is written under other names.
    private bool MayBeWrittenByAlias(ISymbol variable) =>
        variable is ILocalSymbol { IsRef: true }
        || _writes.MayBeWrittenByAlias(variable)
        || _fields.IsWrittenElsewhere(variable);

    private bool IsOuter(IParameterSymbol parameter) => _captured.Count > 0 && !_graph.OriginalOperation.Syntax.Span.Contains(
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.Span ?? default);

    private void WriteVariable(ISymbol variable, AbstractValue value, bool isDeclaration)
    {
        if (MayBeWrittenByAlias(variable))
        {
            Escape(value, EscapeKind.Stored);
            return;
        }

        _state.SetVariable(variable, value);
        if (IsReporting && isDeclaration && _writes.MayHide && !_writes.IsReassigned(variable))
        {
            _declared[variable] = value;
        }
    }

    private AbstractValue Capture(IFlowCaptureOperation capture)
    {
        _capturedTargets[capture.Id] = capture.Value;
        var value = WithSupport(Evaluate(capture.Value), capture.Value);
        _state.SetCapture(capture.Id, value);
        return value;
    }
}
