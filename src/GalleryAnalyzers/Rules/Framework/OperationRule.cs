using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A rule about a call that creates, changes or deletes a resource, given the state before it.</summary>
internal abstract class OperationRule(string id, string category, DiagnosticSeverity severity) : Rule(id, category, severity)
{
    /// <summary>The SDK's classes of the resources whose operations the rule judges.</summary>
    public abstract IReadOnlyList<KnownType> Types { get; }

    /// <summary>The actions that the rule judges.</summary>
    public abstract IReadOnlyList<ResourceAction> Actions { get; }

    /// <summary>Judges one operation.</summary>
    public abstract void Check(in OperationContext context);
}

/// <summary>An operation, with the state before it.</summary>
internal readonly struct OperationContext(
    ResourceOperation operation, ShownState state, FindingReporter reporter, RuleEnvironment environment)
{
    public ResourceOperation Operation { get; } = operation;

    public FindingReporter Reporter { get; } = reporter;

    public RuleEnvironment Environment { get; } = environment;

    public KnownSymbols Symbols => Environment.Symbols;

    /// <summary>The effects of the method's earlier code on resources.</summary>
    public ResourceState Resources { get; } = (ResourceState)state.ExternalState;

    /// <summary>Reads the contents of objects at the call.</summary>
    public ObjectReader Objects { get; } = new(environment.Symbols, state);

    /// <summary>The data or the patch that is sent, where it is certain and its contents are known; else null.</summary>
    public AbstractObject? Sent => Objects.ObjectIn(Operation.Sent?.Value);

    /// <summary>The allocation site of the sent object; null where there can be several, or none is tracked.</summary>
    public AllocationSite? SentId => (Operation.Sent?.Value.Single as ObjectAlternative)?.Id;

    /// <summary>The variables that are in scope at the call and have a value.</summary>
    public IEnumerable<KeyValuePair<ISymbol, AbstractValue>> Variables => state.Variables;

    /// <summary>Whether some path created the resource that the method now sends, so that it sends it again.</summary>
    public bool MayBeSentAgain => Resources.Find(Operation.Key)?.Existence.HasFlag(Existence.Created) == true;

    /// <summary>
    /// The first creations of the resource that the operation changes; empty where other code may have deleted it, so that the operation
    /// may create it again with any data.
    /// </summary>
    public IReadOnlyList<CreatedResource> CreationsOfChanged =>
        Operation.Action == ResourceAction.CreateOrUpdate && Resources.Find(Operation.Key)?.IsKnownToExist != true
            ? []
            : CreationsOf(Operation.Key, static record => record.First);

    /// <summary>
    /// The creations of the parent of the operation's resource: the gallery of a definition, the definition of a version.
    /// </summary>
    public IReadOnlyList<CreatedResource> CreationsOfParent => Operation.Key.Parent is { } parent ? CreationsOf(parent) : [];

    /// <summary>Returns a reader of what was sent earlier, as far as it is proven at the call.</summary>
    public ObjectReader ReaderOf(ObjectSnapshot data) => new(Symbols, state.Over(data));

    /// <summary>Whether the operation is on a resource of that class.</summary>
    public bool IsOf(KnownType type) => Symbols.Is(Operation.Type, type);

    /// <summary>
    /// Returns the possible creations of the resource that the value represents, where every path of the method has one; empty where they
    /// are not known. A rule must hold for each.
    /// </summary>
    public IReadOnlyList<CreatedResource> CreationsOf(Alternative? alternative) =>
        ResourceKeys.Of(alternative) is { } key ? CreationsOf(key) : [];

    /// <summary>Returns the same for a resource.</summary>
    public IReadOnlyList<CreatedResource> CreationsOf(ResourceKey key) => CreationsOf(key, static record => record.Created);

    /// <summary>Returns the same, of the first creation of the resource: a later change of what is fixed at creation was refused.</summary>
    public IReadOnlyList<CreatedResource> FirstCreationsOf(ResourceKey key) => CreationsOf(key, static record => record.First);

    private IReadOnlyList<CreatedResource> CreationsOf(ResourceKey key, Func<ResourceRecord, ImmutableArray<SentData>> which)
    {
        if (Resources.Find(key) is not { IsCreated: true } record)
        {
            return [];
        }

        var created = new List<CreatedResource>();
        foreach (var sent in which(record))
        {
            if (sent.Data is not { } data || state.Over(data).FindObject(data.Root) is not { HasEscaped: false } contents)
            {
                return [];
            }

            created.Add(new CreatedResource(key, record, contents, ReaderOf(data), sent.Call));
        }

        return created;
    }
}

/// <summary>A resource that the method created, with what it sent for it.</summary>
/// <param name="Key">The resource.</param>
/// <param name="Record">The history of the resource in the method.</param>
/// <param name="Data">The data that it was created from.</param>
/// <param name="Objects">What the objects in <paramref name="Data"/> held when they were sent.</param>
/// <param name="Call">The call that created it.</param>
internal sealed record CreatedResource(ResourceKey Key, ResourceRecord Record, AbstractObject Data, ObjectReader Objects, IOperation Call);

/// <summary>Queries over all creations of a resource.</summary>
internal static class CreatedResources
{
    /// <summary>Returns the answer that all creations give; null where there is none, one gives no answer, or two differ.</summary>
    public static T? Unanimous<T>(this IReadOnlyList<CreatedResource> creations, Func<CreatedResource, T?> answer)
        where T : class =>
        creations.Unanimous(answer, EqualityComparer<T>.Default.Equals);

    /// <summary>Returns the first answer, where all creations give one and none differs from it; else null.</summary>
    public static T? Unanimous<T>(this IReadOnlyList<CreatedResource> creations, Func<CreatedResource, T?> answer, Func<T, T, bool> areSame)
        where T : class
    {
        T? first = null;
        foreach (var creation in creations)
        {
            if (answer(creation) is not { } given || (first is not null && !areSame(first, given)))
            {
                return null;
            }

            first ??= given;
        }

        return first;
    }
}
