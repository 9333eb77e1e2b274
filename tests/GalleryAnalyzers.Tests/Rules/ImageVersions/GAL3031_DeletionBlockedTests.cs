namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3031_DeletionBlockedTests
{
    private static readonly GallerySdk WithBlocking = GallerySdk.Newest;

    [Theory]
    [Trait("Row", "N04")]
    [InlineData("await [|created.DeleteAsync(WaitUntil.Completed)|];")]
    [InlineData("[|created.Delete(WaitUntil.Started)|];")]
    [InlineData("if (condition) [|created.Delete(WaitUntil.Completed)|];")]
    [InlineData("GalleryImageVersionResource again = await versions.GetAsync(\"1.0.0\"); await [|again.DeleteAsync(WaitUntil.Completed)|];")]
    [InlineData("try { Console.WriteLine(created.Id); } finally { [|created.Delete(WaitUntil.Completed)|]; }")]
    public Task Found_where_it_is_deleted(string delete) => Verify.Statements(Create("true", "DateTimeOffset.UtcNow.AddYears(1)", delete), WithBlocking);

    [Theory]
    [InlineData("false", "DateTimeOffset.UtcNow.AddYears(1)")]
    [InlineData("condition", "DateTimeOffset.UtcNow.AddYears(1)")]
    [InlineData("true", "DateTimeOffset.UtcNow")]
    [InlineData("true", "date")]
    [InlineData("true", "null")]
    public Task Not_found_where_it_may_be_deleted(string isBlocked, string endOfLife) =>
        Verify.Statements(Create(isBlocked, endOfLife, "await created.DeleteAsync(WaitUntil.Completed);"), WithBlocking);

    [Theory]
    [InlineData("await created.UpdateAsync(WaitUntil.Completed, new() { SafetyProfile = new() { IsBlockedDeletionBeforeEndOfLife = false } }); await created.DeleteAsync(WaitUntil.Completed);")]
    [InlineData("Unknown(created); await created.DeleteAsync(WaitUntil.Completed);")]
    [InlineData("if (condition) created = version; await created.DeleteAsync(WaitUntil.Completed);")]
    [InlineData("await version.DeleteAsync(WaitUntil.Completed);")]
    public Task Not_found_where_it_was_changed_or_is_another(string statements) =>
        Verify.Statements(Create("true", "DateTimeOffset.UtcNow.AddYears(1)", statements), WithBlocking);

    [Fact]
    public Task The_end_of_life_is_seen_on_the_day_that_is_set() => Verify.Statements(
        Create("true", "new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)", "await [|created.DeleteAsync(WaitUntil.Completed)|];"),
        WithBlocking,
        "gallery_analyzers.today = 2029-06-01");

    private static string Create(string isBlocked, string endOfLife, string then) => $$"""
        var created = (await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", new GalleryImageVersionData(location)
        {
            StorageProfile = new() { GallerySource = new() { Id = id } },
            PublishingProfile = new() { EndOfLifeOn = {{endOfLife}} },
            SafetyProfile = new() { IsBlockedDeletionBeforeEndOfLife = {{isBlocked}} },
        })).Value;
        {{then}}
        """;
}
