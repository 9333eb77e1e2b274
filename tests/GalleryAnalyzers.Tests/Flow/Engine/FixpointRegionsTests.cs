using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>Which parts of a graph must be brought to a fixpoint.</summary>
public sealed class FixpointRegionsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("if (condition) Unknown(1); else Unknown(2);", 0)]
    [InlineData("Unknown(condition ? 1 : 2); switch (number) { case 1: return; default: Unknown(3); break; }", 0)]
    [InlineData("goto end; end: Unknown(1);", 0)]
    [InlineData("while (condition) Unknown(1);", 1)]
    [InlineData("do { Unknown(1); } while (condition);", 1)]
    [InlineData("for (var i = 0; i < number; i++) Unknown(i);", 1)]
    [InlineData("foreach (var arg in args) Unknown(arg);", 1)]
    [InlineData("while (condition) Unknown(1); Unknown(2); while (condition) Unknown(3);", 2)]
    [InlineData("while (condition) { while (condition) Unknown(1); Unknown(2); }", 1)]
    [InlineData("while (condition) { while (condition) Unknown(1); do { Unknown(2); } while (condition); }", 1)]
    [InlineData("try { Unknown(1); } catch (Exception) { Unknown(2); }", 0)]
    [InlineData("try { Unknown(1); } finally { Unknown(2); }", 0)]
    [InlineData("try { while (condition) Unknown(1); } finally { Unknown(2); } Unknown(3); try { Unknown(4); } catch (Exception) { }", 1)]
    [InlineData("a: Unknown(1); b: Unknown(2); if (condition) goto a; Unknown(3); if (number > 1) goto b;", 1)]
    [InlineData("if (condition) { while (condition) Unknown(1); } else { while (condition) Unknown(2); }", 2)]
    public void Each_loop_lies_in_one(string statements, int count)
    {
        var graph = GraphOf(statements);
        var knots = Find(graph);
        Assert.Equal(count, knots.Count);
        foreach (var block in graph.Blocks)
        {
            foreach (var destination in new[] { block.FallThroughSuccessor?.Destination, block.ConditionalSuccessor?.Destination })
            {
                // Outside of them, all ways lead on.
                Assert.True(destination is null || destination.Ordinal > block.Ordinal
                    || knots.Exists(knot => knot.First <= destination.Ordinal && block.Ordinal <= knot.Last));
            }
        }
    }

    [Theory]
    [InlineData("while (condition) Unknown(1);")]
    [InlineData("do { Unknown(1); } while (condition);")]
    public void What_comes_before_and_after_lies_in_none(string statements)
    {
        var graph = GraphOf($"Unknown(0); {statements} Unknown(9);");
        var knot = Assert.Single(Find(graph));
        Assert.InRange(knot.First, 1, graph.Blocks.Length);
        Assert.InRange(knot.Last, knot.First, graph.Blocks.Length - 2);
    }

    private static List<(int First, int Last)> Find(ControlFlowGraph graph)
    {
        var knots = FixpointRegions.In(graph);
        var found = new List<(int, int)>();
        for (var ordinal = 0; ordinal < graph.Blocks.Length; ordinal++)
        {
            if (knots.LastOfLoop(ordinal) is { } last)
            {
                found.Add((ordinal, last));
                ordinal = last;
            }
        }

        return found;
    }

    private static ControlFlowGraph GraphOf(string statements)
    {
        var compilation = Analysis.Compile(GallerySdk.Oldest.References, [Scaffold.Around(statements)]);
        Analysis.AssertCompiles(compilation);
        var tree = compilation.SyntaxTrees[0];
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(method => method.Body?.ToString().Contains(statements) == true);
        return ControlFlowGraph.Create(method, compilation.GetSemanticModel(tree))!;
    }
}
