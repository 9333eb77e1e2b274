using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Recognizes the framework types of a compilation by their metadata names, which are computed once for each symbol.</summary>
/// <remarks>A type of such a name that the program declares counts as well: it replaces one that an older framework lacks.</remarks>
internal sealed class WellKnownTypes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Entry> _entries = new(SameSymbol.Instance);

    /// <summary>Whether the type has that metadata name, with any type arguments.</summary>
    public bool Is(ITypeSymbol? type, string name) => EntryOf(type).Name == name;

    /// <summary>Whether the type is a date with a time.</summary>
    public bool IsDate(ITypeSymbol? type) => EntryOf(type).Kind == WellKnownKind.Date;

    /// <summary>Whether the type is a date, a time, or both.</summary>
    public bool IsDateOrTime(ITypeSymbol? type) => EntryOf(type).Kind is WellKnownKind.Date or WellKnownKind.PartOfDate;

    /// <summary>Whether the type is a task or an awaiter.</summary>
    public bool IsTask(ITypeSymbol? type) => EntryOf(type).Kind == WellKnownKind.Task;

    /// <summary>Whether the type is an expression tree.</summary>
    public bool IsExpressionTree(ITypeSymbol? type) => EntryOf(type).Kind == WellKnownKind.ExpressionTree;

    /// <summary>Whether the type is a dictionary.</summary>
    public bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 2 } dictionary && EntryOf(dictionary).Kind == WellKnownKind.Dictionary;

    /// <summary>Whether the members of the framework's type run none of the program's code, apart from what they are given.</summary>
    public bool IsInert(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (EntryOf(type).IsInert)
            {
                return true;
            }

            if (!type.DeclaringSyntaxReferences.IsEmpty)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The effects of a member of the framework, or of a logging library, besides its result.</summary>
    public MemberEffects EffectsOf(ISymbol member)
    {
        var effects = MemberEffects.None;
        foreach (var row in EntryOf(member.ContainingType).Rows)
        {
            effects |= row.IsAbout(member.Name) ? row.Effects : MemberEffects.None;
        }

        return effects;
    }

    /// <summary>Whether the type comes with the framework, in the namespace System or below it.</summary>
    public bool IsFramework(ITypeSymbol? type) => EntryOf(type).IsFramework;

    private Entry EntryOf(ITypeSymbol? type) =>
        type is not INamedTypeSymbol named ? Entry.Other
        : _entries.TryGetValue(named.OriginalDefinition, out var entry) ? entry
        : _entries.GetOrAdd(named.OriginalDefinition, Entry.Of);

    /// <summary>The kinds of types that models distinguish without regard to the type itself.</summary>
    private enum WellKnownKind
    {
        Other,
        Date,
        PartOfDate,
        Task,
        ExpressionTree,
        Dictionary,
    }

    /// <summary>The cached facts of a type.</summary>
    /// <param name="Name">The metadata name; null for a nested type.</param>
    /// <param name="Kind">The kind.</param>
    /// <param name="Rows">The rows of the table that apply to the type.</param>
    /// <param name="IsFramework">Whether it comes with the framework.</param>
    /// <param name="IsInert">Whether its members run none of the program's code, apart from what they are given.</param>
    private sealed record Entry(
        string? Name, WellKnownKind Kind, ImmutableArray<FrameworkTable.Row> Rows, bool IsFramework, bool IsInert)
    {
        public static readonly Entry Other = new(
            null, WellKnownKind.Other, ImmutableArray<FrameworkTable.Row>.Empty, IsFramework: false, IsInert: false);

        public static Entry Of(INamedTypeSymbol type)
        {
            if (type.ContainingNamespace is null)
            {
                return Other;
            }

            var space = type.ContainingNamespace.ToDisplayString();
            var kind = space is TypeNames.Tasks or TypeNames.CompilerServices ? WellKnownKind.Task : WellKnownKind.Other;
            var isFramework = type.DeclaringSyntaxReferences.IsEmpty && space.Split('.')[0] == nameof(System);
            if (type.ContainingType is not null)
            {
                return Other with { Kind = kind, IsFramework = isFramework, IsInert = Of(type.ContainingType).IsInert };
            }

            var name = $"{space}.{type.MetadataName}";
            kind = name switch
            {
                TypeNames.DateTime or TypeNames.DateTimeOffset => WellKnownKind.Date,
                TypeNames.DateOnly or TypeNames.TimeOnly => WellKnownKind.PartOfDate,
                TypeNames.Expression or TypeNames.LambdaExpression => WellKnownKind.ExpressionTree,
                TypeNames.Dictionary or TypeNames.IDictionary => WellKnownKind.Dictionary,
                _ => kind,
            };
            var all = $"{space}.{FrameworkTable.All}";
            return new Entry(
                name,
                kind,
                FrameworkTable.Rows.RemoveAll(row => row.Type != name && row.Type != all),
                isFramework,
                FrameworkTable.InertTypes.Contains(name) || FrameworkTable.InertTypes.Contains(all));
        }
    }

    // A definition is one object in its compilation; to compare symbols takes longer than the rest of a look-up.
    private sealed class SameSymbol : IEqualityComparer<INamedTypeSymbol>
    {
        public static readonly SameSymbol Instance = new();

        public bool Equals(INamedTypeSymbol? x, INamedTypeSymbol? y) => ReferenceEquals(x, y);

        public int GetHashCode(INamedTypeSymbol symbol) => RuntimeHelpers.GetHashCode(symbol);
    }
}
