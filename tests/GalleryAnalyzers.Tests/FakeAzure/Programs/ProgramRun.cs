using System.Reflection;
using System.Runtime.Loader;
using Azure.ResourceManager;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.FakeAzure.Programs;

/// <summary>A whole program, run from its first call to its last, whose clients speak to a fake cloud.</summary>
/// <param name="Failure">What ended the program; null if it came to its end.</param>
internal sealed record ProgramRun(Exception? Failure)
{
    /// <summary>Compiles a program and runs it; it must be compiled against the SDK that the tests run with.</summary>
    public static async Task<ProgramRun> OfAsync(CSharpCompilation program, FakeCloud cloud)
    {
        using var image = new MemoryStream();
        var emitted = ClientRewriter.Rewritten(program).Emit(image);
        Assert.True(emitted.Success,
            string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));

        var context = new AssemblyLoadContext(program.AssemblyName, isCollectible: true);
        try
        {
            image.Position = 0;
            var assembly = context.LoadFromStream(image);
            assembly.GetType(ClientRewriter.HookType)!.GetField(ClientRewriter.HookField)!.SetValue(null,
                (Func<ArmClientOptions>)cloud.ClientOptions);
            return new ProgramRun(await FailureOfAsync(MainOf(assembly)));
        }
        finally
        {
            context.Unload();
        }
    }

    private static async Task<Exception?> FailureOfAsync(MethodInfo main)
    {
        try
        {
            object?[] arguments = main.GetParameters() is [] ? [] : [Array.Empty<string>()];
            if (main.Invoke(null, arguments) is Task task)
                await task;

            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    // The entry point itself is what the compiler puts before an asynchronous Main, and would block.
    private static MethodInfo MainOf(Assembly assembly)
    {
        const BindingFlags any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var entry = assembly.EntryPoint!;
        return entry.DeclaringType!.GetMethod("<Main>$", any) ?? entry.DeclaringType.GetMethod("Main", any) ?? entry;
    }
}
