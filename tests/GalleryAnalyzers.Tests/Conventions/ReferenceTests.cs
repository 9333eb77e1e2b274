using System.Reflection;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>An analyzer may refer only to what its oldest host loads; what is newer or extra ends as CS8032 at the user's.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Compiler =
        ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable"];

    [Fact]
    public void The_analyzer_needs_the_compiler_only() => Check.None(Names(typeof(GalleryAnalyzer).Assembly).Except(Compiler));

    [Fact]
    public void The_fixes_need_the_workspaces_and_the_analyzer_besides() => Check.None(Names(Subject.FixesAssembly).Except(
        [.. Compiler, "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "GalleryAnalyzers"]));

    /// <remarks>.NET 8 SDK and Visual Studio 17.8 load 7.0.</remarks>
    [Fact]
    public void Immutable_collections_are_as_old_as_the_oldest_host() => Check.None(
        new[] { typeof(GalleryAnalyzer).Assembly, Subject.FixesAssembly }
            .SelectMany(assembly => assembly.GetReferencedAssemblies())
            .Where(reference => reference.Name == "System.Collections.Immutable" && reference.Version > new Version(7, 0, 0, 0)));

    [Fact]
    public void The_analyzer_does_refer_to_the_compiler() =>
        Assert.Contains("Microsoft.CodeAnalysis", Names(typeof(GalleryAnalyzer).Assembly));

    private static IEnumerable<string> Names(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);
}
