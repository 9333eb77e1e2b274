using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Knows the framework's types in one compilation by their metadata names, asked once for each symbol.</summary>
/// <remarks>A type of such a name that the program declares is what an older framework lacks.</remarks>
internal sealed class WellKnownTypes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Entry> _entries = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the type is one of those of these metadata names, with whatever type arguments.</summary>
    public bool Is(ITypeSymbol? type, string name) => type is INamedTypeSymbol named && EntryOf(named).Name == name;

    /// <summary>Whether the type is a date with a time.</summary>
    public bool IsDate(ITypeSymbol? type) => type is INamedTypeSymbol named && EntryOf(named).Name is TypeNames.DateTime or TypeNames.DateTimeOffset;

    /// <summary>Whether the type is a date, a time, or both.</summary>
    public bool IsDateOrTime(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && EntryOf(named).Name is TypeNames.DateTime or TypeNames.DateTimeOffset or TypeNames.DateOnly or TypeNames.TimeOnly;

    /// <summary>Whether the type is a task, or one of those that awaiting a task is made of.</summary>
    public bool IsTask(ITypeSymbol? type) => type is INamedTypeSymbol named && EntryOf(named).Namespace is TypeNames.Tasks or TypeNames.CompilerServices;

    /// <summary>Whether the type is that of an expression tree.</summary>
    public bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && EntryOf(named).Name is TypeNames.Expression or TypeNames.LambdaExpression;

    /// <summary>Whether the type is a dictionary whose keys and values are texts.</summary>
    public bool IsTextDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 2 } dictionary
        && EntryOf(dictionary).Name is TypeNames.Dictionary or TypeNames.IDictionary
        && dictionary.TypeArguments.All(static argument => argument.SpecialType == SpecialType.System_String);

    /// <summary>What a member of the framework, or of a library that logs, does besides giving a value.</summary>
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

    /// <summary>What is known of a type.</summary>
    /// <param name="Name">Its metadata name; null where it lies in another type.</param>
    /// <param name="Namespace">Its namespace; null for an error type.</param>
    /// <param name="Rows">The rows of the table that are about it.</param>
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
            return new Entry(name, space, FrameworkTable.Rows.RemoveAll(row => row.Type != name && row.Type != $"{space}.{FrameworkTable.All}"));
        }
    }
}
