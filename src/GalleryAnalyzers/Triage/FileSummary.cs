using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GalleryAnalyzers.Triage;

/// <summary>The knowledge of a file that its syntax alone gives. Each part is made when it is first asked for.</summary>
internal sealed class FileSummary
{
    /// <summary>Keeps the summary of a file as long as the file does not change, across all compilations that have it.</summary>
    public static readonly SyntaxTreeValueProvider<FileSummary> Provider = new(static tree => new FileSummary(tree));

    private readonly Lazy<FileLook> _look;
    private readonly Lazy<WordSet> _words;
    private readonly Lazy<ImmutableArray<TypeDeclarationSyntax>> _types;
    private readonly Lazy<ImmutableArray<MemberSummary>> _members;
    private readonly Lazy<ILookup<string, MemberSummary>> _membersByIdentifier;

    public FileSummary(SyntaxTree tree)
    {
        _look = new(() => FileLook.At(tree, ImmutableHashSet<string>.Empty), LazyThreadSafetyMode.PublicationOnly);
        _words = new(() => new WordSet(tree.GetText().ToString()), LazyThreadSafetyMode.PublicationOnly);
        _types = new(
            () => ImmutableArray.CreateRange(Declarations(tree.GetRoot()).OfType<TypeDeclarationSyntax>()),
            LazyThreadSafetyMode.PublicationOnly);
        _members = new(() => ImmutableArray.CreateRange(MembersOf(tree.GetRoot())), LazyThreadSafetyMode.PublicationOnly);
        _membersByIdentifier = new(
            () => Members
                .SelectMany(static member => member.Identifiers.Select(name => (Name: name, Member: member)))
                .ToLookup(static use => use.Name, static use => use.Member),
            LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The result of the search of its text, without regard to aliases that other files declare.</summary>
    public FileLook Look => _look.Value;

    /// <summary>The words of its text.</summary>
    public WordSet Words => _words.Value;

    /// <summary>The types that it declares.</summary>
    public ImmutableArray<TypeDeclarationSyntax> Types => _types.Value;

    /// <summary>Its members that have code.</summary>
    public ImmutableArray<MemberSummary> Members => _members.Value;

    /// <summary>The callers of gallery code in the last compilation whose first file it is.</summary>
    public CallerCache Callers { get; } = new();

    /// <summary>Its members whose code has the identifier.</summary>
    public IEnumerable<MemberSummary> MembersNaming(string identifier) => _membersByIdentifier.Value[identifier];

    private static IEnumerable<MemberSummary> MembersOf(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement))
        {
            yield return new MemberSummary(unit);
        }

        foreach (var node in Declarations(root))
        {
            if (node is MemberDeclarationSyntax
                and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax))
            {
                yield return new MemberSummary(node);
            }
        }
    }

    private static IEnumerable<SyntaxNode> Declarations(SyntaxNode root) => root.DescendantNodes(
        static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax);
}
