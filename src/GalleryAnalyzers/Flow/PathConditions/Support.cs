using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.PathConditions;

/// <summary>
/// The support of an unknown fact: the data in the code that alone determine it, such as the length of a text or the outcome of a check.
/// </summary>
/// <remarks>
/// A branch on such a fact takes the same path in all runs, but it is unknown which: nothing may be reported about the support on either.
/// </remarks>
internal sealed class Support : IEquatable<Support>
{
    private readonly HashSet<object> _data = new();

    /// <summary>The objects whose contents are in the support.</summary>
    public IEnumerable<AllocationSite> Objects => _data.OfType<AllocationSite>();

    /// <summary>The members and local constants whose values are in the support.</summary>
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

    /// <summary>Whether the content of the alternative is in the support, or depends on it.</summary>
    public bool Include(Alternative alternative) => alternative switch
    {
        SuspendedAlternative { Was: { } was } => was.Alternatives.Any(Include),
        UnknownAlternative { Support: var support } => support is not null && support._data.Overlaps(_data),
        _ => DatumOf(alternative) is { } datum && _data.Contains(datum),
    };

    /// <summary>Whether the program itself gives the member a value, other than that of an enum member.</summary>
    public static bool IsOfProgram(ISymbol member) =>
        !member.DeclaringSyntaxReferences.IsEmpty && member.ContainingType?.TypeKind != TypeKind.Enum;

    public bool Equals(Support? other) => other is not null && _data.SetEquals(other._data);

    public override bool Equals(object? obj) => Equals(obj as Support);

    public override int GetHashCode() => _data.Count;

    // A constant, or a member that is set once, is the same datum wherever it is named; a literal is one where it stands.
    private static object? DatumOf(Alternative alternative) => alternative.Origin switch
    {
        _ when alternative is ObjectAlternative or HandleAlternative => null,
        IFieldReferenceOperation { Field: var field } when IsOfProgram(field) => field.OriginalDefinition,
        IPropertyReferenceOperation { Property: var property } when IsOfProgram(property) => property.OriginalDefinition,
        ILocalReferenceOperation { Local: var local } => local,
        var origin => origin,
    };
}
