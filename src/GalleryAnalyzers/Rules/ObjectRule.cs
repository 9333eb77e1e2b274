using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules;

/// <summary>A rule about what an object holds when it leaves the method's hands.</summary>
internal abstract class ObjectRule(string id, string category, DiagnosticSeverity severity) : Rule(id, category, severity)
{
    /// <summary>The types whose objects the rule judges, and those of types derived from them.</summary>
    public abstract IReadOnlyList<KnownType> Types { get; }

    /// <summary>Judges one object.</summary>
    public abstract void Check(in ObjectContext context);
}

/// <summary>An object on its way out of the method.</summary>
internal readonly struct ObjectContext(
    ObjectId id, AbstractObject subject, HandOver handOver, FlowState state, FindingReporter reporter, RuleEnvironment environment)
{
    public ObjectId Id { get; } = id;

    public AbstractObject Subject { get; } = subject;

    /// <summary>How the object, or the one that holds it, leaves the method.</summary>
    public HandOver HandOver { get; } = handOver;

    public FindingReporter Reporter { get; } = reporter;

    public RuleEnvironment Environment { get; } = environment;

    /// <summary>What the subject and the objects around it hold.</summary>
    public ObjectReader Objects { get; } = new(environment.Symbols, state);

    public KnownSymbols Symbols => Environment.Symbols;

    /// <summary>Whether the object has come to where nobody adds to it any more.</summary>
    public bool IsFinal => HandOver is HandOver.Sent or HandOver.Ended;
}
