using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>What the code itself gives, and what alone settles something that cannot be told here: the length of a text, whether a check accepts it.</summary>
/// <remarks>Of a branch on such grounds only one way is ever taken, and nothing here tells which: so on neither may anything be said of what they are.</remarks>
internal sealed class Support : IEquatable<Support>
{
    private readonly HashSet<object> _data = new();

    /// <summary>The objects whose contents count.</summary>
    public IEnumerable<AllocationSite> Objects => _data.OfType<AllocationSite>();

    /// <summary>The members and local constants whose values count.</summary>
    public IEnumerable<ISymbol> Members => _data.OfType<ISymbol>();

    public void Add(AllocationSite id) => _data.Add(id);

    public void Add(ISymbol member) => _data.Add(member);

    public void Add(Alternative alternative)
    {
        if (alternative is UnknownAlternative { Support: { } support })
        {
            _data.UnionWith(support._data);
        }
        else if (DatumOf(alternative) is { } datum)
        {
            _data.Add(datum);
        }
    }

    /// <summary>Whether what the alternative says is among them, or rests on them.</summary>
    public bool Include(Alternative alternative) => alternative switch
    {
        SuspendedAlternative { Was: { } was } => was.Alternatives.Any(Include),
        UnknownAlternative { Support: var support } => support is not null && support._data.Overlaps(_data),
        _ => DatumOf(alternative) is { } datum && _data.Contains(datum),
    };

    /// <summary>Whether a member is one that the program gives a value of its own, and not one choice of several.</summary>
    public static bool IsOfProgram(ISymbol member) => !member.DeclaringSyntaxReferences.IsEmpty && member.ContainingType?.TypeKind != TypeKind.Enum;

    public bool Equals(Support? other) => other is not null && _data.SetEquals(other._data);

    public override bool Equals(object? obj) => Equals(obj as Support);

    public override int GetHashCode() => _data.Count;

    // A constant, or a member that is set once, says the same wherever it is named; a literal says it where it stands.
    private static object? DatumOf(Alternative alternative) => alternative.Origin switch
    {
        _ when alternative is ObjectAlternative or HandleAlternative => null,
        IFieldReferenceOperation { Field: var field } when IsOfProgram(field) => field.OriginalDefinition,
        IPropertyReferenceOperation { Property: var property } when IsOfProgram(property) => property.OriginalDefinition,
        ILocalReferenceOperation { Local: var local } => local,
        var origin => origin,
    };
}
