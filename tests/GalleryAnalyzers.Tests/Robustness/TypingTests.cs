using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Robustness;

/// <summary>An editor asks after each keystroke, of one file: while somebody types, and while somebody edits what was right.</summary>
public sealed class TypingTests
{
    [Fact]
    public async Task Nothing_is_found_from_the_first_token_of_a_right_program_to_its_last()
    {
        var states = EditorStates.Typed().ToList();
        Assert.True(states.Count > 1000, "The sample has shrunk.");
        await Parallel.ForEachAsync(states, async (model, _) => Check.None(await Analysis.FindingsInFileAsync(model)));
    }

    [Fact]
    public async Task Nothing_is_thrown_by_an_edit_and_nothing_found_in_a_body_with_a_syntax_error() =>
        await Parallel.ForEachAsync(EditorStates.Edited(), async (state, _) =>
        {
            var findings = await Analysis.FindingsInFileAsync(state.Model);
            var early = findings.Where(finding => BodyOf(finding) is { } body
                && body.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            Check.None(early.Select(finding => $"seed {state.Seed}: {finding}"));
        });

    private static SyntaxNode? BodyOf(Diagnostic finding) =>
        finding.Location.SourceTree!.GetRoot().FindNode(finding.Location.SourceSpan).AncestorsAndSelf()
            .FirstOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax);
}
