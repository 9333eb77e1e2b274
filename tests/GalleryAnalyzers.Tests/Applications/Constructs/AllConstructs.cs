using System.Collections.Immutable;

namespace GalleryAnalyzers.Tests.Applications.Constructs;

/// <summary>All constructs.</summary>
internal static class AllConstructs
{
    public static ImmutableArray<Construct> Origins { get; } = [.. OriginConstructs.List];

    public static ImmutableArray<Construct> Others { get; } =
    [
        .. GuardConstructs.List,
        .. ChoiceConstructs.List,
        .. LoopConstructs.List,
        .. CarrierConstructs.List,
        .. InputConstructs.List,
    ];

    /// <summary>Those that a value of the type can go through.</summary>
    public static ImmutableArray<Construct> For(string type, ImmutableArray<Construct> constructs) =>
        [.. constructs.Where(construct => construct.Type is null || construct.Type == type)];
}
