using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>Hosts run one analyzer on many threads, in whatever order, and break off when the user types on.</summary>
public sealed class ConcurrencyTests
{
    private const int Runs = 50;
    private const int FirstSeed = 4711;

    public static TheoryData<string> Programs => ["the broken sample", "the whole surface"];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Fifty_runs_at_a_time_find_the_same_in_the_same_words(string program)
    {
        var compilation = Compile(program);
        var expected = Words(await Analysis.FindingsAsync(compilation));
        Assert.NotEmpty(expected);

        await Parallel.ForAsync(0, Runs, async (run, cancellationToken) =>
        {
            var shuffled = Shuffled(compilation, new Random(FirstSeed + run));
            var findings = await Analysis.FindingsAsync(shuffled, isConcurrent: run % 2 == 0, cancellationToken: cancellationToken);
            Assert.True(expected.SequenceEqual(Words(findings)), $"seed {FirstSeed + run}:\n{string.Join('\n', Words(findings).Except(expected))}");
        });
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_run_that_is_cancelled_leaves_nothing_behind(string program)
    {
        var compilation = Compile(program);
        var counter = new Countdown(int.MaxValue, () => { });
        var expected = Words(await Analysis.FindingsAsync(compilation, options: new AnalyzerOptions([], counter)));
        var bodies = int.MaxValue - counter.Left;
        var cancelled = 0;
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(FirstSeed + run);
            using var source = new CancellationTokenSource();
            var options = new AnalyzerOptions([], new Countdown(1 + random.Next(bodies), source.Cancel));
            try
            {
                await Analysis.FindingsAsync(compilation, options: options, isConcurrent: run % 2 == 0, cancellationToken: source.Token);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }

            if (run % 10 == 9)
                Assert.Equal(expected, Words(await Analysis.FindingsAsync(compilation)));
        }

        Assert.True(cancelled > Runs / 2, $"Only {cancelled} of {Runs} runs were cancelled.");
    }

    private static CSharpCompilation Compile(string program) => program == "the broken sample"
        ? Samples.Broken(GallerySdk.Newest)
        : Analysis.Compile(GallerySdk.Newest.References, WholeSurface.Text);

    private static CSharpCompilation Shuffled(CSharpCompilation compilation, Random random)
    {
        var trees = compilation.SyntaxTrees.ToArray();
        random.Shuffle(trees);
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    /// <summary>All that a user or a code fix sees of the findings.</summary>
    private static List<string> Words(ImmutableArray<Diagnostic> findings) =>
    [
        .. findings.Select(finding => string.Join(
            " | ",
            [
                finding.Id,
                finding.Location.ToString(),
                finding.GetMessage(),
                .. finding.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}"),
                .. finding.AdditionalLocations.Select(location => location.ToString()),
            ])).Order(StringComparer.Ordinal),
    ];

    /// <summary>Options that the analyzer asks for once for each body: as many times later, something happens.</summary>
    private sealed class Countdown(int times, Action happens) : AnalyzerConfigOptionsProvider
    {
        private int _left = times;

        public int Left => _left;

        public override AnalyzerConfigOptions GlobalOptions => NoOptions.Instance;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree)
        {
            if (Interlocked.Decrement(ref _left) == 0)
                happens();

            return NoOptions.Instance;
        }

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => NoOptions.Instance;
    }

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public static readonly NoOptions Instance = new();

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}
