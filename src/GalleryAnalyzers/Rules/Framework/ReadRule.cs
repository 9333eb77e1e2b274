using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A rule about a property that is read too early, or that its owner does not have.</summary>
internal abstract class ReadRule(string id, string category, DiagnosticSeverity severity) : Rule(id, category, severity)
{
    /// <summary>The names of the properties whose reads the rule judges.</summary>
    public abstract IReadOnlyList<string> Properties { get; }

    /// <summary>Judges a read of an SDK property with one of the names.</summary>
    public abstract void Check(in ReadContext context);
}

/// <summary>A read of a property, with the state before it.</summary>
internal readonly struct ReadContext(
    IPropertyReferenceOperation read, AbstractValue instance, ShownState state, FindingReporter reporter, RuleEnvironment environment)
{
    public IPropertyReferenceOperation Read { get; } = read;

    /// <summary>The object that the property is read from.</summary>
    public AbstractValue Instance { get; } = instance;

    public FindingReporter Reporter { get; } = reporter;

    public RuleEnvironment Environment { get; } = environment;

    public KnownSymbols Symbols => Environment.Symbols;

    /// <summary>The effects of the method's earlier code on resources.</summary>
    public ResourceState Resources { get; } = (ResourceState)state.ExternalState;
}
