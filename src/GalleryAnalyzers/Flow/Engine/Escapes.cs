using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Lets objects escape to code that cannot be seen, which may change them.</summary>
internal sealed class Escapes(Interpreter run)
{
    private readonly HashSet<DelegateTarget> _escaping = new();

    /// <summary>Lets escape what a call without effects may return: an object that it was given, or an element of a list.</summary>
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

    /// <summary>Lets escape what a delegate's function may change when it runs.</summary>
    public void EscapeNamedIn(ProgramPoint at, DelegateTarget function)
    {
        // Each function is left out while it escapes, as a variable that it names may hold it.
        if (!_escaping.Add(function))
        {
            return;
        }

        if (function.This is { } self)
        {
            Escape(at, self, EscapeKind.Stored);
        }

        foreach (var value in function.Lambda is { } lambda ? NamedIn(at, lambda.Syntax) : [])
        {
            Escape(at, value, EscapeKind.Stored);
        }

        _escaping.Remove(function);
    }

    /// <summary>The values of the variables that a nested function names.</summary>
    public IReadOnlyList<AbstractValue> NamedIn(ProgramPoint at, SyntaxNode function)
    {
        var names = new HashSet<string>(
            function.DescendantNodes().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText));
        run.Context.Budget.Spend(names.Count);
        return at.State.Variables.Where(variable => names.Contains(variable.Key.Name)).Select(static pair => pair.Value).ToList();
    }

    /// <summary>Lets escape what all local functions name: each may call the others.</summary>
    public void EscapeNamedInLocalFunctions(ProgramPoint at)
    {
        if (run.This is { } self)
        {
            Escape(at, self, EscapeKind.Stored);
        }

        foreach (var reference in run.Body.Graph.LocalFunctions.SelectMany(static function => function.DeclaringSyntaxReferences))
        {
            foreach (var value in NamedIn(at, reference.GetSyntax(run.Context.CancellationToken)))
            {
                Escape(at, value, EscapeKind.Stored);
            }
        }
    }

    /// <summary>Lets the objects in the value, and all that they hold, escape to unknown code.</summary>
    public void Escape(ProgramPoint at, AbstractValue value, EscapeKind how)
    {
        run.Events.ReportEscape(at, value, how);
        Escape(at, value);
    }

    private void Escape(ProgramPoint at, AbstractValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative its)
            {
                EscapeDelegatesIn(at, its.Id);
                at.State.Escape(its.Id);
            }
            else
            {
                run.Delegates.Escape(at, alternative);
            }
        }
    }

    // The state knows objects only: a delegate that one of them holds changes what its function names.
    private void EscapeDelegatesIn(ProgramPoint at, AllocationSite id)
    {
        if (run.Context.DelegateTargets.Count == 0 || ObjectSnapshot.Take(id, at.State) is not { } held)
        {
            return;
        }

        foreach (var alternative in held.Objects.SelectMany(static its => its.Values).SelectMany(static value => value.Alternatives))
        {
            run.Delegates.Escape(at, alternative);
        }
    }
}
