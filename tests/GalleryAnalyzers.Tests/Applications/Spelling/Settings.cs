using System.Collections.Immutable;
using GalleryAnalyzers.Tests.Applications.Model;

namespace GalleryAnalyzers.Tests.Applications.Spelling;

/// <summary>Writes what takes values from where they are known to where they are used.</summary>
internal static class Settings
{
    private const string Name = "Settings";

    /// <summary>Writes the statements that put the values in, and gives the expressions that have them then.</summary>
    public static IEnumerable<(Slot Slot, string Expression)> Carry(
        string? carrier, ImmutableArray<Slot> slots, IReadOnlyDictionary<Slot, string> values, SourceFiles files, List<string> lines)
    {
        var receiver = "settings";
        switch (carrier)
        {
            case Shape.InRecord:
                files.AddFile(Name, $"internal sealed record {Name}({Joined(slot => $"{slot.Type} {slot.Property}")});");
                lines.Add($"var settings = new {Name}({Joined(slot => values[slot])});");
                break;
            case Shape.InOptions:
                AddProperties("internal sealed class", "");
                lines.Add($"var settings = new {Name}();");
                lines.AddRange(slots.Select(slot => $"settings.{slot.Property} = {values[slot]};"));
                break;
            case Shape.InStatics:
                AddProperties("internal static class", "static ");
                lines.AddRange(slots.Select(slot => $"{Name}.{slot.Property} = {values[slot]};"));
                receiver = Name;
                break;
            case Shape.InTuple:
                lines.Add($"var settings = ({Joined(slot => $"{slot.Property}: {values[slot]}")});");
                break;
            default:
                return [];
        }

        return slots.Select(slot => (slot, $"{receiver}.{slot.Property}"));

        string Joined(Func<Slot, string> text) => string.Join(", ", slots.Select(text));

        void AddProperties(string kind, string modifier)
        {
            foreach (var slot in slots)
                files.Add(Name, kind, $"public {modifier}{slot.Type} {slot.Property} {{ get; set; }} = {slot.Right};");
        }
    }
}
