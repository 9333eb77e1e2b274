using System.Collections.Concurrent;
using System.Globalization;

namespace GalleryAnalyzers.Tests.Generation;

/// <summary>Holds something of very many programs, and shows the plainest of which it does not hold.</summary>
internal static class Property
{
    private const int BatchSize = 50;
    private const int FirstSeed = 20240131;
    private const int UsualPrograms = 2000;

    /// <summary>How many programs there are, right and broken ones together: more where the environment asks for them.</summary>
    private static readonly int Programs =
        int.TryParse(Environment.GetEnvironmentVariable("GALLERY_ANALYZERS_PROGRAMS"), NumberStyles.None, CultureInfo.InvariantCulture, out var programs)
            ? programs
            : UsualPrograms;

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

    /// <summary>Fails where faults of some kind, which is a fault's first word, are more than they are known to be, with plain programs that have them.</summary>
    /// <remarks>There are a quarter as many programs as the environment asks for.</remarks>
    /// <param name="known">The number of each kind's faults in as many programs as there are where the environment asks for no others.</param>
    /// <param name="write">Writes a program by the choices.</param>
    /// <param name="faults">For each program of a batch all that is wrong with it.</param>
    /// <returns>The number of each kind's faults and the shortest program that has one, the most frequent kind first.</returns>
    public static async Task<IReadOnlyList<(string Kind, int Count, string Shortest)>> StaysAtAsync<TProgram>(
        IReadOnlyDictionary<string, int> known,
        Func<int, Draw, TProgram> write,
        Func<IReadOnlyList<TProgram>, Task<IReadOnlyList<IReadOnlyList<string>>>> faults)
        where TProgram : IGenerated
    {
        var failed = new ConcurrentBag<(int Number, TProgram Program, string Fault)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Programs / 4).Chunk(BatchSize), async (numbers, _) =>
        {
            var written = numbers.Select(number => (Number: number, Program: write(number, Draw.FromSeed(FirstSeed + number)))).ToList();
            foreach (var (entry, found) in written.Zip(await faults([.. written.Select(entry => entry.Program)])))
            {
                foreach (var fault in found)
                    failed.Add((entry.Number, entry.Program, fault));
            }
        });

        var kinds = failed.GroupBy(failure => KindOf(failure.Fault)).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        var lines = kinds.Select(kind => $"{kind.Key}: {kind.Count()}, known {known.GetValueOrDefault(kind.Key)}").ToList();
        var rising = kinds.Where(kind => !known.TryGetValue(kind.Key, out var count) || (Programs == UsualPrograms && kind.Count() > count)).ToList();
        foreach (var kind in rising.Take(3))
        {
            var failure = Shortest(kind);
            var (program, fault) = await Shrinking.PlainestAsync(
                failure.Program,
                failure.Fault,
                choices => write(failure.Number, Draw.Again(choices)),
                async programs => [.. (await faults(programs)).Select(found => found.FirstOrDefault(fault => KindOf(fault) == kind.Key))]);
            lines.Add($"\nseed {FirstSeed + failure.Number}, as plain as it still fails: {program.Title}: {fault}\n{program.Text}");
        }

        Assert.True(rising.Count == 0, string.Join('\n', lines));
        return [.. kinds.Select(kind => (kind.Key, kind.Count(), TextOf(Shortest(kind))))];

        static (int Number, TProgram Program, string Fault) Shortest(IEnumerable<(int Number, TProgram Program, string Fault)> kind) =>
            kind.MinBy(failure => (failure.Program.Text.Length, failure.Number, failure.Fault));

        static string TextOf((int Number, TProgram Program, string Fault) failure) =>
            $"seed {FirstSeed + failure.Number}: {failure.Fault}\n{failure.Program.Text}";
    }

    private static string KindOf(string fault) => fault.Split(' ')[0];

    private static async Task<string> ReportAsync<TProgram>(
        List<(int Number, TProgram Program, string Fault)> failed,
        Func<int, Draw, TProgram> write,
        Func<IReadOnlyList<TProgram>, Task<IReadOnlyList<string?>>> faults)
        where TProgram : IGenerated
    {
        var lines = failed.Select(failure => $"seed {FirstSeed + failure.Number}: {failure.Program.Title}: {failure.Fault}").ToList();

        // Of each kind of fault one.
        foreach (var failure in failed.DistinctBy(failure => (failure.Program.Title, KindOf(failure.Fault))).Take(10))
        {
            var (program, fault) = await Shrinking.PlainestAsync(
                failure.Program, failure.Fault, choices => write(failure.Number, Draw.Again(choices)), faults);
            lines.Add($"\nseed {FirstSeed + failure.Number}, as plain as it still fails: {program.Title}: {fault}\n{program.Text}");
        }

        return string.Join('\n', lines);
    }
}
