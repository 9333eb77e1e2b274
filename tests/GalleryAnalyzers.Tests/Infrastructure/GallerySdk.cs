using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>A version of Azure.ResourceManager.Compute that test code is compiled against.</summary>
public sealed class GallerySdk
{
    private const string Compute = "Azure.ResourceManager.Compute";
    private const string ResourceManager = "Azure.ResourceManager";

    private static readonly Lazy<ImmutableArray<string>> Framework = new(FrameworkFiles);
    private static readonly Lazy<ImmutableDictionary<string, MetadataReference>> Shared = new(SharedReferences);

    private static readonly Lazy<ImmutableArray<MetadataReference>> TestsOnly = new(() =>
    [
        .. TrustedFiles().Distinct().Where(path => Path.GetFileNameWithoutExtension(path) is var name
            && !Shared.Value.ContainsKey(name) && !name.StartsWith("GalleryAnalyzers", StringComparison.Ordinal)).Select(FromFile),
    ]);

    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private GallerySdk(string name, Func<IEnumerable<MetadataReference>> references)
    {
        Name = name;
        _references = new(() => [.. references()]);
    }

    /// <summary>The oldest version that the rules are for; the one that the tests themselves are built with.</summary>
    public static GallerySdk Oldest { get; } = new("1.2.0", () => Shared.Value.Values);

    /// <summary>The newest version that the rules are for.</summary>
    public static GallerySdk Newest { get; } = new(Repository.BuildProperty("NewestSdk"), NewestReferences);

    /// <summary>The framework alone.</summary>
    public static GallerySdk None { get; } = new("no SDK", () => Framework.Value.Select(FromFile));

    /// <summary>The assemblies that the tests use besides the oldest SDK, as xunit and Roslyn; ours are not among them.</summary>
    public static ImmutableArray<MetadataReference> OfTheTestsOnly => TestsOnly.Value;

    /// <summary>The versions under which every rule must hold.</summary>
    public static ImmutableArray<GallerySdk> Supported { get; } = [Oldest, Newest];

    /// <summary>The supported versions that have the members which a rule is about.</summary>
    public static ImmutableArray<GallerySdk> WithMembersOf(string rule) => rule is "GAL2012" or "GAL3029" or "GAL3031" or "GAL3034" ? [Newest] : Supported;

    /// <summary>The package's version.</summary>
    public string Name { get; }

    /// <summary>The framework, the SDK, and what the SDK needs. Always the same instances, so that Roslyn reads each file once.</summary>
    public ImmutableArray<MetadataReference> References => _references.Value;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<MetadataReference> NewestReferences() => Shared.Value.Select(reference => reference.Key switch
    {
        Compute => FromFile(Path.Combine(AppContext.BaseDirectory, "Sdk", Newest.Name, Compute + ".dll")),
        ResourceManager => NewerResourceManager(((PortableExecutableReference)reference.Value).FilePath!),
        _ => reference.Value,
    });

    private static ImmutableDictionary<string, MetadataReference> SharedReferences() => Framework.Value
        .Concat(NeededBy(Compute))
        .ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path), FromFile);

    private static IEnumerable<string> TrustedFiles() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<string> FrameworkFiles()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location);

        // The host names the core library twice.
        return [.. TrustedFiles().Where(path => Path.GetDirectoryName(path) == folder).Distinct()];
    }

    /// <summary>An assembly and all that it refers to, directly or not, as far as they lie beside the tests: no xunit, no Roslyn.</summary>
    private static IEnumerable<string> NeededBy(string assembly)
    {
        var files = TrustedFiles().Except(Framework.Value).ToDictionary(path => Path.GetFileNameWithoutExtension(path));
        var needed = new HashSet<string>();
        var pending = new Queue<string>([assembly]);
        while (pending.TryDequeue(out var name))
        {
            if (!files.TryGetValue(name, out var path) || !needed.Add(path))
                continue;

            using var image = new PEReader(File.OpenRead(path));
            var metadata = image.GetMetadataReader();
            foreach (var handle in metadata.AssemblyReferences)
                pending.Enqueue(metadata.GetString(metadata.GetAssemblyReference(handle).Name));
        }

        return needed;
    }

    /// <summary>
    /// The newest Compute asks for Azure.ResourceManager 1.14, which not every feed holds. What it uses of it is in 1.7 already,
    /// so 1.7 stands in under the asked version.
    /// </summary>
    private static MetadataReference NewerResourceManager(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using var image = new PEReader(ImmutableArray.Create(bytes));
        var row = image.PEHeaders.MetadataStartOffset + image.GetMetadataReader().GetTableMetadataOffset(TableIndex.Assembly);

        // ECMA-335 II.22.2: HashAlgId (4 bytes), MajorVersion (2), MinorVersion (2), …
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(row + 4), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(row + 6), 14);
        return MetadataReference.CreateFromImage(bytes, filePath: path);
    }

    private static MetadataReference FromFile(string path) => MetadataReference.CreateFromFile(path);
}
