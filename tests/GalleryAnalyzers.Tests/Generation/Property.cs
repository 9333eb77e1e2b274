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
    public static readonly int Programs =
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

    /// <summary>Fails where faults of some kind, its first word, are more than they are known to be, with plain programs that have them.</summary>
    /// <remarks>Writes the numbers down instead, where the environment asks for that.</remarks>
    /// <param name="known">The column of the numbers that are known.</param>
    /// <param name="count">How many programs there are.</param>
    /// <param name="write">Writes a program by the choices.</param>
    /// <param name="faults">For each program of a batch all that is wrong with it.</param>
    /// <param name="meaning">A new kind in words.</param>
    /// <returns>Lines that tell of each kind its number, and then the shortest program that has it, the most frequent kind first.</returns>
    public static async Task<IReadOnlyList<string>> StaysAtAsync<TProgram>(
        KindColumn known,
        int count,
        Func<int, Draw, TProgram> write,
        Func<IReadOnlyList<TProgram>, Task<IReadOnlyList<IReadOnlyList<string>>>> faults,
        Func<string, string>? meaning = null)
        where TProgram : IGenerated
    {
        var failed = new ConcurrentBag<(int Number, TProgram Program, string Fault)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, count).Chunk(BatchSize), async (numbers, _) =>
        {
            var written = numbers.Select(number => (Number: number, Program: write(number, Draw.FromSeed(FirstSeed + number)))).ToList();
            foreach (var (entry, found) in written.Zip(await faults([.. written.Select(entry => entry.Program)])))
            {
                foreach (var fault in found)
                    failed.Add((entry.Number, entry.Program, fault));
            }
        });

        var kinds = failed.GroupBy(failure => KindOf(failure.Fault))
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .ToList();
        var counts = kinds.ToDictionary(kind => kind.Key, kind => kind.Count());
        var lines = known.Compare(counts).ToList();
        var shortest = kinds.Select(kind => TextOf(Shortest(kind)));
        if (GeneratedFile.IsWriting)
        {
            known.Write(counts, meaning ?? (_ => ""));
            return [.. lines, .. shortest];
        }

        var rising = kinds.Where(kind => known.IsExceeded(kind.Key, kind.Count())).ToList();
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
        return [.. lines, .. shortest];

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
