using System.Collections.Immutable;
using GalleryAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Carries out the repairs of one shape: which repair, the rule has worked out; how, the provider knows for any syntax.</summary>
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
            await RepairAllAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (repair, location) in RepairsIn(diagnostic))
            {
                if (FindTarget(root, location.SourceSpan, repair) is not null)
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

    /// <summary>The node that the repair changes, or null where the code there is no longer what the rule saw.</summary>
    private protected abstract SyntaxNode? FindTarget(SyntaxNode root, TextSpan span, Repair repair);

    private protected abstract void Apply(Repair repair, SyntaxNode target, SyntaxEditor editor, SemanticModel model);

    private static string KeyOf(Diagnostic diagnostic, Repair repair) => diagnostic.Id + "." + repair.Key;

    private IEnumerable<(Repair Repair, Location Location)> RepairsIn(Diagnostic diagnostic) =>
        Repair.Read(diagnostic).Where(entry => entry.Repair.Kind == _kind && entry.Location.SourceTree == diagnostic.Location.SourceTree);

    private async Task<Document> RepairAllAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, string? equivalenceKey, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var repaired = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            foreach (var (repair, location) in RepairsIn(diagnostic))
            {
                // Two findings may come from one text: it is mended once.
                if (KeyOf(diagnostic, repair) == equivalenceKey
                    && FindTarget(editor.OriginalRoot, location.SourceSpan, repair) is { } target
                    && repaired.Add(target))
                {
                    Apply(repair, target, editor, editor.SemanticModel);
                }
            }
        }

        return editor.GetChangedDocument();
    }
}
