using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Variables and flow captures.</content>
internal sealed partial class Evaluator
{
    public AbstractValue ReadVariable(ProgramPoint at, ISymbol variable, IOperation reference)
    {
        if (OwnerOf(variable) is { } self)
        {
            return ReadMember(at, self, variable, reference);
        }

        if (FoundIn(at.State, variable) is { } value)
        {
            return value;
        }

        if (run.Captured.TryGetValue(variable, out var captured))
        {
            return captured;
        }

        if (reference.ConstantValue.HasValue)
        {
            return AbstractValue.Constant(reference.ConstantValue.Value, reference);
        }

        // A parameter by reference is another name of a variable or a field, which any call may change.
        return variable is IParameterSymbol { RefKind: RefKind.None } parameter
            && !(IsOuter(parameter) && run.Body.Writes.IsReassigned(parameter))
            ? UnknownOf(parameter, -1, origin: null)
            : AbstractValue.Unknown;
    }

    /// <summary>The value of a variable of this body in one of its states; null if it is unknown there.</summary>
    public AbstractValue? FoundIn(FlowState state, ISymbol variable) =>
        MayBeWrittenByAlias(variable)
            ? AbstractValue.Of(UnknownAlternative.ComputedFrom(state.SupportOfAliased(variable)))
            : state.FindVariable(variable);

    // The object of which a parameter of its primary constructor is a field, in all bodies but the constructor's own.
    private AbstractValue? OwnerOf(ISymbol variable) =>
        run.This is { } self
        && variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
        && !SymbolEqualityComparer.Default.Equals(constructor.OriginalDefinition, run.Body.Method)
            ? self
            : null;

    // The target of a reference is written through aliases.
    private bool MayBeWrittenByAlias(ISymbol variable) =>
        variable is ILocalSymbol { IsRef: true }
        || run.Body.Writes.MayBeWrittenByAlias(variable)
        || run.Body.Fields.IsWrittenElsewhere(variable);

    private bool IsOuter(IParameterSymbol parameter) => run.Captured.Count > 0 && !run.Body.Graph.OriginalOperation.Syntax.Span.Contains(
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.Span ?? default);

    private void WriteVariable(ProgramPoint at, ISymbol variable, AbstractValue value, IOperation target, bool isDeclaration)
    {
        if (OwnerOf(variable) is { } self)
        {
            AssignMember(at, self, variable, value, target, target);
            return;
        }

        // A variable by reference may be a member.
        if (variable is ILocalSymbol { RefKind: not RefKind.None } or IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out })
        {
            at.State.ForgetMembers();
        }

        if (MayBeWrittenByAlias(variable))
        {
            at.State.Write(variable, run.Body.Graph.OriginalOperation, at.State.SupportOf(value));
            run.Escapes.Escape(at, value, EscapeKind.Stored);
            return;
        }

        at.State.SetVariable(variable, value);
        if (at.IsReporting && isDeclaration && run.Body.Writes.MayHide && !run.Body.Writes.IsReassigned(variable))
        {
            // The iterations of an unrolled loop declare it several times.
            Declared[variable] = Declared.TryGetValue(variable, out var other) ? other.Join(value) : value;
        }
    }

    private AbstractValue Capture(ProgramPoint at, IFlowCaptureOperation capture)
    {
        CapturedTargets[capture.Id] = capture.Value;
        var value = Evaluate(at, capture.Value);
        at.State.SetCapture(capture.Id, value);
        return value;
    }
}
