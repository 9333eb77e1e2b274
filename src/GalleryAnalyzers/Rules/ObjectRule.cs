using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules;

/// <summary>A rule about what an object holds when it leaves the method's hands.</summary>
internal abstract class ObjectRule(string id, string category, DiagnosticSeverity severity) : Rule(id, category, severity)
{
    /// <summary>Whether the rule judges objects of the type.</summary>
    public abstract bool AppliesTo(ITypeSymbol type, KnownSymbols symbols);

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

    public KnownSymbols Symbols => Environment.Symbols;

    private FlowState State { get; } = state;

    /// <summary>The object that the value is, where it can be no other and what it holds is known; else null.</summary>
    public AbstractObject? ObjectIn(AbstractValue? value) =>
        value?.Single is ObjectAlternative { Id: var id } && State.FindObject(id) is { HasEscaped: false } found ? found : null;

    /// <summary>What the property was set to on every path, or null.</summary>
    public static PropertyValue? CertainValue(AbstractObject? owner, IPropertySymbol? property) =>
        property is not null && owner?.Find(property) is { IsCertain: true } value ? value : null;

    /// <summary>The object's list in that property, or null where it is not known.</summary>
    public ListContents? ListIn(AbstractObject? owner, IPropertySymbol? property) =>
        ObjectIn(CertainValue(owner, property)?.Value)?.List;
}
