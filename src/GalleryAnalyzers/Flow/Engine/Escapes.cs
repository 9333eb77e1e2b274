using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Flow.Engine;

/// <summary>Lets objects escape to code that cannot be seen, which may change them.</summary>
internal sealed class Escapes(Interpreter run)
{
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

    /// <summary>Lets escape what a nested function names: it may change that when it runs.</summary>
    /// <returns>The values of the variables that it names.</returns>
    public IReadOnlyList<AbstractValue> EscapeNamedIn(ProgramPoint at, SyntaxNode function)
    {
        // It may name the members of the object that it is called on.
        if (run.This is { } self)
        {
            Escape(at, self, EscapeKind.Stored);
        }

        var names = new HashSet<string>(
            function.DescendantNodes().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText));
        run.Context.Budget.Spend(names.Count);
        var named = at.State.Variables.Where(variable => names.Contains(variable.Key.Name)).Select(static pair => pair.Value).ToList();
        foreach (var value in named)
        {
            Escape(at, value, EscapeKind.Stored);
        }

        return named;
    }

    /// <summary>Lets escape what all local functions name: each may call the others.</summary>
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
        run.Events.ReportEscape(at, value, how);
        Escape(at, value);
    }

    private static void Escape(ProgramPoint at, AbstractValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative its)
            {
                at.State.Escape(its.Id);
            }
        }
    }
}
