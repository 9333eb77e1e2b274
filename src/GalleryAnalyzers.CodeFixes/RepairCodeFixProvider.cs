using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Applies the repairs of one shape: the rule computes the repair, and the provider knows how to apply it to any syntax.</summary>
public abstract class RepairCodeFixProvider : CodeFixProvider
{
    private readonly RepairKind _kind;

    private protected RepairCodeFixProvider(RepairKind kind) => _kind = kind;

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.CreateRange(AllRules.Descriptors, descriptor => descriptor.Id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
            await RepairAllAsync(document, diagnostics, ChosenKey(context), context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (repair, locations) in RepairsIn(diagnostic))
            {
                if (FindTargets(model, locations, repair) is not null)
                {
                    var key = KeyOf(diagnostic, repair);
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            repair.Title.ToString(),
                            cancellationToken => RepairAllAsync(context.Document, [diagnostic], key, cancellationToken),
                            key),
                        diagnostic);
                }
            }
        }
    }

    /// <summary>Returns the node that the repair changes, or null where the code has changed since the rule saw it.</summary>
    private protected abstract SyntaxNode? FindTarget(SemanticModel model, TextSpan span, Repair repair);

    private protected abstract void Apply(Repair repair, ImmutableArray<SyntaxNode> targets, SyntaxEditor editor, SemanticModel model);

    /// <summary>Returns the node with exactly that span, or null.</summary>
    private protected static TNode? Find<TNode>(SemanticModel model, TextSpan span)
        where TNode : SyntaxNode =>
        model.SyntaxTree.GetRoot() is var root
        && root.FullSpan.Contains(span)
        && root.FindNode(span, getInnermostNodeForTie: true) is TNode node
        && node.Span == span
            ? node
            : null;

    private static string KeyOf(Diagnostic diagnostic, Repair repair) => diagnostic.Id + "." + repair.Key;

    /// <summary>Returns the key of the repair to repeat, or null where none was chosen.</summary>
    /// <remarks>
    /// <c>dotnet format</c> requests the repairs of one rule with the key of the first repair of any rule's first finding, or with none.
    /// </remarks>
    private static string? ChosenKey(FixAllContext context) =>
        context.CodeActionEquivalenceKey is { } key && context.DiagnosticIds.Any(id => key.StartsWith(id + ".", StringComparison.Ordinal))
            ? key
            : null;

    /// <summary>Returns the key of the rule's first repair.</summary>
    private static string? FirstKey(Diagnostic diagnostic) =>
        Repair.Read(diagnostic).Select(entry => KeyOf(diagnostic, entry.Repair)).FirstOrDefault();

    private IEnumerable<(Repair Repair, ImmutableArray<Location> Targets)> RepairsIn(Diagnostic diagnostic) => Repair.Read(diagnostic)
        .Where(entry => entry.Repair.Kind == _kind && entry.Targets.All(target => target.SourceTree == diagnostic.Location.SourceTree));

    private ImmutableArray<SyntaxNode>? FindTargets(SemanticModel model, ImmutableArray<Location> locations, Repair repair)
    {
        var targets = ImmutableArray.CreateBuilder<SyntaxNode>();
        foreach (var location in locations)
        {
            if (FindTarget(model, location.SourceSpan, repair) is not { } target)
            {
                return null;
            }

            targets.Add(target);
        }

        return targets.ToImmutable();
    }

    private async Task<Document> RepairAllAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, string? chosenKey, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var repaired = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            var key = chosenKey ?? FirstKey(diagnostic);
            foreach (var (repair, locations) in RepairsIn(diagnostic))
            {
                // Two findings may have the same target, which is repaired once.
                if (KeyOf(diagnostic, repair) == key
                    && FindTargets(editor.SemanticModel, locations, repair) is { } targets
                    && !targets.Any(repaired.Contains))
                {
                    repaired.UnionWith(targets);
                    Apply(repair, targets, editor, editor.SemanticModel);
                }
            }
        }

        // The default clean-up of a code action imports only what the syntax generator wrote.
        var changed = await ImportAdder.AddImportsAsync(
            editor.GetChangedDocument(), Simplifier.AddImportsAnnotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await Layout.FormatAsync(changed, cancellationToken).ConfigureAwait(false);
    }
}
