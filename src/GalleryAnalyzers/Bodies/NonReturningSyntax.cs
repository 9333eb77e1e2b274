using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Bodies;

/// <summary>Decides from the syntax whether a method may never return, so that it is worth to bind it.</summary>
/// <remarks>
/// What it does on every path is looked at: statements that throw or loop for ever, and the call that comes last, which may be of another
/// such method. A call that something follows is not, as nothing would reach that.
/// </remarks>
internal static class NonReturningSyntax
{
    private static readonly ImmutableHashSet<string> EndingNames = FrameworkTable.Rows
        .Where(static row => (row.Effects & (MemberEffects.EndsProgram | MemberEffects.NeverCompletes)) != 0)
        .SelectMany(static row => row.Members.Split(' '))
        .Append(nameof(Task.Delay))
        .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Whether the method may never return.</summary>
    public static bool MayEndIn(MethodDeclarationSyntax method) => method.ExpressionBody is { Expression: var value }
        ? value is ThrowExpressionSyntax || IsCall(value)
        : method.Body is { } body && (MayEnd(body) || IsCall(LastReturned(body)));

    private static bool MayEnd(StatementSyntax statement) => statement switch
    {
        ThrowStatementSyntax or LabeledStatementSyntax or GotoStatementSyntax => true,
        LocalFunctionStatementSyntax or CommonForEachStatementSyntax => false,
        ExpressionStatementSyntax { Expression: var value } => HasEndingName(value),
        BlockSyntax block => block.Statements.Any(MayEnd) || IsCall(LastOf(block)),
        IfStatementSyntax branch => branch.Else is { } otherwise && MayEndAlone(branch.Statement) && MayEndAlone(otherwise.Statement),
        SwitchStatementSyntax branch => branch.Sections.All(static section => section.Statements.Any(MayEndAlone)),
        TryStatementSyntax guarded => MayEnd(guarded.Block) || (guarded.Finally is { } final && MayEnd(final.Block)),
        WhileStatementSyntax loop => MayBeEndless(loop.Condition),
        DoStatementSyntax loop => MayBeEndless(loop.Condition) || MayEndAlone(loop.Statement),
        ForStatementSyntax loop => loop.Condition is null || MayBeEndless(loop.Condition),
        _ => statement.ChildNodes().OfType<StatementSyntax>().Any(MayEndAlone),
    };

    private static bool MayEndAlone(StatementSyntax statement) => MayEnd(statement) || IsCall(statement);

    private static ExpressionSyntax? LastReturned(BlockSyntax body) =>
        (body.Statements.LastOrDefault() as ReturnStatementSyntax)?.Expression;

    // A return after it may be there for the compiler only.
    private static StatementSyntax? LastOf(BlockSyntax block) =>
        block.Statements.LastOrDefault(static statement => statement is not ReturnStatementSyntax);

    private static bool IsCall(StatementSyntax? statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Right: var value } } => IsCall(value),
        ExpressionStatementSyntax { Expression: var value } => IsCall(value),
        LocalDeclarationStatementSyntax { Declaration.Variables: var variables } =>
            variables.Any(static variable => IsCall(variable.Initializer?.Value)),
        _ => false,
    };

    private static bool IsCall(ExpressionSyntax? value) => value is InvocationExpressionSyntax or AwaitExpressionSyntax;

    private static bool HasEndingName(ExpressionSyntax value) => value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
        .Any(static name => EndingNames.Contains(name.Identifier.ValueText));

    // A constant may be the condition as well.
    private static bool MayBeEndless(ExpressionSyntax condition) =>
        condition is IdentifierNameSyntax or MemberAccessExpressionSyntax || condition.IsKind(SyntaxKind.TrueLiteralExpression);
}
