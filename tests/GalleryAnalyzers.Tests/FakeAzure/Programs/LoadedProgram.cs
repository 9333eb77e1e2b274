using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.FakeAzure.Programs;

/// <summary>A program that was compiled and loaded, and that is unloaded when nobody needs it any more.</summary>
internal sealed class LoadedProgram : IDisposable
{
    private readonly AssemblyLoadContext _context;

    private LoadedProgram(AssemblyLoadContext context, Assembly assembly) => (_context, Assembly) = (context, assembly);

    /// <summary>The program.</summary>
    public Assembly Assembly { get; }

    /// <summary>Compiles a program and loads it; it must compile.</summary>
    public static LoadedProgram Of(Compilation program)
    {
        using var image = new MemoryStream();
        var emitted = program.Emit(image);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(emitted.Success, string.Join('\n', errors));

        image.Position = 0;
        var context = new AssemblyLoadContext(program.AssemblyName, isCollectible: true);
        return new(context, context.LoadFromStream(image));
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();
}
