using System.Collections.Immutable;
using GalleryAnalyzers.Tests.Applications.Constructs;
using GalleryAnalyzers.Tests.Applications.Model;
using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Applications;

/// <summary>All that an application is made after: the value that it is about, and the features that it is written with.</summary>
internal sealed record Recipe
{
    /// <summary>The value that Azure refuses, and its slot.</summary>
    public required Fault Fault { get; init; }

    /// <summary>Whether that value comes to the slot; else the right one does, and the other is only near.</summary>
    public bool IsWrong { get; init; }

    /// <summary>A second fault of the same request, which nothing hides.</summary>
    public Fault? Second { get; init; }

    /// <summary>What the application does besides, though neither fault needs it.</summary>
    public Extra Besides { get; init; }

    /// <summary>The way of the value, from where it begins.</summary>
    public ImmutableArray<Construct> Way { get; init; } = [];

    /// <summary>How a guard asks; null for the plainest way, here and in what follows.</summary>
    public string? Test { get; init; }

    /// <summary>Who sends the requests.</summary>
    public string? Sender { get; init; }

    /// <summary>Who makes what they consist of.</summary>
    public string? Maker { get; init; }

    /// <summary>What takes the values there.</summary>
    public string? Carrier { get; init; }

    /// <summary>What stands around the calls.</summary>
    public string? Wrapping { get; init; }

    /// <summary>How the regions are listed.</summary>
    public string? Regions { get; init; }

    /// <summary>Whether all that the application does is in its code.</summary>
    public bool IsClosed => !Way.Any(construct => construct.HasInput);

    /// <summary>All that the application does besides.</summary>
    public ImmutableArray<Extra> Extras =>
        [.. new[] { Fault.Needs, Second?.Needs ?? Extra.Nothing, Besides }.Distinct().Where(extra => extra != Extra.Nothing)];

    /// <summary>The rows that Azure refuses it with, if all is in its code.</summary>
    public IReadOnlyList<string> Refused => IsWrong ? [.. new[] { Fault.Row, Second?.Row }.OfType<string>().Distinct()] : [];

    /// <summary>The names of its features.</summary>
    public IReadOnlyList<string> Features =>
    [
        .. new[] { Sender, Carrier, Maker, Regions, Wrapping }
            .Concat(Way.Select(construct => construct.Feature))
            .Append(Test)
            .Append(Besides == Extra.Nothing ? null : FeatureOf(Besides))
            .OfType<string>()
            .Distinct(),
    ];

    /// <summary>The name of the feature that it does something besides.</summary>
    public static string FeatureOf(Extra extra) => $"with-{extra}";

    /// <summary>Any recipe whose parts go together.</summary>
    public static Recipe From(Draw draw)
    {
        var fault = draw.Of<Fault>(AllFaults.List.AsSpan());
        var isWrong = draw.OneIn(2);
        var others = AllFaults.List
            .Where(other => other.Slot != fault.Slot && other.Row != fault.Row && AreTogether(fault, other))
            .ToList();
        var second = isWrong && draw.OneIn(4) && others.Count > 0 ? others[draw.Below(others.Count)] : null;
        var way = Constructs(draw, fault.Slot.Type).ToImmutableArray();
        return new()
        {
            Fault = fault,
            IsWrong = isWrong,
            Second = second,
            Besides = BesidesOf(fault, draw.Of(Extra.Nothing, Extra.Deletion, Extra.Machine, Extra.GalleryAgain, Extra.OtherDefinition)),
            Way = way,
            Test = way.IsEmpty ? null : draw.Of<(string? Feature, string, string)>(Shape.Tests).Feature,
            Sender = Part(draw, Shape.Senders),
            Maker = Part(draw, Shape.Makers),
            Carrier = Part(draw, Shape.Carriers),
            Wrapping = Part(draw, Shape.Wrappings),
            Regions = draw.OneIn(2) ? draw.Of<Regions>(Model.Regions.All).Feature : null,
        };
    }

    /// <summary>The same without all features but these.</summary>
    public Recipe With(params string[] features)
    {
        return this with
        {
            Way = [.. Way.Where(construct => features.Contains(construct.Feature))],
            Test = Kept(Test),
            Sender = Kept(Sender),
            Maker = Kept(Maker),
            Carrier = Kept(Carrier),
            Wrapping = Kept(Wrapping),
            Regions = Kept(Regions),
            Besides = features.Contains(FeatureOf(Besides)) ? Besides : Extra.Nothing,
        };

        string? Kept(string? feature) => features.Contains(feature) ? feature : null;
    }

    /// <summary>The same with one fault only, the one that Azure refuses with the row if it is the second.</summary>
    public Recipe About(string? row) => row is not null && row == Second?.Row
        ? this with { Fault = Second, Second = null, Way = [], Test = null }
        : this with { Second = null };

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Fault}{(IsWrong ? "" : " near")}{(Second is null ? "" : $" and {Second}")} [{string.Join(" ", Features)}]";

    // Half of the parts are plain.
    private static string? Part(Draw draw, (string? Feature, string)[] ways) =>
        draw.OneIn(2) ? ways[draw.Below(ways.Length)].Feature : null;

    private static IEnumerable<Construct> Constructs(Draw draw, string type)
    {
        if (draw.OneIn(4))
            yield return draw.Of<Construct>(AllConstructs.For(type, AllConstructs.Origins).AsSpan());

        // What gives both values is the last: others rest on it that one of the two comes to them.
        var others = AllConstructs.For(type, AllConstructs.Others);
        var isSure = true;
        for (var count = draw.Of(1, 1, 0, 2); count > 0 && isSure; count--)
        {
            var construct = draw.Of<Construct>(others.AsSpan());
            isSure = !construct.GivesBoth;
            yield return construct;
        }
    }

    // What the fault needs is no feature. And a machine that an image is taken from has a plan, which one of that image would have to share.
    private static Extra BesidesOf(Fault fault, Extra drawn) =>
        drawn == fault.Needs || (fault.Needs == Extra.SourceMachine && drawn == Extra.Machine) ? Extra.Nothing : drawn;

    // In one request Azure tells of both; but where each region is another than it should be, one may be the other's right one.
    private static bool AreTogether(Fault one, Fault other)
    {
        var stages = new Stages([one.Needs, other.Needs], Model.Regions.All[0]).All.ToList();
        return StageOf(one) is { } stage && stage == StageOf(other) && !(AreRegions(one) && AreRegions(other));

        Stage? StageOf(Fault fault) => stages.Find(stage => stage.Has(fault.Slot) && fault.Slot != Slots.HasPlan);
    }

    private static bool AreRegions(Fault fault) => fault.Slot == Slots.HomeRegion || fault.Slot == Slots.OtherRegion;
}
