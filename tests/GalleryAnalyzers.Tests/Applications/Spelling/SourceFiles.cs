namespace GalleryAnalyzers.Tests.Applications.Spelling;

/// <summary>The files of an application, one for each type, while they are written.</summary>
internal sealed class SourceFiles
{
    /// <summary>The type that everything begins in.</summary>
    public const string Entry = "Application";

    /// <summary>How it is declared.</summary>
    public const string EntryKind = "public static class";

    private readonly Dictionary<string, (string Declaration, List<string> Members)> _types = [];
    private readonly Dictionary<string, string> _texts = [];
    private int _names;

    /// <summary>The files' names and texts.</summary>
    public IReadOnlyList<(string Name, string Text)> All =>
    [
        .. _types.Select(type => (type.Key + ".cs", TextOf(type.Value.Declaration, type.Value.Members))),
        .. _texts.Select(text => (text.Key + ".cs", text.Value + "\n")),
    ];

    /// <summary>A name that nothing else has.</summary>
    public string NewName(string name) => $"{name}{++_names}";

    /// <summary>Adds a member to a type, which is declared in that way where it is new.</summary>
    public void Add(string type, string kind, string member)
    {
        if (!_types.TryGetValue(type, out var its))
            _types.Add(type, its = ($"{kind} {type}", []));

        its.Members.Add(member);
    }

    /// <summary>Adds a member to a class that implements an interface.</summary>
    public void AddImplementation(string type, string of, string member)
    {
        _types.TryAdd(type, ($"internal sealed class {type} : {of}", []));
        _types[type].Members.Add(member);
    }

    /// <summary>Adds a file.</summary>
    public void AddFile(string name, string text) => _texts.Add(name, text);

    /// <summary>The lines, one layer further in.</summary>
    public static string Indented(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => "    " + line.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n"));

    /// <summary>A method of these statements.</summary>
    public static string Method(string head, IEnumerable<string> lines) => $"{head}\n{{\n{Indented(lines)}}}";

    private static string TextOf(string declaration, List<string> members) =>
        $"{declaration}\n{{\n{string.Join("\n", members.Select(member => Indented([member])))}}}\n";
}
