using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Applications.Spelling;

/// <summary>Writes objects in the two plain ways.</summary>
internal static class ThingText
{
    /// <summary>One expression that makes the object.</summary>
    public static string Initializer(Value value) => value switch
    {
        Text text => $"\"{text.Content}\"",
        Code code => code.Text,
        Thing { Members: [] } thing => Creation(thing),
        Thing thing => $"{Creation(thing)} {{ {string.Join(", ", thing.Members.Select(OfMember))} }}",
        _ => throw new InvalidOperationException($"{value} is not written."),
    };

    /// <summary>Statements that make the object, and set its properties one after the other.</summary>
    public static IEnumerable<string> Assignments(Thing thing, string variable) =>
        [$"var {variable} = {Creation(thing)};", .. thing.Members.SelectMany(member => Assignment(variable, member))];

    private static string Creation(Thing thing) =>
        $"new {thing.Type}({string.Join(", ", thing.Arguments.Select(argument => Initializer(argument.Value)))})";

    private static string OfMember(Member member) => member switch
    {
        Assigned assigned => $"{assigned.Name} = {Initializer(assigned.Value)}",
        Filled filled => $"{filled.Name} = {{ {string.Join(", ", filled.Elements.Select(Initializer))} }}",
        _ => throw new InvalidOperationException($"{member} is not written."),
    };

    private static IEnumerable<string> Assignment(string receiver, Member member) => member switch
    {
        Assigned { Value: Thing { Members: [_, ..] } thing } assigned =>
        [
            $"{receiver}.{assigned.Name} = {Creation(thing)};",
            .. thing.Members.SelectMany(inner => Assignment($"{receiver}.{assigned.Name}", inner)),
        ],
        Assigned assigned => [$"{receiver}.{assigned.Name} = {Initializer(assigned.Value)};"],
        Filled filled => filled.Elements.Select(element => $"{receiver}.{filled.Name}.Add({Initializer(element)});"),
        _ => throw new InvalidOperationException($"{member} is not written."),
    };
}
