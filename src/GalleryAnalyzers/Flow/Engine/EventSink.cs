using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Reports events to the observer, and lets objects escape to unknown code.</summary>
internal sealed class EventSink(Interpreter run)
{
    // A call without effects may return an object that it was given, or an element of a list.
    public void EscapeReturned(ProgramPoint at, AbstractValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && at.State.FindObject(id)?.List is { } list)
            {
                foreach (var element in list.Elements)
                {
                    Escape(at, element.Value, EscapeKind.Stored);
                }
            }
            else
            {
                Escape(at, AbstractValue.Of(alternative), EscapeKind.Stored);
            }
        }
    }

    // A nested function may change everything that it names when it runs.
    public void EscapeNamedIn(ProgramPoint at, SyntaxNode function)
    {
        var names = new HashSet<string>(
            function.DescendantNodes().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText));
        run.Context.Budget.Spend(names.Count);
        foreach (var variable in at.State.Variables.Where(variable => names.Contains(variable.Key.Name)).ToList())
        {
            Escape(at, variable.Value, EscapeKind.Stored);
        }
    }

    // A local function may call the other ones.
    public void EscapeNamedInLocalFunctions(ProgramPoint at)
    {
        foreach (var function in run.Body.Graph.LocalFunctions)
        {
            foreach (var reference in function.DeclaringSyntaxReferences)
            {
                EscapeNamedIn(at, reference.GetSyntax(run.Context.CancellationToken));
            }
        }
    }

    /// <summary>Lets the objects in the value, and all that they hold, escape to unknown code.</summary>
    public void Escape(ProgramPoint at, AbstractValue value, EscapeKind how)
    {
        ReportEscape(at, value, how);
        Escape(at, value);
    }

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
                run.Context.Observer.OnEscape(id, how, at.State);
            }
        }
    }

    public void Escape(ProgramPoint at, AbstractValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative its)
            {
                at.State.Escape(its.Id);
            }
        }
    }

    public void Report(ProgramPoint at, ImmutableArray<CallArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            Report(at, argument.Parameter, argument);
        }
    }

    public void Report(ProgramPoint at, ISymbol target, in CallArgument argument)
    {
        if (at.IsReporting && argument.IsExplicit)
        {
            run.Context.Observer.OnValue(target, argument.Value, argument.Use, at.State);
        }
    }

    public void ReportRead(ProgramPoint at, IPropertyReferenceOperation read, AbstractValue instance)
    {
        if (at.IsReporting)
        {
            run.Context.Observer.OnRead(read, instance, at.State);
        }

        at.State.SetExternal(run.Knowledge.After(read, instance, at.State.ExternalState));
    }

    public void Report(ProgramPoint at, in CallSite call, AbstractValue result)
    {
        if (at.IsReporting)
        {
            run.Context.Observer.OnCall(call, result, at.State);
        }
    }
}
