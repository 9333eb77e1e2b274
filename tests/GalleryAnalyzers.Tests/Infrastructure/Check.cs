namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>An assertion that says all that is wrong, uncut.</summary>
internal static class Check
{
    /// <summary>Fails with every fault on a line of its own.</summary>
    public static void None<T>(IEnumerable<T> faults)
    {
        var found = faults.ToList();
        if (found.Count > 0)
            Assert.Fail(string.Join('\n', found));
    }
}
