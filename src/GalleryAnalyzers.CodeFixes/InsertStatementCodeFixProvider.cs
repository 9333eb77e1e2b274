using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>
/// Inserts a statement directly before the one that evaluates an expression; into a block with it, where only one statement is allowed.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InsertStatementCodeFixProvider))]
public sealed class InsertStatementCodeFixProvider() : RepairCodeFixProvider(RepairKind.InsertStatement)
{
    private protected override SyntaxNode? FindTarget(SemanticModel model, TextSpan span, Repair repair) =>
        Find<SyntaxNode>(model, span) is (ExpressionSyntax or StatementSyntax) and var target
        && Evaluation.StatementOf(target) is { } statement
        && CanHave(statement, NewCode.Statement(repair), model)
            ? target
            : null;

    private protected override void Apply(Repair repair, ImmutableArray<SyntaxNode> targets, SyntaxEditor editor, SemanticModel model)
    {
        var statement = Evaluation.StatementOf(targets[0])!;
        var inserted = NewCode.Statement(repair);
        var lineEnd = Layout.LineEndOf(statement);
        var anchor = ListElement.Movable(statement);
        editor.TrackNode(anchor);
        editor.ReplaceNode(anchor.Parent!, (current, _) =>
        {
            // An earlier repair may have created the block already, or have inserted the same statement.
            var next = current.GetCurrentNode(anchor)!;
            return next is StatementSyntax single && !IsInList(single) ? current.ReplaceNode(next, InBlock(single, inserted, lineEnd))
                : IsBefore(next, inserted) ? current
                : current.ReplaceNode(next, InList(next, inserted, lineEnd));
        });
    }

    private static bool CanHave(StatementSyntax statement, StatementSyntax inserted, SemanticModel model) =>
        (IsInList(statement) ? !IsBefore(ListElement.Movable(statement), inserted) : CanBeInBlock(statement))
        && NamesIn(inserted).All(name => Evaluation.IsSettledBefore(statement, name, model))
        && (!Awaits(inserted) || Evaluation.CanAwaitBefore(statement));

    // Skips qualified names, which the compiler looks up elsewhere.
    private static IEnumerable<string> NamesIn(StatementSyntax statement) => statement.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(name => name.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax or NameColonSyntax)
            && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name))
        .Select(name => name.Identifier.ValueText);

    private static bool Awaits(StatementSyntax statement) =>
        statement.DescendantTokens().Any(token => token.IsKind(SyntaxKind.AwaitKeyword));

    private static bool IsInList(StatementSyntax statement) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;

    // Excludes directives: braces around one would be part of some builds only.
    private static bool CanBeInBlock(StatementSyntax statement) =>
        statement is not BlockSyntax
        && statement.Parent is (StatementSyntax and not LabeledStatementSyntax) or ElseClauseSyntax
        && !statement.Parent.ContainsDirectives;

    private static bool IsBefore(SyntaxNode next, StatementSyntax inserted) =>
        next.Parent!.ChildNodes().TakeWhile(sibling => sibling != next).LastOrDefault() is { } previous
        && SyntaxFactory.AreEquivalent(previous is GlobalStatementSyntax global ? global.Statement : previous, inserted);

    private static SyntaxNode[] InList(SyntaxNode next, StatementSyntax inserted, SyntaxTrivia lineEnd)
    {
        var beginsLine = Layout.BeginsLine(next);
        var leading = next.GetLeadingTrivia();
        var above = beginsLine ? Layout.CountAbove(leading) : 0;
        inserted = inserted
            .WithLeadingTrivia(leading.Take(above).Concat(Layout.IndentationIn(leading)))
            .WithTrailingTrivia(beginsLine ? lineEnd : SyntaxFactory.Space);
        return
        [
            next is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(inserted) : inserted,
            next.WithLeadingTrivia(leading.Skip(above)),
        ];
    }

    private static BlockSyntax InBlock(StatementSyntax next, StatementSyntax inserted, SyntaxTrivia lineEnd) => SyntaxFactory
        .Block(inserted.WithTrailingTrivia(lineEnd), next)
        .WithTrailingTrivia(next.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        .WithAdditionalAnnotations(Formatter.Annotation);
}
