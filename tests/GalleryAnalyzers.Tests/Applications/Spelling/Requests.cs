using GalleryAnalyzers.Tests.Applications.Model;

namespace GalleryAnalyzers.Tests.Applications.Spelling;

/// <summary>Writes what makes the objects that resources are created from.</summary>
internal sealed class Requests(string? maker, SourceFiles files)
{
    /// <summary>Writes the statements that make the object of a stage, and gives the variable that holds it.</summary>
    public string Make(Stage stage, Func<Slot, string> its, List<string> lines)
    {
        var data = stage.DataName;
        var call = $"Make{stage.Title}({string.Join(", ", stage.Slots.Select(its))})";
        switch (maker)
        {
            case Shape.Assigned:
                lines.AddRange(ThingText.Assignments(stage.Data(its).Thing, data).Concat(Rest(stage, its, data)));
                break;
            case Shape.MadeByMethod:
                files.Add(SourceFiles.Entry, SourceFiles.EntryKind, Method(stage, "private static"));
                lines.Add($"var {data} = {call};");
                break;
            case Shape.MadeByFactory:
                files.Add("Factory", "internal static class", Method(stage, "public static"));
                lines.Add($"var {data} = Factory.{call};");
                break;
            case Shape.MadeByBuilder:
                AddBuilder(stage);
                var calls = string.Concat(stage.Slots.Select(slot => $".With{slot.Property}({its(slot)})"));
                lines.Add($"var {data} = new {stage.Title}Builder(){calls}.Build();");
                break;
            case Shape.MadeByLambda:
                string[] rest = [.. Rest(stage, its, "given"), "given.Tags[\"team\"] = \"images\";"];
                lines.Add(Initialized(stage, its));
                lines.Add($"Action<{stage.DataType}> change{stage.Title} = given =>\n{{\n{SourceFiles.Indented(rest)}}};");
                lines.Add($"change{stage.Title}({data});");
                break;
            default:
                lines.AddRange(Statements(stage, its));
                break;
        }

        return data;
    }

    private static string Method(Stage stage, string modifiers)
    {
        var parameters = string.Join(", ", stage.Slots.Select(slot => $"{slot.Type} {slot.Name}"));
        return SourceFiles.Method($"{modifiers} {stage.DataType} Make{stage.Title}({parameters})", Returning(stage, slot => slot.Name));
    }

    // Each value has a method that keeps it, and the last one makes the object.
    private void AddBuilder(Stage stage)
    {
        var name = stage.Title + "Builder";
        foreach (var slot in stage.Slots)
            Add($"private {slot.Type} _{slot.Name} = {(slot.IsLate ? "null!" : slot.Right)};");
        foreach (var slot in stage.Slots)
        {
            string[] keeping = [$"_{slot.Name} = {slot.Name};", "return this;"];
            Add(SourceFiles.Method($"public {name} With{slot.Property}({slot.Type} {slot.Name})", keeping));
        }

        Add(SourceFiles.Method($"public {stage.DataType} Build()", Returning(stage, slot => "_" + slot.Name)));

        void Add(string member) => files.Add(name, "internal sealed class", member);
    }

    private static IEnumerable<string> Returning(Stage stage, Func<Slot, string> its) =>
        [.. Statements(stage, its), $"return {stage.DataName};"];

    private static IEnumerable<string> Statements(Stage stage, Func<Slot, string> its) =>
        [Initialized(stage, its), .. Rest(stage, its, stage.DataName)];

    private static string Initialized(Stage stage, Func<Slot, string> its) =>
        $"var {stage.DataName} = {ThingText.Initializer(stage.Data(its).Thing)};";

    private static IEnumerable<string> Rest(Stage stage, Func<Slot, string> its, string variable) =>
        stage.Data(its).Rest.Select(line => line.Replace("{0}", variable, StringComparison.Ordinal));
}
