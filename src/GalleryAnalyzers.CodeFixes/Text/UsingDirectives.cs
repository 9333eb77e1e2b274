using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Text;

/// <summary>Adds an import to a file, in the order of those that it has.</summary>
internal static class UsingDirectives
{
    /// <summary>Returns the change that imports a namespace for a position; null where builds differ in the imports.</summary>
    public static TextChange? Adding(INamespaceSymbol imported, Place place, int position)
    {
        var name = imported.ToDisplayString();
        var lineEnd = Lines.LineEndIn(place.Text);
        var directive = $"using {name};";
        var program = (CompilationUnitSyntax)place.Root;
        var imports = program.Usings.Count > 0
            ? program.Usings
            : program.FindToken(position).Parent!.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>()
                .Select(around => around.Usings).FirstOrDefault(usings => usings.Count > 0);
        if (imports.Count == 0)
        {
            return new TextChange(new TextSpan(TopOf(program), 0), directive + lineEnd + lineEnd);
        }

        if (imports.Any(import => import.ContainsDirectives && import.GetLeadingTrivia().Any(IsCondition)))
        {
            return null;
        }

        // Imports of types, and of static members, follow those of namespaces.
        var ordinary = imports.Where(IsOrdinary).ToList();
        var previous = IsSorted(ordinary)
            ? ordinary.LastOrDefault(import => Compare(import.Name!.ToString(), name) < 0)
            : ordinary.LastOrDefault();
        previous ??= ordinary.Count == 0 ? imports.LastOrDefault(import => import.GlobalKeyword != default) : null;
        if (previous is not null)
        {
            var indentation = Lines.IndentationAt(place.Text, previous.SpanStart);
            return new TextChange(new TextSpan(EndOf(previous), 0), lineEnd + indentation + directive);
        }

        var next = ordinary.FirstOrDefault() ?? imports[0];
        var nextIndentation = Lines.IndentationAt(place.Text, next.SpanStart);
        return new TextChange(new TextSpan(next.SpanStart, 0), directive + lineEnd + nextIndentation);
    }

    private static bool IsOrdinary(UsingDirectiveSyntax import) =>
        import.Alias is null && import.StaticKeyword == default && import.GlobalKeyword == default && import.Name is not null;

    private static bool IsCondition(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia
        or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia;

    private static bool IsSorted(List<UsingDirectiveSyntax> imports) => imports
        .Zip(imports.Skip(1), (first, second) => Compare(first.Name!.ToString(), second.Name!.ToString()) <= 0)
        .All(isSorted => isSorted);

    // The framework's namespaces come first, as editors sort them by default.
    private static int Compare(string first, string second) =>
        IsOfSystem(first) == IsOfSystem(second) ? string.CompareOrdinal(first, second) : IsOfSystem(first) ? -1 : 1;

    private static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static int EndOf(UsingDirectiveSyntax import) => import.GetTrailingTrivia().Any(Lines.IsComment)
        ? import.GetTrailingTrivia().Last(Lines.IsComment).Span.End
        : import.Span.End;

    // Comments above a namespace are about the file, those above other code about that.
    private static int TopOf(CompilationUnitSyntax program)
    {
        var first = program.GetFirstToken(includeZeroWidth: true);
        return first.IsKind(SyntaxKind.NamespaceKeyword) || program.Externs.Count > 0
            ? program.Externs.Count > 0 ? program.Externs.Last().FullSpan.End : first.SpanStart
            : Lines.StartOf(program);
    }
}
