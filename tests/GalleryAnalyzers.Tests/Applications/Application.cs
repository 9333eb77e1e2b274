using GalleryAnalyzers.Tests.Applications.Spelling;
using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Applications;

/// <summary>A generated application: its files, and the choices that it was made by.</summary>
internal sealed record Application(Recipe Recipe, IReadOnlyList<(string Name, string Text)> Files, IReadOnlyList<int> Choices) : IGenerated
{
    /// <summary>The method that everything begins in.</summary>
    public const string Start = "RunAsync";

    /// <summary>The usings of all files.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Globalization;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Azure;
        global using Azure.Core;
        global using Azure.ResourceManager.Compute;
        global using Azure.ResourceManager.Compute.Models;
        global using Azure.ResourceManager.Resources;
        """;

    /// <inheritdoc/>
    public string Text => string.Concat(Files.Select(file => $"// {file.Name}\n{file.Text}\n"));

    /// <inheritdoc/>
    public string Title => Recipe.ToString();

    /// <summary>Writes an application by the choices.</summary>
    public static Application Write(Draw draw)
    {
        var recipe = Recipe.From(draw);
        return Of(recipe, draw.Choices);
    }

    /// <summary>Writes an application after a recipe.</summary>
    public static Application Of(Recipe recipe, IReadOnlyList<int> choices) => new(recipe, ApplicationText.Write(recipe), choices);

    /// <summary>The namespace that it has as one of several applications of a compilation.</summary>
    public static string NamespaceOf(int number) => $"Application{number}";
}
