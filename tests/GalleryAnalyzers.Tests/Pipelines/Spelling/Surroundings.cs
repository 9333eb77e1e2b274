using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Pipelines.Spelling;

/// <summary>What a program's statements may stand in without a difference to what they do.</summary>
internal static class Surroundings
{
    /// <summary>The statements, in one block or two, or in none.</summary>
    public static IEnumerable<string> Around(IEnumerable<string> lines, ClassText owner)
    {
        for (var depth = owner.Draw.Of(0, 0, 1, 2); depth > 0; depth--)
            lines = Block(lines, owner);

        return lines;
    }

    private static IEnumerable<string> Block(IEnumerable<string> lines, ClassText owner)
    {
        var name = owner.NewName("run");
        return owner.Draw.Below(8) switch
        {
            0 => In("if (condition)", lines),
            1 => In("try", lines).Concat(In("finally", ["Unknown(null);"])),
            2 => In($"async Task {name}()", lines).Append($"await {name}();"),
            3 => In($"Func<Task> {name} = async () =>", lines).SkipLast(1).Append("};").Append($"await {name}();"),
            4 => In("using (new CancellationTokenSource())", lines),
            5 => In("try", lines).Concat(In("catch (RequestFailedException)", ["throw;"])),
            6 => In("if (!condition)", ["return;"]).Concat(lines),
            _ => In("do", lines).Append("while (false);"),
        };
    }

    private static IEnumerable<string> In(string head, IEnumerable<string> lines) =>
        lines.Select(line => "    " + line.Replace("\n", "\n    ", StringComparison.Ordinal)).Prepend("{").Prepend(head).Append("}");
}
