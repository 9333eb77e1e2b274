namespace GalleryAnalyzers.FakeAzure;

/// <summary>A request that came, and how it was answered.</summary>
/// <param name="Refusals">All that is wrong with the request; the answer tells the first only.</param>
internal sealed record Exchange(string Method, Uri Uri, int Status, IReadOnlyList<Refusal> Refusals)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Method} {Uri.PathAndQuery} {Status} {string.Join(" ", Refusals.Select(refusal => refusal.Source))}";
}
