namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>One file with all of the SDK that programs around galleries meet, in all the syntax that they write it in.</summary>
internal static class WholeSurface
{
    /// <summary>The file's text.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(WholeSurface).Assembly.GetManifestResourceStream("WholeSurface.cs")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
