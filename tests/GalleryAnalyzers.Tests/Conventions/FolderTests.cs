using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>The arrows of the architecture: Rules ask Sdk, Flow and Facts; Sdk teaches Flow; Facts know nobody, not even Roslyn.</summary>
public sealed class FolderTests
{
    /// <summary>What the files of a folder, and of those below it, may not use.</summary>
    private static readonly Dictionary<string, string[]> Forbidden = new()
    {
        ["Facts"] = ["Flow", "Sdk", "Rules", "Bodies", "Triage", Roslyn],
        ["Flow"] = ["Facts", "Sdk", "Rules", "Bodies", "Triage"],
        ["Sdk"] = ["Facts", "Rules", "Bodies", "Triage"],
        ["Triage"] = ["Rules", "Bodies"],
        ["Rules"] = ["Bodies", "Triage"],

        // Flow, from the values of the domain up to what runs whole bodies.
        ["Flow/Domain"] = ["Flow/State", "Flow/Engine", "Flow/Transfer", "Flow/Calls", "Flow/Models", "Flow/Syntax"],
        ["Flow/PathConditions"] = ["Flow/State", "Flow/Engine", "Flow/Transfer", "Flow/Calls", "Flow/Models"],
        ["Flow/State"] = ["Flow/Engine", "Flow/Transfer", "Flow/Calls", "Flow/Models", "Flow/Syntax"],
        ["Flow/Syntax"] = ["Flow/State", "Flow/Engine", "Flow/Transfer", "Flow/Calls"],

        ["Sdk/Symbols"] = ["Sdk/Slots", "Sdk/Resources"],
        ["Sdk/Slots"] = ["Sdk/Resources"],
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
    [InlineData("Sdk/Resources", "Rules/Framework/Thing.cs")]
    [InlineData("Triage", "Bodies/Thing.cs")]
    [InlineData("Flow/Domain", "Flow/State/Thing.cs")]
    [InlineData("Flow/State", "Flow/Engine/Thing.cs")]
    [InlineData("Flow/Syntax", "Flow/Calls/Thing.cs")]
    [InlineData("Sdk/Symbols", "Sdk/Slots/Thing.cs")]
    public void A_forbidden_use_is_seen(string from, string to)
    {
        var compilation = ProductSource.Compile([($"{from}/User.cs", User), (to, Thing)]);

        Assert.NotEmpty(Violations(compilation));
    }

    [Theory]
    [InlineData("Rules/Galleries", "Facts/Thing.cs")]
    [InlineData("Rules/Galleries", "Sdk/Thing.cs")]
    [InlineData("Sdk", "Flow/Thing.cs")]
    [InlineData("Flow/Engine", "Flow/State/Thing.cs")]
    [InlineData("Flow/State", "Flow/Domain/Thing.cs")]
    [InlineData("Sdk/Resources", "Sdk/Symbols/Thing.cs")]
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
        let path = use.Place.SyntaxTree.FilePath
        from arrow in Forbidden
        where IsIn(arrow.Key, path)
        from home in Homes(use.Symbol)
        where arrow.Value.Any(forbidden => IsIn(forbidden, home))
        select $"{use.Place.GetLocation().GetLineSpan()}: {arrow.Key} uses {use.Symbol} of {home}";

    // The path of a file; of a symbol that has none, where it comes from.
    private static IEnumerable<string> Homes(ISymbol symbol)
    {
        if (symbol.ContainingAssembly?.Name.StartsWith(Roslyn, StringComparison.Ordinal) == true)
            return [Roslyn + "/"];

        return symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(declaration => declaration.SyntaxTree.FilePath).Distinct();
    }

    private static bool IsIn(string folder, string path) => path.StartsWith(folder + "/", StringComparison.Ordinal);
}
