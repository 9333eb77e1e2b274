using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Shapes;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Offers the repairs of all rules: a rule computes one, and a <see cref="RepairShape"/> applies it to any syntax.</summary>
/// <remarks>
/// One provider serves all shapes, so that a rule's repairs keep their order, and Fix All reaches those of another shape.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairCodeFixProvider))]
public sealed class RepairCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.CreateRange(AllRules.Descriptors, descriptor => descriptor.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
        {
            var key = ChosenKey(context);
            return await Repairs.ApplyAsync(
                document, diagnostics.SelectMany(diagnostic => ToRepeat(diagnostic, key)), context.CancellationToken).ConfigureAwait(false);
        });

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Place.OfAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } place)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var repair in Repairs.Of(diagnostic))
            {
                if (repair.FindTargets(place) is not null)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            repair.Repair.Title.ToString(),
                            cancellationToken => Repairs.ApplyAsync(context.Document, [repair], cancellationToken),
                            KeyOf(diagnostic, repair)),
                        diagnostic);
                }
            }
        }
    }

    private static string KeyOf(Diagnostic diagnostic, PlacedRepair repair) => diagnostic.Id + "." + repair.Repair.Key;

    /// <summary>Returns the key of the repair to repeat, or null where none was chosen.</summary>
    /// <remarks>
    /// <c>dotnet format</c> requests the repairs of one rule with the key of the first repair of any rule's first finding, or with none.
    /// </remarks>
    private static string? ChosenKey(FixAllContext context) =>
        context.CodeActionEquivalenceKey is { } key && context.DiagnosticIds.Any(id => key.StartsWith(id + ".", StringComparison.Ordinal))
            ? key
            : null;

    // A finding with one repair leaves no choice; of several, none is taken that the user did not choose.
    private static IEnumerable<PlacedRepair> ToRepeat(Diagnostic diagnostic, string? chosenKey)
    {
        var repairs = Repairs.Of(diagnostic).ToList();
        return chosenKey is null || repairs.Count == 1
            ? repairs.Take(1)
            : repairs.Where(repair => KeyOf(diagnostic, repair) == chosenKey).Take(1);
    }
}
