using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>Checks the style of the product's source, as far as the build does not: src/.editorconfig enforces braces.</summary>
public sealed class StyleTests
{
    private const int LongestLine = 140;
    private const int LongestFile = 300;

    /// <summary>The words that no comment begins with: the subject comes first.</summary>
    private static readonly string[] Openings = ["What ", "Whoever ", "Who ", "Whatever "];

    /// <summary>The kinds of members, in their order within a type.</summary>
    private enum Kind
    {
        StaticField,
        Field,
        Constructor,
        Property,
        Method,
        PrivateMethod,
        Type,
    }

    [Fact]
    public void The_source_keeps_to_the_style() => Check.None(
        from file in Repository.CSharpFiles("src")
        let path = Path.GetRelativePath(Repository.PathOf("."), file).Replace(Path.DirectorySeparatorChar, '/')
        from fault in Faults(path, File.ReadAllText(file))
        select fault);

    [Theory]
    [InlineData("class C { void M() { } int P => 0; }")]
    [InlineData("class C { int P => 0; C() { } }")]
    [InlineData("class C { C() { } readonly int _f; }")]
    [InlineData("class C { readonly int _f; const int F = 1; }")]
    [InlineData("class C { readonly int _f; static readonly int F = 1; }")]
    [InlineData("class C { void M() { } public void N() { } }")]
    [InlineData("class C { private static void M() { } internal void N() { } }")]
    [InlineData("class C { private void M() { } protected void N() { } }")]
    [InlineData("class C { class D { } void M() { } }")]
    [InlineData("class C { class D { void M() { } int P => 0; } }")]
    [InlineData("struct S { void M() { } int P => 0; }")]
    [InlineData("record R { void M() { } int P => 0; }")]
    public void A_member_out_of_order_is_seen(string source) => Assert.Single(Faults("C.cs", source));

    [Theory]
    [InlineData("class C { const int A = 1; static readonly int B = 1; readonly int _f; C() { } }")]
    [InlineData("class C { C() { } int P => 0; public void M() { } void N() { } class D { } }")]
    [InlineData("class C { static readonly int B = 1; const int A = 1; private int P => 0; public int Q => 0; }")]
    [InlineData("class C { protected void M() { } public void N() { } }")]
    [InlineData("interface I { void M(); int P { get; } }")]
    [InlineData("class C : System.IDisposable { void System.IDisposable.Dispose() { } public void M() { } }")]
    public void Members_in_order_are_not(string source) => Assert.Empty(Faults("C.cs", source));

    [Theory]
    [InlineData("/// <summary>What is left.</summary>\nclass C { }")]
    [InlineData("/// <summary>\n/// Whoever asks.\n/// </summary>\nclass C { }")]
    [InlineData("class C\n{\n    // Who asks is told.\n    int _f;\n}")]
    [InlineData("class C\n{\n    int _f; // Whatever it is.\n}")]
    public void A_comment_that_does_not_begin_with_its_subject_is_seen(string source) => Assert.Single(Faults("C.cs", source));

    [Theory]
    [InlineData("/// <summary>Returns what is left.</summary>\nclass C { }")]
    [InlineData("/// <summary>Whole.</summary>\nclass C { }")]
    [InlineData("class C\n{\n    // The second line of a comment begins with any word:\n    // What it says follows.\n    int _f;\n}")]
    [InlineData("class C { string _text = \"// What is left.\"; }")]
    public void A_comment_that_does_is_not(string source) => Assert.Empty(Faults("C.cs", source));

    [Theory]
    [InlineData(LongestLine, 0)]
    [InlineData(LongestLine + 1, 1)]
    public void A_line_that_is_too_long_is_seen(int length, int faults) =>
        Assert.Equal(faults, Faults("C.cs", "class C { }\r\n" + new string('/', length) + "\r\n").Count());

    [Theory]
    [InlineData(LongestFile, 0)]
    [InlineData(LongestFile + 1, 1)]
    public void A_file_that_is_too_long_is_seen(int lines, int faults) =>
        Assert.Equal(faults, Faults("C.cs", string.Concat(Enumerable.Repeat("//\n", lines))).Count());

    private static IEnumerable<string> Faults(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text);
        return LongLines(text).Concat(MisplacedMembers(tree)).Concat(Comments(tree)).Select(fault => $"{path}{fault}");
    }

    private static IEnumerable<string> LongLines(string text)
    {
        var lines = text.TrimEnd().Split('\n');
        if (lines.Length > LongestFile)
            yield return $": has {lines.Length} lines; {LongestFile} are allowed";

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimEnd('\r') is { Length: > LongestLine and var length })
                yield return $"({i + 1}): has {length} characters; {LongestLine} are allowed";
        }
    }

    private static IEnumerable<string> MisplacedMembers(SyntaxTree tree) =>
        from type in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
        where type is not InterfaceDeclarationSyntax
        from pair in type.Members.Zip(type.Members.Skip(1))
        where KindOf(pair.First) > KindOf(pair.Second)
        select $"({LineOf(tree, pair.Second.SpanStart)}): {KindOf(pair.Second)} after {KindOf(pair.First)}";

    private static Kind KindOf(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax { Modifiers: var modifiers } =>
            modifiers.Any(SyntaxKind.ConstKeyword) || modifiers.Any(SyntaxKind.StaticKeyword) ? Kind.StaticField : Kind.Field,
        ConstructorDeclarationSyntax => Kind.Constructor,
        BasePropertyDeclarationSyntax => Kind.Property,
        MethodDeclarationSyntax method => IsPrivate(method) ? Kind.PrivateMethod : Kind.Method,
        BaseMethodDeclarationSyntax => Kind.Method,
        _ => Kind.Type,
    };

    private static bool IsPrivate(MethodDeclarationSyntax method) =>
        method.ExplicitInterfaceSpecifier is null
        && !method.Modifiers.Any(
            modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);

    private static IEnumerable<string> Comments(SyntaxTree tree) =>
        from trivia in tree.GetRoot().DescendantTrivia()
        let text = TextOf(tree, trivia)
        where text is not null && Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal))
        select $"({LineOf(tree, trivia.SpanStart)}): a comment begins with its subject, not so: {text}";

    /// <summary>The text of a summary, or the first line of another comment; null for anything else.</summary>
    private static string? TextOf(SyntaxTree tree, SyntaxTrivia trivia)
    {
        if (trivia.GetStructure() is DocumentationCommentTriviaSyntax documentation)
        {
            var summary = documentation.Content.OfType<XmlElementSyntax>()
                .FirstOrDefault(element => element.StartTag.Name.ToString() == "summary");
            return summary?.Content.ToString().Replace("///", "").Trim();
        }

        return trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && !GoesOn(tree, trivia) ? trivia.ToString().TrimStart('/').Trim() : null;
    }

    private static bool GoesOn(SyntaxTree tree, SyntaxTrivia comment)
    {
        var lines = tree.GetText().Lines;
        var line = lines.IndexOf(comment.SpanStart);
        return line > 0 && lines[line - 1].ToString().TrimStart().StartsWith("//", StringComparison.Ordinal);
    }

    private static int LineOf(SyntaxTree tree, int position) => tree.GetText().Lines.IndexOf(position) + 1;
}
