using System.Collections.Immutable;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Triage;

/// <summary>Callers are searched for once for the same files, and anew for others.</summary>
public sealed class CallerCacheTests
{
    private readonly CallerCache _cache = new();
    private int _searches;

    [Fact]
    public void The_same_files_are_searched_once()
    {
        var (one, other) = (Analysis.Parse("class A;", "A.cs"), Analysis.Parse("class B;", "B.cs"));

        Assert.Same(Find(one, other), Find(one, other));
        Assert.Equal(1, _searches);
    }

    [Fact]
    public void Other_files_are_searched_anew()
    {
        var (one, other) = (Analysis.Parse("class A;", "A.cs"), Analysis.Parse("class B;", "B.cs"));

        var found = Find(one, other);

        Assert.NotSame(found, Find(one));
        Assert.NotSame(found, Find(one, Analysis.Parse("class B;", "B.cs")));
        Assert.NotSame(found, Find(one, other));
        Assert.Equal(4, _searches);
    }

    private HashSet<SyntaxNode> Find(params SyntaxTree[] files) => _cache.Of([.. files], () =>
    {
        _searches++;
        return [];
    });
}
