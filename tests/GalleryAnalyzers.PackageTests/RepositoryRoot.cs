namespace GalleryAnalyzers.PackageTests;

/// <summary>The folder that holds the solution which these tests are part of.</summary>
internal static class RepositoryRoot
{
    public static readonly string Path = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds GalleryAnalyzers.sln."),
        _ when File.Exists(System.IO.Path.Combine(folder.FullName, "GalleryAnalyzers.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
