using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>The files and references of one compilation.</summary>
internal sealed class CodeBase
{
    private const int Lines = 30_000;
    private const int Methods = 1_000;
    private const int Times = 4;
    private const int Statements = 3_000;
    private const int MethodsPerLayer = 40;
    private const int Choices = 240;
    private const int Depth = 9;
    private const int Callers = 40;
    private const int Links = 3;

    private readonly ImmutableArray<string> _files;
    private readonly ImmutableArray<MetadataReference> _references;

    private CodeBase(ImmutableArray<string> files, IEnumerable<string> references)
    {
        _files = files;
        _references = [.. references.Select(path => MetadataReference.CreateFromFile(path))];
    }

    public int FileCount => _files.Length;

    public int LineCount => _files.Sum(GeneratedCode.Lines);

    /// <summary>The code of a kind.</summary>
    /// <param name="kind">What it deals with.</param>
    /// <param name="part">How much of it: all of it, divided by this.</param>
    public static CodeBase Of(CodeKind kind, int part) => kind == CodeKind.Plain
        ? new(GeneratedCode.OfLines(Lines / part, PlainCode.Head, PlainCode.Templates), Framework())
        : new(
            kind switch
            {
                CodeKind.Machines => GeneratedCode.OfLines(Lines / part, MachineCode.Head, MachineCode.Templates),
                CodeKind.LongMethod => [LongMethodCode.OfStatements(Statements / part)],
                CodeKind.FanOut => [FanOutCode.OfWidth(MethodsPerLayer / part)],
                CodeKind.Choices => [WorstCaseCode.Choices(Choices / part)],
                CodeKind.NestedHandlers => [WorstCaseCode.NestedHandlers(Depth)],
                CodeKind.SharedCallees => [WorstCaseCode.SharedCallees(Callers / part, Links)],
                CodeKind.FourTimesTheGalleries => GeneratedCode.OfMembers(Methods * Times / part, MachineCode.Head, GalleryCode.Templates),
                _ => GeneratedCode.OfMembers(Methods / part, MachineCode.Head, GalleryCode.Templates),
            },
            [.. Framework(), .. Sdk()]);

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
