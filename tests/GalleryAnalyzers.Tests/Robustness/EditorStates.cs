using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>States of the right sample as an editor meets them: the model of the file that somebody writes in.</summary>
internal static class EditorStates
{
    private const int Edits = 400;
    private const int FirstSeed = 1815;

    private static readonly CSharpCompilation Sample = Samples.Right(GallerySdk.Newest);

    private static IEnumerable<SyntaxTree> Files => Sample.SyntaxTrees.Where(tree => tree.FilePath != Analysis.ImplicitUsings.FilePath);

    /// <summary>The sample from nothing to its end, token by token, one file after the other.</summary>
    public static IEnumerable<SemanticModel> Typed()
    {
        var typed = Sample.RemoveAllSyntaxTrees().AddSyntaxTrees(Analysis.ImplicitUsings);
        foreach (var file in Files)
        {
            foreach (var token in file.GetRoot().DescendantTokens())
                yield return State(typed, file, file.ToString()[..token.Span.End]);

            typed = typed.AddSyntaxTrees(file);
        }
    }

    private static SemanticModel State(CSharpCompilation others, SyntaxTree file, string text)
    {
        var tree = Analysis.Parse(text, file.FilePath);
        return others.AddSyntaxTrees(tree).GetSemanticModel(tree);
    }

    /// <summary>The sample with some edits in one of its files, each state with the seed of its edits.</summary>
    public static IEnumerable<(int Seed, SemanticModel Model)> Edited()
    {
        var files = Files.ToList();
        for (var seed = FirstSeed; seed < FirstSeed + Edits; seed++)
        {
            var random = new Random(seed);
            var file = files[random.Next(files.Count)];
            yield return (seed, State(Sample.RemoveSyntaxTrees(file), file, Changed(file, random)));
        }
    }

    /// <summary>The file with a token or three inserted, deleted, doubled or swapped.</summary>
    private static string Changed(SyntaxTree file, Random random)
    {
        var tokens = file.GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var edits = 1 + random.Next(3); edits > 0; edits--)
        {
            var place = random.Next(tokens.Count);
            switch (random.Next(4))
            {
                case 0:
                    tokens.Insert(place, tokens[random.Next(tokens.Count)]);
                    break;
                case 1:
                    tokens.RemoveAt(place);
                    break;
                case 2:
                    tokens.Insert(place, tokens[place]);
                    break;
                default:
                    var other = random.Next(tokens.Count);
                    (tokens[place], tokens[other]) = (tokens[other], tokens[place]);
                    break;
            }
        }

        return string.Concat(tokens);
    }
}
