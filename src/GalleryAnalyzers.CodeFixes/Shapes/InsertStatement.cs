using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Text;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>
/// Inserts a statement directly before the one that evaluates an expression; into a block with it, where only one statement is allowed.
/// </summary>
internal sealed class InsertStatement : RepairShape
{
    /// <inheritdoc/>
    public override SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair) =>
        place.Find<SyntaxNode>(span) is (ExpressionSyntax or StatementSyntax) and var target
        && Evaluation.StatementOf(target) is { } statement
        && CanHave(statement, SyntaxFactory.ParseStatement(repair.NewText), place.Model)
            ? target
            : null;

    /// <inheritdoc/>
    public override IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair)
    {
        var statement = Evaluation.StatementOf(targets[0])!;
        var code = NewCode.Statement(repair, place, statement.SpanStart).Text;
        return !IsInList(statement) ? Braces.Around(statement, code, place)
            : Lines.BeginsLine(statement)
                ? [Insert(Lines.StartOf(statement), Lines.IndentationOf(statement) + code + Lines.LineEndIn(place.Text))]
                : [Insert(statement.SpanStart, code + " ")];
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
        && !Lines.HasDirectives(statement.Parent);

    // Names in what is written are short where the file allows it.
    private static bool IsBefore(SyntaxNode next, StatementSyntax inserted) =>
        next.Parent!.ChildNodes().TakeWhile(sibling => sibling != next).LastOrDefault() is { } previous
        && SyntaxFactory.AreEquivalent(previous is GlobalStatementSyntax global ? global.Statement : previous, inserted);
}
