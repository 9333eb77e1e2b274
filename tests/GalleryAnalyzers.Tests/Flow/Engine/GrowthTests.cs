using System.Diagnostics;
using System.Globalization;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Sdk;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>Four times the statements cost four times the work and the memory, or little more, whatever they are.</summary>
public sealed class GrowthTests
{
    private const int Count = 25;
    private const int Times = 4;

    /// <summary>What four times the statements may cost, beside the linear: maps and lists are copied as they grow.</summary>
    private const double MostWork = 2;
    private const double MostMemory = 2.5;

    /// <summary>As <see cref="MostWork"/> where the growth is known to be that of the square, as each statement looks at all before it.</summary>
    private const double MostOfSquares = 4.3;

    // The head of a loop in a loop, and a finally region in a loop, join what all before them wrote; each declaration's finally region lies in the one before.
    private static readonly HashSet<string> Squares =
    [
        "foreach over known elements", "foreach over unknown elements", "await foreach", "using", "await using", "using declaration",
    ];

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);

    public static TheoryData<string, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, bool>();
            foreach (var kind in GrowthKinds.All.Keys.Order(StringComparer.Ordinal))
            {
                kinds.Add(kind, false);
                kinds.Add(kind, true);
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_work_and_memory(string kind, bool isInLoop)
    {
        // The first run pays for what is compiled and cached.
        Cost.Of(kind, Count, isInLoop);
        var costs = new[] { Count, Count * 2, Count * Times }.Select(count => Cost.Of(kind, count, isInLoop)).ToList();

        var work = (double)costs[2].Work / costs[0].Work / Times;
        var bytes = (double)costs[2].Bytes / costs[0].Bytes / Times;
        var (mostWork, mostMemory) = Squares.Contains(kind) ? (MostOfSquares, MostOfSquares) : (MostWork, MostMemory);
        Assert.True(
            work <= mostWork && bytes <= mostMemory && costs[2].Time < MostTime,
            string.Create(CultureInfo.InvariantCulture, $"work x {work:F2}, memory x {bytes:F2}: {string.Join("; ", costs)}"));
    }

    /// <summary>What the interpretation of a body cost.</summary>
    private sealed record Cost(int Work, long Bytes, TimeSpan Time)
    {
        public static Cost Of(string kind, int count, bool isInLoop)
        {
            var compilation = Analysis.Compile(GallerySdk.Oldest.References, GrowthKinds.ClassOf(GrowthKinds.All[kind], count, isInLoop));
            var knowledge = new SdkKnowledge(KnownSymbols.TryCreate(compilation)!);
            var method = FirstMethod.Of(compilation.GetSemanticModel(compilation.SyntaxTrees.First()), knowledge);
            var budget = new Budget(Interpreter.WorkBudget, CancellationToken.None);

            var (bytes, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
            Interpreter.Run(method.Body, knowledge, new ProbeObserver((_, _) => { }), method.Callees, budget, CancellationToken.None);
            return new(budget.Spent, GC.GetAllocatedBytesForCurrentThread() - bytes, clock.Elapsed);
        }
    }
}
