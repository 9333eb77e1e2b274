using System.Diagnostics;
using System.Text;

namespace GalleryAnalyzers.PackageTests;

/// <summary>The <c>dotnet</c> command, as a user runs it in a terminal.</summary>
internal static class DotNet
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);

    /// <summary>Runs the command and returns what it printed; it must succeed.</summary>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var (exitCode, output) = await ExitAsync(folder, arguments);
        Assert.True(exitCode == 0, $"'dotnet {string.Join(' ', arguments)}' ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Runs the command and returns what it printed; it must fail.</summary>
    public static async Task<string> FailAsync(string folder, params string[] arguments)
    {
        var (exitCode, output) = await ExitAsync(folder, arguments);
        Assert.True(exitCode != 0, $"'dotnet {string.Join(' ', arguments)}' was to fail, and did not:\n{output}");
        return output;
    }

    private static async Task<(int ExitCode, string Output)> ExitAsync(string folder, string[] arguments)
    {
        using var process = new Process { StartInfo = StartInfo(folder, arguments) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);

        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(TimeLimit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            Assert.Fail($"'dotnet {string.Join(' ', arguments)}' took more than {TimeLimit}:\n{output}");
        }

        return (process.ExitCode, output.ToString());
    }

    private static ProcessStartInfo StartInfo(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // `dotnet test` tells its children which MSBuild it runs on; a user's terminal does not.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A server that outlives its command would hold the analyzer's file, and the pipe that we read to its end.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return start;
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
