using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A rule about the contents of an object that escapes from the method.</summary>
internal abstract class ObjectRule(string id, string category, DiagnosticSeverity severity) : Rule(id, category, severity)
{
    /// <summary>The types whose objects the rule judges, and those of types derived from them.</summary>
    public abstract IReadOnlyList<KnownType> Types { get; }

    /// <summary>Judges one object.</summary>
    public abstract void Check(in ObjectContext context);
}

/// <summary>An object that escapes from the method.</summary>
internal readonly struct ObjectContext(
    AllocationSite id,
    AbstractObject subject,
    EscapeKind escapeKind,
    ShownState state,
    FindingReporter reporter,
    RuleEnvironment environment)
{
    public AllocationSite Id { get; } = id;

    public AbstractObject Subject { get; } = subject;

    /// <summary>How the object, or the one that holds it, escapes.</summary>
    public EscapeKind EscapeKind { get; } = escapeKind;

    public FindingReporter Reporter { get; } = reporter;

    public RuleEnvironment Environment { get; } = environment;

    /// <summary>Reads the contents of the subject and of the objects around it.</summary>
    public ObjectReader Objects { get; } = new(environment.Symbols, state);

    public KnownSymbols Symbols => Environment.Symbols;

    /// <summary>Whether no code adds to the object after this point.</summary>
    public bool IsFinal => EscapeKind is EscapeKind.Sent or EscapeKind.Ended;
}
