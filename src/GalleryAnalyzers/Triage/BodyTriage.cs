using System.Collections.Concurrent;
using GalleryAnalyzers.Flow.Syntax;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Triage;

/// <summary>Selects the bodies to analyze: those that use a name of the SDK, and those that call such a member of their type.</summary>
internal sealed class BodyTriage(KnownSymbols symbols, FileTriage files)
{
    private readonly ConcurrentDictionary<SyntaxNode, HashSet<string>> _members = new();

    /// <summary>Returns the bodies in the block that are to be analyzed.</summary>
    public IEnumerable<SyntaxNode> BodiesIn(SyntaxNode block, SemanticModel model, CancellationToken cancellationToken)
    {
        var file = files.LookAt(block.SyntaxTree, cancellationToken);
        if (file.Names == FileNames.None && !HasOtherParts(block))
        {
            yield break;
        }

        foreach (var body in ExecutableBodies.In(block))
        {
            if (Admits(body, file, model, cancellationToken) || CallsAdmitted(body, model, cancellationToken))
            {
                yield return body;
            }
        }
    }

    private bool Admits(SyntaxNode body, FileLook file, SemanticModel model, CancellationToken cancellationToken) =>
        file.Names != FileNames.None && NameTriage.Admits(body, file, model, symbols, cancellationToken);

    // Another file of a partial type may use the names of the SDK.
    private static bool HasOtherParts(SyntaxNode block) =>
        OutermostType(block) is { } type && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>Whether the body names a member of its type whose body is selected, directly or because it names such a member.</summary>
    private bool CallsAdmitted(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken)
    {
        if (OutermostType(body) is not { } type)
        {
            return false;
        }

        if (!_members.TryGetValue(type, out var members))
        {
            members = AdmittedMembers(type, model, cancellationToken);
            _members.TryAdd(type, members);
        }

        return members.Count > 0 && NamesAny(body, members);
    }

    private HashSet<string> AdmittedMembers(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken)
    {
        var admitted = new HashSet<string>();
        var others = new List<(string Name, SyntaxNode Body)>();
        foreach (var part in PartsOf(type, model, cancellationToken))
        {
            var file = files.LookAt(part.SyntaxTree, cancellationToken);
            var itsModel = SemanticModels.For(part.SyntaxTree, model);
            foreach (var member in part.DescendantNodes(node => node is TypeDeclarationSyntax).OfType<MethodDeclarationSyntax>())
            {
                if (Admits(member, file, itsModel, cancellationToken))
                {
                    admitted.Add(member.Identifier.ValueText);

                    // The creator of an object of the type determines the values that its methods use.
                    admitted.Add(((TypeDeclarationSyntax)member.Parent!).Identifier.ValueText);
                }
                else
                {
                    others.Add((member.Identifier.ValueText, member));
                }
            }
        }

        // Callers of a selected member are selected too, over any number of calls.
        for (var found = admitted; found.Count > 0;)
        {
            found = new HashSet<string>(others.Where(other => NamesAny(other.Body, admitted)).Select(other => other.Name));
            found.ExceptWith(admitted);
            admitted.UnionWith(found);
        }

        return admitted;
    }

    private static IEnumerable<SyntaxNode> PartsOf(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) && model.GetDeclaredSymbol(type, cancellationToken) is { } symbol
            ? symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken))
            : [type];

    private static bool NamesAny(SyntaxNode body, HashSet<string> names) =>
        body.DescendantNodes().Any(node => node is SimpleNameSyntax name && names.Contains(name.Identifier.ValueText));

    private static TypeDeclarationSyntax? OutermostType(SyntaxNode node) =>
        node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault();
}
