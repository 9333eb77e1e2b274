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

    public KnownSymbols Symbols => Environment.Symbols;

    /// <summary>Whether the object has come to where nobody adds to it any more.</summary>
    public bool IsFinal => HandOver is HandOver.Sent or HandOver.Ended;

    private FlowState State { get; } = state;

    /// <summary>The object that the value is, where it can be no other and what it holds is known; else null.</summary>
    public AbstractObject? ObjectIn(AbstractValue? value) =>
        value?.Single is ObjectAlternative { Id: var id } && State.FindObject(id) is { HasEscaped: false } found ? found : null;

    /// <summary>The objects that the value may be and of which it is known what they hold.</summary>
    public IEnumerable<AbstractObject> ObjectsIn(AbstractValue value)
    {
        foreach (var alternative in value.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id } && State.FindObject(id) is { HasEscaped: false } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>What the property was set to on some path, or null.</summary>
    public PropertyValue? PossibleValueOf(AbstractObject? owner, KnownProperty property) =>
        Symbols[property] is { } symbol ? owner?.Find(symbol) : null;

    /// <summary>What the property was set to on every path, or null.</summary>
    public PropertyValue? ValueOf(AbstractObject? owner, KnownProperty property) =>
        Symbols[property] is { } symbol && owner?.Find(symbol) is { IsCertain: true } value ? value : null;

    /// <summary>Whether no path gave the property a value, or every path gave it null. Only of an object that nothing else has seen.</summary>
    public bool IsAbsent(AbstractObject owner, KnownProperty property) =>
        !owner.HasEscaped
        && Symbols[property] is { } symbol
        && (owner.Find(symbol) is not { } value || value is { IsCertain: true, Value.Single: ConstantAlternative { Value: null } });

    /// <summary>Whether every path gave the property a value that is not null.</summary>
    public bool IsPresent(AbstractObject owner, KnownProperty property) =>
        ValueOf(owner, property) is { } value && Nullness.IsNeverNull(value);

    /// <summary>The object in that property, where it can be no other and what it holds is known; else null.</summary>
    public AbstractObject? ObjectOf(AbstractObject? owner, KnownProperty property) => ObjectIn(ValueOf(owner, property)?.Value);

    /// <summary>The list in that property, where what it holds is known; else null.</summary>
    public ListContents? ListOf(AbstractObject? owner, KnownProperty property) => ObjectOf(owner, property)?.List;
}
