namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>What an editor's question takes, by the clock of the processor: alone, as that clock counts all threads of the process.</summary>
[Collection(nameof(TypingTimeTests))]
[CollectionDefinition(nameof(TypingTimeTests), DisableParallelization = true)]
public sealed class TypingTimeTests
{
    private const int States = 150;

    /// <summary>How many times the time of binding a state its analysis may take, over all states in sum.</summary>
    private const double MostOfBinding = 3;

    [Fact]
    public async Task An_analysis_takes_no_more_than_a_few_times_the_time_of_binding()
    {
        var (binding, analysis) = (TimeSpan.Zero, TimeSpan.Zero);
        foreach (var (_, model) in EditorStates.Edited().Take(States))
        {
            var tree = model.SyntaxTree;
            binding += ProcessorTime.Of(() => model.Compilation.Clone().GetSemanticModel(tree).GetDiagnostics()).Time;

            // Its own binding is a part of what an analysis takes.
            var fresh = model.Compilation.Clone().GetSemanticModel(tree);
            analysis += (await ProcessorTime.OfAsync(() => Analysis.FindingsInFileAsync(fresh))).Time;
        }

        Assert.True(analysis < binding * MostOfBinding, $"Binding took {binding}, and analysis {analysis}.");
    }
}
