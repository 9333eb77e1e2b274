using GalleryAnalyzers.Tests.Generation;
using GalleryAnalyzers.Tests.Pipelines.Model;
using GalleryAnalyzers.Tests.Pipelines.Mutations;
using GalleryAnalyzers.Tests.Pipelines.Spelling;

namespace GalleryAnalyzers.Tests.Pipelines;

/// <summary>A generated program: its text, and the choices that it was made by.</summary>
internal sealed record PipelineProgram(string Text, IReadOnlyList<int> Choices, Mutation? Mutation, GallerySdk Sdk) : IGenerated
{
    /// <summary>The name of its class.</summary>
    public const string ClassName = "Pipeline0";

    /// <inheritdoc/>
    public string Title => $"{Mutation}, SDK {Sdk}";

    /// <summary>Writes a program by the choices; with a fault, where there is a mutation.</summary>
    public static PipelineProgram Write(Draw draw, GallerySdk sdk, Mutation? mutation = null)
    {
        var plan = Plan.From(draw);
        if (mutation is not null)
            plan = mutation.Needs(plan);

        var grammar = new Grammar(draw, plan);
        var pipeline = grammar.Pipeline();
        mutation?.Break(pipeline, grammar);

        var owner = new ClassText(draw);
        var body = new Body(owner, new Dictionary<Value, string>());
        foreach (var step in pipeline.Steps)
            body.Do(step);

        var statements = string.Join('\n', Surroundings.Around(body.Lines, owner));
        var text = Scaffold.Around(statements, ClassName, owner.Members);

        // A machine is named as a source in another way by older SDKs.
        var machineId = sdk == GallerySdk.Oldest ? "Id" : "VirtualMachineId";
        return new(text.Replace("MachineId = ", machineId + " = ", StringComparison.Ordinal), draw.Choices, mutation, sdk);
    }

    /// <summary>The text, as one of several programs of a compilation.</summary>
    public string TextAs(int number) => Text.Replace(ClassName, $"Pipeline{number}", StringComparison.Ordinal);
}
