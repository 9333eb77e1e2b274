namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>A file of the repository that is written by a test and read by people or by builds.</summary>
/// <remarks>It is kept in the repository, as its readers run no tests; the test holds that it is what would be written.</remarks>
internal static class GeneratedFile
{
    private const string Writing = "GALLERY_ANALYZERS_WRITE_DOCS";

    /// <summary>Whether the environment asks for the files to be written.</summary>
    public static bool IsWriting => Environment.GetEnvironmentVariable(Writing) == "1";

    /// <summary>Holds that the file is this text; or writes it, where the environment asks for that.</summary>
    public static void Is(string path, string text)
    {
        var file = Repository.PathOf(path);
        if (IsWriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        var found = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (found != text)
            Assert.Fail($"{path} is not what it is made from. Run this test with {Writing}=1 and commit the file.\n{Difference(found, text)}");
    }

    private static string Difference(string found, string text)
    {
        var lines = found.Split('\n').Append("(the end)").Zip(text.Split('\n').Append("(the end)"));
        var (have, want) = lines.First(pair => pair.First != pair.Second);
        return $"has:  {have}\nlacks: {want}";
    }
}
