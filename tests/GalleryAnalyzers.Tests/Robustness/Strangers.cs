using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>Code of any kind, with a statement in each body that has to do with galleries: so that all of it is interpreted.</summary>
internal sealed class Strangers
{
    /// <summary>Names a gallery's type, and is right.</summary>
    public const string Harmless = "_ = new global::Azure.ResourceManager.Compute.GalleryData(default(global::Azure.Core.AzureLocation));";

    /// <summary>Names a region that does not exist.</summary>
    public const string Wrong = "_ = new global::Azure.ResourceManager.Compute.Models.TargetRegion(\"westeruope\");";

    private const int FirstSeed = 1912;
    private const int FewTokens = 3;

    /// <summary>Of how many of the tests' and benchmarks' files one is taken.</summary>
    private const int OneOf = 8;

    /// <summary>Of how many of the product's files one is taken where something is missing; else all are.</summary>
    private const int OneOfBroken = 3;

    /// <summary>Code that makes the mistakes that our rules are about, for the samples and to have Azure's fake refuse it.</summary>
    private static readonly string[] WrongOnPurpose = ["samples/BrokenImagePipeline/", "tests/GalleryAnalyzers.Tests/FakeAzure/SelfTests/"];

    /// <summary>The folder whose code is taken instead of the repository's.</summary>
    private static readonly string? Folder = Environment.GetEnvironmentVariable("GALLERY_ANALYZERS_SOURCES");

    private static readonly SyntaxTree UsingsOfTests = Analysis.Parse(
        "global using GalleryAnalyzers.Tests.Infrastructure; global using Xunit;", "GlobalUsings.Tests.g.cs");

    /// <summary>Whether other code than the repository's is asked for.</summary>
    public static bool AreOthers => !string.IsNullOrEmpty(Folder);

    /// <summary>All that is compiled together.</summary>
    public required CSharpCompilation Compilation { get; init; }

    /// <summary>The files that the statement was put into, with the seed by which some lost tokens.</summary>
    public required IReadOnlyList<(SyntaxTree Tree, int? Seed)> Files { get; init; }

    /// <summary>How many bodies the statement was put into.</summary>
    public required int Bodies { get; init; }

    /// <summary>Reads the code, puts the statement into it, and takes away what is to be missing.</summary>
    public static Strangers Read(Missing missing, string statement = Harmless)
    {
        var (files, others) = (new List<(SyntaxTree Tree, int? Seed)>(), new List<SyntaxTree> { Analysis.ImplicitUsings });
        var bodies = 0;
        foreach (var path in Paths())
        {
            var file = Analysis.Parse(File.ReadAllText(path), RelativePath(path));
            if (!IsOfTheSample(file.FilePath, missing))
            {
                others.Add(file);
                continue;
            }

            var root = file.GetRoot();
            var places = BlocksOf(root).Select(body => body.OpenBraceToken.Span.End).ToList();
            int? seed = missing == Missing.Tokens ? SeedOf(file.FilePath) : null;
            var text = Changed(root.GetText(), places, " " + statement, seed is { } value ? TokensOf(root, new Random(value)) : []);
            files.Add((Analysis.Parse(text.ToString(), file.FilePath), seed));
            bodies += places.Count;
        }

        Assert.True(bodies > 0, "There is no code.");
        if (!AreOthers)
            others.Add(UsingsOfTests);

        return new()
        {
            Compilation = Analysis.Compile(References(missing), files.Select(file => file.Tree).Concat(others)),
            Files = files,
            Bodies = bodies,
        };
    }

    /// <summary>The members of a file whose bodies are analyzed one by one.</summary>
    public static IEnumerable<SyntaxNode> Members(SyntaxTree file) => file.GetRoot().DescendantNodes()
        .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
            or PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null });

    private static IEnumerable<string> Paths() => AreOthers
        ? Repository.CSharpFilesBelow(Path.GetFullPath(Folder!))
        : new[] { "src", "tests", "samples" }.SelectMany(Repository.CSharpFiles);

    /// <summary>Chosen by the name, so that a new file changes no choice; without what is wrong on purpose.</summary>
    private static bool IsOfTheSample(string path, Missing missing) =>
        AreOthers
        || (path.StartsWith("src/", StringComparison.Ordinal) && (missing == Missing.Nothing || SeedOf(path) % OneOfBroken == 0))
        || (SeedOf(path) % OneOf == 0
            && !WrongOnPurpose.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>By the name, too, so that a new file changes no other's seed.</summary>
    private static int SeedOf(string path) => FirstSeed + path.Sum(character => character);

    private static string RelativePath(string path) =>
        Path.GetRelativePath(AreOthers ? Path.GetFullPath(Folder!) : Repository.Root, path).Replace(Path.DirectorySeparatorChar, '/');

    private static IEnumerable<BlockSyntax> BlocksOf(SyntaxNode root) =>
        from node in root.DescendantNodes()
        let body = node switch
        {
            BaseMethodDeclarationSyntax method => method.Body,
            AccessorDeclarationSyntax accessor => accessor.Body,
            LocalFunctionStatementSyntax function => function.Body,
            _ => null,
        }
        where body is { OpenBraceToken.IsMissing: false }
        select body;

    private static List<SyntaxToken> TokensOf(SyntaxNode root, Random random)
    {
        var tokens = root.DescendantTokens().Where(token => !token.Span.IsEmpty).ToArray();
        random.Shuffle(tokens);
        return [.. tokens.Take(FewTokens)];
    }

    private static SourceText Changed(SourceText text, IEnumerable<int> places, string more, IEnumerable<SyntaxToken> lost) =>
        text.WithChanges(lost.Select(token => new TextChange(token.Span, ""))
            .Concat(places.Select(place => new TextChange(new TextSpan(place, 0), more)))
            .OrderBy(change => change.Span));

    private static IEnumerable<MetadataReference> References(Missing missing)
    {
        var sdk = GallerySdk.Oldest.References.OfType<PortableExecutableReference>();
        var all = AreOthers ? sdk : sdk.Concat(GallerySdk.OfTheTestsOnly.OfType<PortableExecutableReference>());
        if (missing != Missing.References)
            return all;

        var random = new Random(FirstSeed);
        return all.OrderBy(reference => reference.FilePath, StringComparer.Ordinal)
            .Where(reference => random.Next(2) == 0 || IsNeeded(Path.GetFileNameWithoutExtension(reference.FilePath!)))
            .ToList();
    }

    /// <summary>Without these nothing is a gallery's.</summary>
    private static bool IsNeeded(string assembly) => assembly
        is "System.Private.CoreLib" or "System.Runtime" or "netstandard"
        or "Azure.Core" or "Azure.ResourceManager" or "Azure.ResourceManager.Compute";

    /// <summary>What is taken away from the code.</summary>
    public enum Missing
    {
        Nothing,
        References,
        Tokens,
    }
}
