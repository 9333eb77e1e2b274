using System.Reflection;
using Azure.ResourceManager;
using GalleryAnalyzers.FakeAzure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.FakeAzure.Programs;

/// <summary>A whole program, run from its first call to its last, whose clients speak to a fake cloud.</summary>
/// <param name="Failure">What ended the program; null if it came to its end.</param>
internal sealed record ProgramRun(Exception? Failure)
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Compiles a program and runs it; it must be compiled against the SDK that the tests run with.</summary>
    public static Task<ProgramRun> OfAsync(CSharpCompilation program, FakeCloud cloud, params string[] arguments) => OfAsync(
        program.WithOptions(program.Options.WithOutputKind(OutputKind.ConsoleApplication)),
        cloud,
        MainOf,
        _ => arguments);

    /// <summary>Runs one static method of a program, each of its parameters filled by the function.</summary>
    public static Task<ProgramRun> OfMethodAsync(
        CSharpCompilation program, FakeCloud cloud, string type, string method, Func<ParameterInfo, object?> argument) =>
        OfAsync(program, cloud, assembly => assembly.GetType(type)!.GetMethod(method, Any)!, argument);

    /// <summary>Runs a static method of a loaded program, each of its parameters filled by the function.</summary>
    public static async Task<ProgramRun> OfAsync(MethodInfo method, Func<ParameterInfo, object?> argument) =>
        new(await FailureOfAsync(method, [.. method.GetParameters().Select(argument)]));

    private static async Task<ProgramRun> OfAsync(
        CSharpCompilation program, FakeCloud cloud, Func<Assembly, MethodInfo> method, Func<ParameterInfo, object?> argument)
    {
        using var loaded = LoadedProgram.Of(ClientRewriter.Rewritten(program));
        var hook = loaded.Assembly.GetType(ClientRewriter.HookType)!.GetField(ClientRewriter.HookField)!;
        hook.SetValue(null, (Func<ArmClientOptions>)cloud.ClientOptions);
        return await OfAsync(method(loaded.Assembly), argument);
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
