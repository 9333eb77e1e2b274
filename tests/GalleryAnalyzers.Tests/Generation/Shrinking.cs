namespace GalleryAnalyzers.Tests.Generation;

/// <summary>Finds a plainer program that fails as well: with fewer choices, or with more of them the plainest.</summary>
internal static class Shrinking
{
    private const int MostBatches = 60;
    private const int BatchSize = 24;

    /// <summary>A program from which nothing can be left out, or as near to it as so many tries lead.</summary>
    public static async Task<(TProgram Program, string Fault)> PlainestAsync<TProgram>(
        TProgram program,
        string fault,
        Func<IReadOnlyList<int>, TProgram> write,
        Func<IReadOnlyList<TProgram>, Task<IReadOnlyList<string?>>> faults)
        where TProgram : IGenerated
    {
        var plainest = (Program: program, Fault: fault);
        var remaining = MostBatches;
        while (await PlainerAsync() is { } plainer)
            plainest = plainer;

        return plainest;

        async Task<(TProgram Program, string Fault)?> PlainerAsync()
        {
            var tries = Plainer(plainest.Program.Choices).Select(write)
                .Where(tried => tried.Text.Length < plainest.Program.Text.Length)
                .DistinctBy(tried => tried.Text);
            foreach (var batch in tries.Chunk(BatchSize).TakeWhile(_ => remaining-- > 0))
            {
                var better = batch.Zip(await faults(batch))
                    .Where(tried => tried.Second is not null && IsSame(tried.Second, fault))
                    .OrderBy(tried => tried.First.Text.Length)
                    .ToList();
                if (better.Count > 0)
                    return (better[0].First, better[0].Second!);
            }

            return null;
        }
    }

    // Both begin with the same id, or with the same word.
    private static bool IsSame(string fault, string other) => fault.Split(' ')[0] == other.Split(' ')[0];

    private static IEnumerable<int[]> Plainer(IReadOnlyList<int> choices)
    {
        for (var length = choices.Count; length > 0; length /= 2)
        {
            for (var start = 0; start < choices.Count; start += length)
            {
                yield return [.. choices.Take(start), .. choices.Skip(start + length)];
                yield return [.. choices.Select((choice, index) => index >= start && index < start + length ? 0 : choice)];
            }
        }
    }
}
