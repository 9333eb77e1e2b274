using System.Reflection;
using System.Xml.Linq;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The source tree that this test assembly was built from.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution file.</summary>
    public static string Root { get; } = BuildProperty("RepositoryRoot");

    /// <summary>The version of the package that this is, or becomes.</summary>
    public static string Version => XDocument.Load(PathOf("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

    /// <summary>A path below the root, given with forward slashes.</summary>
    public static string PathOf(string relative) => Path.Combine([Root, .. relative.Split('/')]);

    /// <summary>The C# files below a folder, without what a build put there.</summary>
    public static IEnumerable<string> CSharpFiles(string folder) => CSharpFilesBelow(PathOf(folder));

    /// <summary>The same for a folder that need not be of this tree.</summary>
    public static IEnumerable<string> CSharpFilesBelow(string root)
    {
        if (!Directory.Exists(root))
            return [];

        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A value that the project file handed down.</summary>
    public static string BuildProperty(string name) => BuildProperties().Single(property => property.Name == name).Value;

    /// <summary>The values whose names begin with the prefix, each with what follows it.</summary>
    public static IEnumerable<(string Name, string Value)> BuildPropertiesAfter(string prefix) => BuildProperties()
        .Where(property => property.Name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(property => (property.Name[prefix.Length..], property.Value));

    private static IEnumerable<(string Name, string Value)> BuildProperties() => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Select(attribute => (attribute.Key, attribute.Value!));
}
