using System.Collections.Concurrent;
using System.Collections.Immutable;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Triage;

/// <summary>Excludes files by their text alone: one search of the text, where tokens would cost a walk over each body.</summary>
/// <param name="compilation">The compilation, whose files may declare global aliases; null where only one file is searched.</param>
internal sealed class FileTriage(Compilation? compilation = null)
{
    private readonly ConcurrentDictionary<SyntaxTree, FileLook> _looks = new();
    private readonly Lazy<ImmutableHashSet<string>> _globalAliases = new(() => ImmutableHashSet.CreateRange(
        (compilation?.SyntaxTrees ?? []).SelectMany(static tree => AliasesIn(tree.GetRoot(), isGlobal: true))));

    public FileLook LookAt(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!_looks.TryGetValue(tree, out var look))
        {
            look = Look(tree, cancellationToken);
            _looks.TryAdd(tree, look);
        }

        return look;
    }

    private FileLook Look(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        var named = _globalAliases.Value.Where(alias => text.Contains(alias)).ToList();
        if (named.Count == 0 && !GalleryNames.IsToldIn(text))
        {
            return FileLook.Nothing;
        }

        var root = tree.GetRoot(cancellationToken);
        var aliases = ImmutableHashSet.CreateRange(named.Concat(AliasesIn(root, isGlobal: false)));
        var names = aliases.IsEmpty && !GalleryNames.IsGalleryIn(text) ? FileNames.Regions : FileNames.Galleries;
        return new FileLook(names, GalleryNames.PlacesIn(text, aliases), aliases, root);
    }

    private static IEnumerable<string> AliasesIn(SyntaxNode root, bool isGlobal) =>
        ((root as CompilationUnitSyntax)?.Usings ?? default)
            .Where(directive => directive.Alias is not null && directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) == isGlobal)
            .Where(static directive => directive.NamespaceOrType.DescendantNodesAndSelf()
                .Any(static part => part is SimpleNameSyntax name && GalleryNames.IsTelling(name.Identifier.ValueText)))
            .Select(static directive => directive.Alias!.Name.Identifier.ValueText);
}
