using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Mutations;

/// <summary>A fault, put into a right program.</summary>
/// <param name="Id">The rule for it.</param>
/// <param name="Name">What is done.</param>
/// <param name="Needs">Makes any plan one whose program can have the fault.</param>
/// <param name="Break">Puts it in.</param>
internal sealed record Mutation(string Id, string Name, Func<Plan, Plan> Needs, Action<Pipeline, Grammar> Break)
{
    /// <summary>Whether the first action that is offered makes the program right again.</summary>
    public bool IsMended { get; init; }

    /// <summary>What else may be found, where the fault is in a method that cannot know what its caller does.</summary>
    public string? MayComeWith { get; init; }

    public override string ToString() => $"{Id}, {Name}";
}
