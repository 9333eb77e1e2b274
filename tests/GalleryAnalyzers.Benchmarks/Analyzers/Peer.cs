using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Benchmarks.Analyzers;

/// <summary>An analyzer package that we are compared with; the project file names them.</summary>
internal sealed record Peer(string Package, string Version)
{
    private const string RoslynFolder = "roslyn";

    public static ImmutableArray<Peer> All { get; } = [.. Build.PropertiesAfter("Peer:").Select(peer => new Peer(peer.Name, peer.Value))];

    /// <summary>All analyzers of the package, for C#, as it ships them.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Load()
    {
        var folder = Path.Combine(Build.Property("PackageRoot"), Package.ToLowerInvariant(), Version, "analyzers");
        var analyzers = Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".resources.dll", StringComparison.Ordinal))
            .GroupBy(path => RoslynOf(path))
            .Where(files => files.Key <= typeof(Compilation).Assembly.GetName().Version)
            .MaxBy(files => files.Key)!
            .SelectMany(path => new AnalyzerFileReference(path, Loader.Instance).GetAnalyzers(LanguageNames.CSharp))
            .ToImmutableArray();
        return analyzers.IsEmpty ? throw new InvalidOperationException($"{Package} {Version} has no analyzer.") : analyzers;
    }

    /// <summary>A package may hold one build for each of several Roslyns, in folders such as <c>roslyn4.8</c>; the SDK takes the newest that fits.</summary>
    private static Version RoslynOf(string path) => path.Split(Path.DirectorySeparatorChar)
        .Where(folder => folder.StartsWith(RoslynFolder, StringComparison.Ordinal))
        .Select(folder => System.Version.TryParse(folder[RoslynFolder.Length..], out var version) ? version : null)
        .FirstOrDefault(version => version is not null) ?? new Version(0, 0);

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static Loader Instance { get; } = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
