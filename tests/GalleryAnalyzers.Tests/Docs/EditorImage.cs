using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.Tests.Docs;

/// <summary>A picture of code in an editor: the findings in it, and of one of them the message and the menu of actions.</summary>
internal static class EditorImage
{
    private const int NumberColumns = 5;
    private const int Columns = 112;
    private const string Black = "#1f2328";
    private const string Gray = "#8c959f";
    private const string Green = "#3f8f3f";

    /// <summary>The picture of a member's body in a file of the compilation, with the menu of the rule's finding in it.</summary>
    public static async Task<string> OfAsync(CSharpCompilation compilation, string file, string firstLine, int lineCount, string openId)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, compilation, file);
        var text = await document.GetTextAsync();
        var first = text.Lines.Single(line => line.ToString().Trim() == firstLine).LineNumber;
        var indentation = text.Lines[first].ToString().TakeWhile(char.IsWhiteSpace).Count();
        var shown = TextSpan.FromBounds(text.Lines[first].Start, text.Lines[first + lineCount - 1].End);

        var svg = new Svg(Columns, "#ffffff", Black);
        for (var i = 0; i < lineCount; i++)
            svg.Text(i, 0, (first + i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(NumberColumns - 2), Gray);

        // What the sample's comments announce, the squiggles show: tokens only.
        var model = (await document.GetSemanticModelAsync())!;
        foreach (var token in model.SyntaxTree.GetRoot().DescendantTokens(shown).Where(token => shown.Contains(token.Span)))
        {
            var (line, column) = PlaceOf(token.SpanStart);
            svg.Text(line, column, token.Text, ColorOf(token, model));
        }

        var findings = await Analysis.FindingsInValidCodeAsync((await document.Project.GetCompilationAsync())!);
        var here = findings.Where(finding => finding.Location.SourceTree!.FilePath == file && shown.Contains(finding.Location.SourceSpan)).ToList();
        foreach (var finding in here)
        {
            var (line, column) = PlaceOf(finding.Location.SourceSpan.Start);
            svg.Squiggle(line, column, finding.Location.SourceSpan.Length, Green);
        }

        var open = here.Single(finding => finding.Id == openId);
        var actions = await RepairRunner.OffersAsync(document, open, Subject.Product);
        DrawPopup(svg, PlaceOf(open.Location.SourceSpan.Start), [$"{open.Id}: {open.GetMessage(CultureInfo.InvariantCulture)}", .. actions.Select(action => action.Title)]);
        return svg.Picture($"An editor with {here.Count} findings, and of {open.Id} the message and what the light bulb offers", lineCount);

        (int Line, int Column) PlaceOf(int position)
        {
            var place = text.Lines.GetLinePosition(position);
            return (place.Line - first, place.Character - indentation + NumberColumns);
        }
    }

    private static void DrawPopup(Svg svg, (int Line, int Column) place, string[] lines)
    {
        var length = lines.Max(line => line.Length) + 3;
        var column = Math.Min(place.Column, Columns - length - 1);
        svg.Box(place.Line + 1, column, lines.Length, length, "#f6f8fa", "#d0d7de");
        svg.Text(place.Line + 1, column, lines[0], Black, isBold: true);
        for (var i = 1; i < lines.Length; i++)
        {
            svg.Text(place.Line + 1 + i, column, "💡", Black);
            svg.Text(place.Line + 1 + i, column + 3, lines[i], Black);
        }
    }

    private static Document Open(AdhocWorkspace workspace, CSharpCompilation compilation, string file)
    {
        var project = workspace.CurrentSolution.AddProject("Sample", "Sample", LanguageNames.CSharp)
            .WithParseOptions(Analysis.Parsing)
            .WithCompilationOptions(compilation.Options)
            .AddMetadataReferences(compilation.References);
        foreach (var tree in compilation.SyntaxTrees)
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;

        return project.Documents.Single(document => document.FilePath == file);
    }

    private static string ColorOf(SyntaxToken token, SemanticModel model) => token switch
    {
        _ when token.IsKeyword() => "#0550ae",
        _ when token.IsKind(SyntaxKind.StringLiteralToken) => "#a31515",
        { Parent: IdentifierNameSyntax name } when model.GetSymbolInfo(name).Symbol is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } => "#1c6b7a",
        _ => Black,
    };
}
