using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>The arrows of the architecture: Rules ask Sdk, Flow and Facts; Sdk teaches Flow; Facts know nobody, not even Roslyn.</summary>
public sealed class FolderTests
{
    private static readonly Dictionary<string, string[]> Forbidden = new()
    {
        ["Facts"] = ["Flow", "Sdk", "Rules", Roslyn],
        ["Flow"] = ["Facts", "Sdk", "Rules"],
        ["Sdk"] = ["Facts", "Rules"],
    };

    private const string Roslyn = "Microsoft.CodeAnalysis";
    private const string User = "class User { bool M() => Thing.Make() is null; }";
    private const string Thing = "class Thing { public static Thing Make() => new(); }";

    [Fact]
    public void No_part_knows_a_part_above_it() => Check.None(Violations(ProductSource.Compilation));

    [Theory]
    [InlineData("Facts", "Flow/Thing.cs")]
    [InlineData("Facts", "Sdk/Thing.cs")]
    [InlineData("Facts", "Rules/Galleries/Thing.cs")]
    [InlineData("Flow", "Facts/Thing.cs")]
    [InlineData("Flow", "Sdk/Thing.cs")]
    [InlineData("Flow", "Rules/Thing.cs")]
    [InlineData("Sdk", "Facts/Thing.cs")]
    [InlineData("Sdk", "Rules/Thing.cs")]
    public void A_forbidden_use_is_seen(string from, string to)
    {
        var compilation = ProductSource.Compile([($"{from}/User.cs", User), (to, Thing)]);

        Assert.NotEmpty(Violations(compilation));
    }

    [Theory]
    [InlineData("Rules/Galleries", "Facts/Thing.cs")]
    [InlineData("Rules/Galleries", "Sdk/Thing.cs")]
    [InlineData("Sdk", "Flow/Thing.cs")]
    [InlineData("Facts", "Facts/Thing.cs")]
    [InlineData("Facts", "Polyfills/Thing.cs")]
    public void An_allowed_use_is_not(string from, string to)
    {
        var compilation = ProductSource.Compile([($"{from}/User.cs", User), (to, Thing)]);

        Assert.Empty(Violations(compilation));
    }

    [Theory]
    [InlineData("class User { Microsoft.CodeAnalysis.ISymbol? S; }")]
    [InlineData("class User { object S = default(Microsoft.CodeAnalysis.Text.TextSpan); }")]
    [InlineData("class User { void M(System.Collections.Generic.List<Microsoft.CodeAnalysis.Location> all) { } }")]
    public void Roslyn_in_Facts_is_seen(string source) => Assert.NotEmpty(Violations(ProductSource.Compile([("Facts/User.cs", source)])));

    private static IEnumerable<string> Violations(Compilation compilation) =>
        from use in ProductSource.Uses(compilation)
        let folder = Folder(use.Place.SyntaxTree)
        where Forbidden.ContainsKey(folder)
        from home in Homes(use.Symbol)
        where Forbidden[folder].Contains(home)
        select $"{use.Place.GetLocation().GetLineSpan()}: {folder} uses {use.Symbol} of {home}";

    private static IEnumerable<string> Homes(ISymbol symbol)
    {
        if (symbol.ContainingAssembly?.Name.StartsWith(Roslyn, StringComparison.Ordinal) == true)
            return [Roslyn];

        return symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(declaration => Folder(declaration.SyntaxTree)).Distinct();
    }

    private static string Folder(SyntaxTree tree) => tree.FilePath.Split('/')[0];
}
