using System.Collections.Immutable;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>All faults.</summary>
internal static class AllMutations
{
    public static ImmutableArray<Mutation> List { get; } =
    [
        .. SharedMutations.List,
        .. GalleryMutations.List,
        .. DefinitionMutations.List,
        .. VersionMutations.List,
        .. SourceMutations.List,
        .. VersionUpdateMutations.List,
        .. ProductMutations.List,
        .. OperationMutations.List,
    ];
}
