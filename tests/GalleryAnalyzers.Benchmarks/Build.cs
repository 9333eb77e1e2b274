using System.Reflection;

namespace GalleryAnalyzers.Benchmarks;

/// <summary>What the project file hands down.</summary>
internal static class Build
{
    public static string Property(string name) => All().Single(property => property.Key == name).Value;

    /// <summary>The properties whose names begin with the prefix, and what follows it.</summary>
    public static IEnumerable<(string Name, string Value)> PropertiesAfter(string prefix) => All()
        .Where(property => property.Key.StartsWith(prefix, StringComparison.Ordinal))
        .Select(property => (property.Key[prefix.Length..], property.Value));

    private static IEnumerable<(string Key, string Value)> All() => typeof(Build).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Select(attribute => (attribute.Key, attribute.Value!));
}
