using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Reports to the observer what happens, once all is known that leads there.</summary>
internal sealed class EventSink(Interpreter run)
{
    /// <summary>Reports that the objects in the value escape.</summary>
    public void ReportEscape(ProgramPoint at, AbstractValue value, EscapeKind how)
    {
        if (!at.IsReporting)
        {
            return;
        }

        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && at.State.FindObject(id) is { HasEscaped: false })
            {
                run.Context.Observer.OnEscape(id, how, at.Shown);
            }
        }
    }

    /// <summary>Reports that parameters are given values.</summary>
    public void Report(ProgramPoint at, ImmutableArray<CallArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            Report(at, argument.Parameter, argument);
        }
    }

    /// <summary>Reports that a property or parameter is given a value.</summary>
    /// <param name="at">The program point.</param>
    /// <param name="target">The property or the parameter.</param>
    /// <param name="argument">The value.</param>
    /// <param name="isHeld">Whether a tracked object holds it from now on.</param>
    public void Report(ProgramPoint at, ISymbol target, in CallArgument argument, bool isHeld = false)
    {
        if (argument.IsExplicit)
        {
            Report(at, target, argument.Value, argument.Use, isHeld);
        }
    }

    /// <inheritdoc cref="Report(ProgramPoint, ISymbol, in CallArgument, bool)"/>
    public void Report(ProgramPoint at, ISymbol target, AbstractValue value, IOperation use, bool isHeld)
    {
        if (at.IsReporting)
        {
            run.Context.Observer.OnValue(target, at.Shown.Of(value), use, isHeld, at.Shown);
        }
    }

    /// <summary>Reports that a property is read.</summary>
    public void ReportRead(ProgramPoint at, IPropertyReferenceOperation read, AbstractValue instance)
    {
        if (at.IsReporting)
        {
            run.Context.Observer.OnRead(read, at.Shown.Of(instance), at.Shown);
        }

        at.State.SetExternal(run.Knowledge.After(read, instance, at.State.ExternalState));
    }

    /// <summary>Reports a call; the external state is still that before it.</summary>
    public void Report(ProgramPoint at, in CallSite call, AbstractValue result)
    {
        if (at.IsReporting)
        {
            run.Context.Observer.OnCall(call, result, at.Shown);
        }
    }
}
