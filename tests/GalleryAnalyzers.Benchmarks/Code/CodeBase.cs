using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>The files and references of one compilation.</summary>
internal sealed class CodeBase
{
    private const int WholeInSmalls = 5;
    private const int SmallLines = 6_000;
    private const int SmallMethods = 200;
    private const int SmallPipelines = 20;

    private readonly ImmutableArray<string> _files;
    private readonly ImmutableArray<MetadataReference> _references;

    private CodeBase(ImmutableArray<string> files, IEnumerable<string> references)
    {
        _files = files;
        _references = [.. references.Select(path => MetadataReference.CreateFromFile(path))];
    }

    public int FileCount => _files.Length;

    public int LineCount => _files.Sum(GeneratedCode.Lines);

    public static CodeBase Of(CodeKind kind, CodeSize size)
    {
        var factor = size == CodeSize.Whole ? WholeInSmalls : 1;
        return kind switch
        {
            CodeKind.Plain => new(GeneratedCode.OfLines(SmallLines * factor, PlainCode.Head, PlainCode.Templates), Framework()),
            CodeKind.Machines => new(
                GeneratedCode.OfLines(SmallLines * factor, MachineCode.Head, MachineCode.Templates), [.. Framework(), .. Sdk()]),
            CodeKind.Layers or CodeKind.TwiceTheLayers => new(
                GeneratedCode.OfMembers(SmallPipelines * factor * (kind == CodeKind.Layers ? 1 : 2), MachineCode.Head, LayeredCode.Templates),
                [.. Framework(), .. Sdk()]),
            _ => new(GeneratedCode.OfMembers(SmallMethods * factor, MachineCode.Head, GalleryCode.Templates), [.. Framework(), .. Sdk()]),
        };
    }

    /// <summary>Parses and puts together anew, so that nothing that an earlier run bound is known already.</summary>
    public CSharpCompilation Compile(CancellationToken cancellationToken = default)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);
        return CSharpCompilation.Create(
            "Contoso",
            _files.Select((text, index) => CSharpSyntaxTree.ParseText(text, parsing, $"File{index}.cs", cancellationToken: cancellationToken)),
            _references,
            options);
    }

    private static IEnumerable<string> TrustedFiles() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Distinct();

    private static IEnumerable<string> Framework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return TrustedFiles().Where(path => Path.GetDirectoryName(path) == folder);
    }

    /// <summary>Azure.ResourceManager.Compute and what it refers to beside the framework.</summary>
    private static IEnumerable<string> Sdk()
    {
        var files = TrustedFiles().Except(Framework()).ToDictionary(path => Path.GetFileNameWithoutExtension(path));
        var needed = new HashSet<string>();
        var pending = new Queue<string>(["Azure.ResourceManager.Compute"]);
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
}
