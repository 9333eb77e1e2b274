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
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Compiles a program and runs it; it must be compiled against the SDK that the tests run with.</summary>
    public static Task<ProgramRun> OfAsync(CSharpCompilation program, FakeCloud cloud) => OfAsync(
        program.WithOptions(program.Options.WithOutputKind(OutputKind.ConsoleApplication)),
        cloud,
        MainOf,
        _ => Array.Empty<string>());

    /// <summary>Runs one static method of a program, each of its parameters filled by the function.</summary>
    public static Task<ProgramRun> OfMethodAsync(
        CSharpCompilation program, FakeCloud cloud, string type, string method, Func<ParameterInfo, object?> argument) =>
        OfAsync(program, cloud, assembly => assembly.GetType(type)!.GetMethod(method, Any)!, argument);

    private static async Task<ProgramRun> OfAsync(
        CSharpCompilation program, FakeCloud cloud, Func<Assembly, MethodInfo> method, Func<ParameterInfo, object?> argument)
    {
        using var image = new MemoryStream();
        var emitted = ClientRewriter.Rewritten(program).Emit(image);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(emitted.Success, string.Join('\n', errors));

        var context = new AssemblyLoadContext(program.AssemblyName, isCollectible: true);
        try
        {
            image.Position = 0;
            var assembly = context.LoadFromStream(image);
            var hook = assembly.GetType(ClientRewriter.HookType)!.GetField(ClientRewriter.HookField)!;
            hook.SetValue(null, (Func<ArmClientOptions>)cloud.ClientOptions);
            var run = method(assembly);
            return new ProgramRun(await FailureOfAsync(run, [.. run.GetParameters().Select(argument)]));
        }
        finally
        {
            context.Unload();
        }
    }

    private static async Task<Exception?> FailureOfAsync(MethodInfo method, object?[] arguments)
    {
        try
        {
            if (method.Invoke(null, arguments) is Task task)
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
        var entry = assembly.EntryPoint!;
        return entry.DeclaringType!.GetMethod("<Main>$", Any) ?? entry.DeclaringType.GetMethod("Main", Any) ?? entry;
    }
}
