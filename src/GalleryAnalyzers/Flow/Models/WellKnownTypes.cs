using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Recognizes the framework types of a compilation by their metadata names, which are computed once for each symbol.</summary>
/// <remarks>A type of such a name that the program declares counts as well: it replaces one that an older framework lacks.</remarks>
internal sealed class WellKnownTypes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Entry> _entries = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the type has that metadata name, with any type arguments.</summary>
    public bool Is(ITypeSymbol? type, string name) => type is INamedTypeSymbol named && EntryOf(named).Name == name;

    /// <summary>Whether the type is a date with a time.</summary>
    public bool IsDate(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && EntryOf(named).Name is TypeNames.DateTime or TypeNames.DateTimeOffset;

    /// <summary>Whether the type is a date, a time, or both.</summary>
    public bool IsDateOrTime(ITypeSymbol? type) =>
        type is INamedTypeSymbol named
        && EntryOf(named).Name is TypeNames.DateTime or TypeNames.DateTimeOffset or TypeNames.DateOnly or TypeNames.TimeOnly;

    /// <summary>Whether the type is a task or an awaiter.</summary>
    public bool IsTask(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && EntryOf(named).Namespace is TypeNames.Tasks or TypeNames.CompilerServices;

    /// <summary>Whether the type is an expression tree.</summary>
    public bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && EntryOf(named).Name is TypeNames.Expression or TypeNames.LambdaExpression;

    /// <summary>Whether the type is a dictionary with strings as keys and values.</summary>
    public bool IsTextDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 2 } dictionary
        && EntryOf(dictionary).Name is TypeNames.Dictionary or TypeNames.IDictionary
        && dictionary.TypeArguments.All(static argument => argument.SpecialType == SpecialType.System_String);

    /// <summary>The effects of a member of the framework, or of a logging library, besides its result.</summary>
    public MemberEffects EffectsOf(ISymbol member)
    {
        var effects = MemberEffects.None;
        if (member.ContainingType is { } type)
        {
            foreach (var row in EntryOf(type).Rows)
            {
                effects |= row.IsAbout(member.Name) ? row.Effects : MemberEffects.None;
            }
        }

        return effects;
    }

    private Entry EntryOf(INamedTypeSymbol type) =>
        _entries.TryGetValue(type.OriginalDefinition, out var entry) ? entry : _entries.GetOrAdd(type.OriginalDefinition, Entry.Of);

    /// <summary>The cached facts of a type.</summary>
    /// <param name="Name">The metadata name; null for a nested type.</param>
    /// <param name="Namespace">The namespace; null for an error type.</param>
    /// <param name="Rows">The rows of the table that apply to the type.</param>
    private sealed record Entry(string? Name, string? Namespace, ImmutableArray<FrameworkTable.Row> Rows)
    {
        private static readonly Entry Other = new(null, null, ImmutableArray<FrameworkTable.Row>.Empty);

        public static Entry Of(INamedTypeSymbol type)
        {
            if (type.ContainingNamespace is null)
            {
                return Other;
            }

            var space = type.ContainingNamespace.ToDisplayString();
            if (type.ContainingType is not null)
            {
                return Other with { Namespace = space };
            }

            var name = $"{space}.{type.MetadataName}";
            return new Entry(
                name, space, FrameworkTable.Rows.RemoveAll(row => row.Type != name && row.Type != $"{space}.{FrameworkTable.All}"));
        }
    }
}
