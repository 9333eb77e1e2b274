namespace GalleryAnalyzers.Tests.Infrastructure.SelfTests;

public sealed class RepairTests
{
    [Fact]
    public async Task Each_offered_action_gives_an_outcome_for_the_whole_file()
    {
        var outcomes = await RepairRunner.OutcomesAsync(
            Scaffold.Around("""Unknown("bad" + "hopeless" + "bad");"""), GallerySdk.Oldest, Toy.Subject);

        Assert.Equal(
            ["""Unknown("good" + "hopeless" + "good");""", """Unknown("better" + "hopeless" + "better");"""],
            outcomes.Select(Scaffold.Inside));
    }

    [Fact]
    public async Task Nothing_offered_gives_no_outcome() =>
        Assert.Empty(await RepairRunner.OutcomesAsync(Scaffold.Around("""Unknown("hopeless");"""), GallerySdk.Oldest, Toy.Subject));
}
