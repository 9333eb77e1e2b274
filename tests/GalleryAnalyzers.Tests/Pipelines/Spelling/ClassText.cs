using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Pipelines.Spelling;

/// <summary>The class of a program while it is written: its members besides the method that runs, and names that are free in it.</summary>
internal sealed class ClassText(Draw draw)
{
    private readonly List<string> _members = [];
    private int _names;

    /// <summary>How the spelling of each piece is chosen.</summary>
    public Draw Draw { get; } = draw;

    /// <summary>The members.</summary>
    public string Members => string.Concat(_members.Select(member => "\n    " + member.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n"));

    /// <summary>A name that nothing else has.</summary>
    public string NewName(string kind) => $"{kind}{++_names}";

    public void Add(string member) => _members.Add(member);
}
