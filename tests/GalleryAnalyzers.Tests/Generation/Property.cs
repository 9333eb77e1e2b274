using System.Collections.Concurrent;
using System.Globalization;

namespace GalleryAnalyzers.Tests.Generation;

/// <summary>Holds something of very many programs, and shows the plainest of which it does not hold.</summary>
internal static class Property
{
    private const int BatchSize = 50;
    private const int FirstSeed = 20240131;

    /// <summary>How many programs there are, right and broken ones together: more where the environment asks for them.</summary>
    private static readonly int Programs =
        int.TryParse(Environment.GetEnvironmentVariable("GALLERY_ANALYZERS_PROGRAMS"), NumberStyles.None, CultureInfo.InvariantCulture, out var programs)
            ? programs
            : 2000;

    /// <summary>Fails with the plainest program that has a fault, and with the seeds of all that have.</summary>
    /// <param name="write">Writes the program of a number, by the choices.</param>
    /// <param name="faults">For each program of a batch what is wrong with it, or null.</param>
    public static async Task HoldsAsync<TProgram>(
        Func<int, Draw, TProgram> write, Func<IReadOnlyList<TProgram>, Task<IReadOnlyList<string?>>> faults)
        where TProgram : IGenerated
    {
        var failed = new ConcurrentBag<(int Number, TProgram Program, string Fault)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Programs / 2).Chunk(BatchSize), async (numbers, _) =>
        {
            var written = numbers.Select(number => (Number: number, Program: write(number, Draw.FromSeed(FirstSeed + number)))).ToList();
            var found = await faults([.. written.Select(entry => entry.Program)]);
            foreach (var (entry, fault) in written.Zip(found))
            {
                if (fault is not null)
                    failed.Add((entry.Number, entry.Program, fault));
            }
        });

        if (!failed.IsEmpty)
            Assert.Fail(await ReportAsync([.. failed.OrderBy(failure => failure.Number)], write, faults));
    }

    private static async Task<string> ReportAsync<TProgram>(
        List<(int Number, TProgram Program, string Fault)> failed,
        Func<int, Draw, TProgram> write,
        Func<IReadOnlyList<TProgram>, Task<IReadOnlyList<string?>>> faults)
        where TProgram : IGenerated
    {
        var lines = failed.Select(failure => $"seed {FirstSeed + failure.Number}: {failure.Program.Title}: {failure.Fault}").ToList();

        // Of each kind of fault one.
        foreach (var failure in failed.DistinctBy(failure => (failure.Program.Title, failure.Fault.Split(' ')[0])).Take(10))
        {
            var (program, fault) = await Shrinking.PlainestAsync(
                failure.Program, failure.Fault, choices => write(failure.Number, Draw.Again(choices)), faults);
            lines.Add($"\nseed {FirstSeed + failure.Number}, as plain as it still fails: {program.Title}: {fault}\n{program.Text}");
        }

        return string.Join('\n', lines);
    }
}
