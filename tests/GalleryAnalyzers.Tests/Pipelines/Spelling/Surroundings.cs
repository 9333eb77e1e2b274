namespace GalleryAnalyzers.Tests.Pipelines.Spelling;

/// <summary>What a program's statements may stand in without a difference to what they do.</summary>
internal static class Surroundings
{
    /// <summary>The statements, in up to three blocks: a function in a region, with another in it, takes so many.</summary>
    public static IEnumerable<string> Around(IEnumerable<string> lines, ClassText owner)
    {
        for (var depth = owner.Draw.Of(0, 0, 1, 2, 3, 3); depth > 0; depth--)
            lines = Block(lines, owner);

        return lines;
    }

    private static IEnumerable<string> Block(IEnumerable<string> lines, ClassText owner)
    {
        var name = owner.NewName("run");
        return owner.Draw.Below(11) switch
        {
            0 => In("if (condition)", lines),
            1 => In("try", lines).Concat(In("finally", ["Unknown(null);"])),
            2 => In($"async Task {name}()", lines).Append($"await {name}();"),
            3 => In($"Func<Task> {name} = async () =>", lines).SkipLast(1).Append("};").Append($"await {name}();"),
            4 => In("using (new CancellationTokenSource())", lines),
            5 => In("try", lines).Concat(In("catch (RequestFailedException)", ["throw;"])),
            6 => In("if (!condition)", ["return;"]).Concat(lines),
            7 => In("do", lines).Append("while (false);"),
            8 => lines.Prepend($"using var {name} = new CancellationTokenSource();"),
            9 => In($"await using (new System.IO.MemoryStream())", lines),
            _ => In("try", lines).Concat(In("catch (RequestFailedException) when (condition)", ["throw;"])),
        };
    }

    private static IEnumerable<string> In(string head, IEnumerable<string> lines) =>
        lines.Select(line => "    " + line.Replace("\n", "\n    ", StringComparison.Ordinal)).Prepend("{").Prepend(head).Append("}");
}
