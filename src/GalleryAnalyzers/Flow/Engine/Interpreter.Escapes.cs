using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>What leaves the method's hands, and what the observer is told.</content>
internal sealed partial class Interpreter
{
    /// <summary>The objects in the value, and all that they hold, are now where code that cannot be seen may change them.</summary>
    private void Escape(AbstractValue value, EscapeKind how)
    {
        ReportEscape(value, how);
        Escape(value);
    }

    private void ReportEscape(AbstractValue value, EscapeKind how)
    {
        if (!IsReporting)
        {
            return;
        }

        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && _state.FindObject(id) is { HasEscaped: false })
            {
                _context.Observer.OnEscape(id, how, _state);
            }
        }
    }

    private void Escape(AbstractValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative its)
            {
                _state.Escape(its.Id);
            }
        }
    }

    private void Report(ImmutableArray<CallArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            Report(argument.Parameter, argument);
        }
    }

    private void Report(ISymbol target, in CallArgument argument)
    {
        if (IsReporting && argument.IsExplicit)
        {
            _context.Observer.OnValue(target, argument.Value, argument.Use, _state);
        }
    }

    private void ReportRead(IPropertyReferenceOperation read, AbstractValue instance)
    {
        if (IsReporting)
        {
            _context.Observer.OnRead(read, instance, _state);
        }

        _state.SetExternal(Knowledge.After(read, instance, _state.ExternalState));
    }

    private void Report(in CallSite call, AbstractValue result)
    {
        if (IsReporting)
        {
            _context.Observer.OnCall(call, result, _state);
        }
    }
}
