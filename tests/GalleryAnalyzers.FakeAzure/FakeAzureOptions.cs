using System.Collections.Immutable;

namespace GalleryAnalyzers.FakeAzure;

/// <summary>The switches of a run: how the service answers where the documents leave it open, and how large it is.</summary>
internal sealed record FakeAzureOptions
{
    /// <summary>Refuses whatever the documents leave open.</summary>
    public static FakeAzureOptions Strict { get; } = new() { Refused = [.. Enum.GetValues<Doubt>()] };

    /// <summary>Accepts whatever the documents leave open.</summary>
    public static FakeAzureOptions Lenient { get; } = new();

    /// <summary>The doubts in which the service refuses.</summary>
    public ImmutableHashSet<Doubt> Refused { get; init; } = [];

    /// <summary>Whether the service refuses all that is open.</summary>
    public bool IsStrict => Refused.Count == Enum.GetValues<Doubt>().Length;

    /// <summary>Where the clock starts.</summary>
    public DateTimeOffset Start { get; init; } = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    /// <summary>How long a long-running operation takes that nobody polls.</summary>
    public TimeSpan OperationTime { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>How many versions may be made from one source within an hour; the documents name no number.</summary>
    public int SourceRequestsPerHour { get; init; } = int.MaxValue;

    /// <summary>How many elements a page of a list has.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>The tenants of subscriptions that are not in the first one.</summary>
    public ImmutableDictionary<string, string> Tenants { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the service refuses in this doubt.</summary>
    public bool Refuses(Doubt doubt) => Refused.Contains(doubt);

    /// <summary>The same run but for some doubts, in which it accepts.</summary>
    public FakeAzureOptions Accepting(params Doubt[] doubts) => this with { Refused = Refused.Except(doubts) };

    /// <summary>The same run but for some doubts, in which it refuses.</summary>
    public FakeAzureOptions Refusing(params Doubt[] doubts) => this with { Refused = Refused.Union(doubts) };
}
