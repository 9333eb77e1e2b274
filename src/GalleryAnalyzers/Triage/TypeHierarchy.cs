using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Triage;

/// <summary>Which types inherit from which, by the names in their base lists: types of one name count as one.</summary>
internal sealed class TypeHierarchy
{
    private readonly Dictionary<string, HashSet<string>> _bases = new();
    private readonly Dictionary<string, HashSet<string>> _derived = new();
    private readonly Dictionary<string, IReadOnlyCollection<uint>> _relatives = new();

    public TypeHierarchy(IEnumerable<FileSummary> files)
    {
        foreach (var type in files.SelectMany(static file => file.Types))
        {
            foreach (var its in type.BaseList?.Types ?? default)
            {
                if (NameOf(its.Type) is { } name)
                {
                    Add(_bases, type.Identifier.ValueText, name);
                    Add(_derived, name, type.Identifier.ValueText);
                }
            }
        }
    }

    /// <summary>
    /// The names under which code may know the members of the type, as the hashes of <see cref="WordSet"/>: it, all that it inherits from,
    /// and all that inherit from it.
    /// </summary>
    public IReadOnlyCollection<uint> RelativesOf(string type)
    {
        if (!_relatives.TryGetValue(type, out var relatives))
        {
            var names = new HashSet<string> { type };
            AddAll(_bases, type);
            AddAll(_derived, type);
            _relatives.Add(type, relatives = names.Select(WordSet.HashOf).ToList());

            void AddAll(Dictionary<string, HashSet<string>> related, string name)
            {
                foreach (var other in related.TryGetValue(name, out var others) ? others : [])
                {
                    if (names.Add(other))
                    {
                        AddAll(related, other);
                    }
                }
            }
        }

        return relatives;
    }

    private static void Add(Dictionary<string, HashSet<string>> related, string name, string other)
    {
        if (!related.TryGetValue(name, out var others))
        {
            related.Add(name, others = new());
        }

        others.Add(other);
    }

    private static string? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax { Identifier.ValueText: var name } => name,
        QualifiedNameSyntax { Right.Identifier.ValueText: var name } => name,
        AliasQualifiedNameSyntax { Name.Identifier.ValueText: var name } => name,
        _ => null,
    };
}
