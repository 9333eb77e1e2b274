namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>The file around the statements of a test: the usings of a program that uses galleries, and parameters to work with.</summary>
/// <remarks>
/// Statements are written from the first column, as a raw string literal has them; here each line moves to where a method's body stands.
/// So a fix that formats its work gives text that, written the same way, is the expected text.
/// <c>Unknown</c> and <c>Some</c> have no body to look into.
/// </remarks>
internal static class Scaffold
{
    private const string Before = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;
        using Azure.ResourceManager.Resources;
        using Azure.ResourceManager.Resources.Models;

        internal static class Program
        {
            internal static async Task Run(
                ArmClient client, ResourceGroupResource resourceGroup,
                GalleryCollection galleries, GalleryResource gallery, GalleryData galleryData,
                GalleryImageCollection images, GalleryImageResource image, GalleryImageData imageData,
                GalleryImageVersionCollection versions, GalleryImageVersionResource version, GalleryImageVersionData versionData,
                AzureLocation location, string environment, string text, int number, uint count, bool condition, string[] args,
                DateTime date, ResourceIdentifier id)
            {

        """;

    private const string After = """

            }

            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)]
            private static extern void Unknown(object? value);

            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)]
            private static extern T Some<T>();
        }

        """;

    private const string Indentation = "        ";

    /// <summary>A whole file that runs the statements.</summary>
    public static string Around(string statements) => Before + Indented(statements) + After;

    /// <summary>As <see cref="Around(string)"/>, in a class of that name, which has members besides: one of several programs of a compilation.</summary>
    public static string Around(string statements, string name, string members)
    {
        var file = Around(statements);
        var end = file.LastIndexOf('}');
        return file[..end].Replace("class Program", "class " + name, StringComparison.Ordinal) + members + file[end..];
    }

    /// <summary>The statements of a file that <see cref="Around"/> made, as the test wrote them.</summary>
    /// <remarks>The usings above them must be as they were: what a fix adds, all statements may use, and so belongs into the scaffold.</remarks>
    public static string Inside(string file)
    {
        var end = file.LastIndexOf(After, StringComparison.Ordinal);
        var lines = file[Before.Length..end].Split('\n').Select(line =>
            line.StartsWith(Indentation, StringComparison.Ordinal) ? line[Indentation.Length..] : line);
        return string.Join('\n', lines);
    }

    private static string Indented(string statements)
    {
        var lines = statements.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : Indentation + line));
    }
}
