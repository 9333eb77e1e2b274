using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A rule about a property that is read too early, or of what does not hold it.</summary>
internal abstract class ReadRule(string id, string category, DiagnosticSeverity severity) : Rule(id, category, severity)
{
    /// <summary>The names of the properties whose reading the rule judges.</summary>
    public abstract IReadOnlyList<string> Properties { get; }

    /// <summary>Judges the reading of a property that has one of the names and is the SDK's own.</summary>
    public abstract void Check(in ReadContext context);
}

/// <summary>The reading of a property, and what the method did before it.</summary>
internal readonly struct ReadContext(
    IPropertyReferenceOperation read, AbstractValue instance, FlowState state, FindingReporter reporter, RuleEnvironment environment)
{
    public IPropertyReferenceOperation Read { get; } = read;

    /// <summary>What the property is read from.</summary>
    public AbstractValue Instance { get; } = instance;

    public FindingReporter Reporter { get; } = reporter;

    public RuleEnvironment Environment { get; } = environment;

    public KnownSymbols Symbols => Environment.Symbols;

    /// <summary>What the method did before.</summary>
    public ResourceState Resources { get; } = (ResourceState)state.ExternalState;
}
