using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>Of what kind a claim is that no run of a program bears out: a label, by the shape of the code around the probe and the value.</summary>
/// <param name="program">The program.</param>
/// <param name="reached">The probes and marks that its runs came to.</param>
internal sealed class Kinds(SyntaxNode program, IReadOnlySet<int> reached)
{
    /// <summary>A wrong value in code without any control flow, which nothing excuses: it must never be among the known ones.</summary>
    public const string StraightLine = "straight-line";

    private readonly Dictionary<int, InvocationExpressionSyntax> _probes = program.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => NumberOf(call) is not null)
        .ToDictionary(call => NumberOf(call)!.Value);

    /// <summary>The label of a value that a probe was never handed.</summary>
    /// <param name="probe">The probe.</param>
    /// <param name="origin">The code that makes the value; null where nothing alone does.</param>
    public string Of(int probe, SyntaxNode? origin)
    {
        var call = _probes[probe];
        if (!reached.Contains(probe))
            return $"probe-{Unreached(call) ?? "after-way-out"}";

        if (origin is not null && Unreached(origin) is { } place)
            return $"value-{place}";

        return IsStraightLine(call) ? StraightLine
            : origin is not null && IsInArm(origin) ? "value-in-arm"
            : call.Ancestors().Any(node => node is CatchClauseSyntax or FinallyClauseSyntax or CatchFilterClauseSyntax) ? "probe-in-handler"
            : origin is not null && Loop(origin) is { } loop ? loop.Contains(call) ? "value-of-other-turn" : "value-of-earlier-turn"
            : origin is not null && IsInBranch(origin) ? "value-of-branch-overwritten"
            : origin is null ? "value-of-no-place"
            : "value-overwritten";
    }

    // In what the outermost block is that nothing came to.
    private string? Unreached(SyntaxNode node) =>
        node.AncestorsAndSelf().Reverse().FirstOrDefault(IsUnreached) is { } outermost ? Label(outermost) : null;

    private bool IsUnreached(SyntaxNode node) =>
        node is BlockSyntax or SwitchSectionSyntax && Within(node) is { Count: > 0 } within && !within.Exists(reached.Contains);

    private string Label(SyntaxNode block) => IsUnreachedStatement(block) ? "after-way-out" : block.Parent switch
    {
        IfStatementSyntax or ElseClauseSyntax => "in-branch",
        SwitchStatementSyntax => "in-case",
        WhileStatementSyntax or ForStatementSyntax or ForEachStatementSyntax or DoStatementSyntax => "in-loop",
        CatchClauseSyntax => "in-handler",
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax => "in-function",
        MethodDeclarationSyntax => "in-method",
        _ => "after-way-out",
    };

    // Before each statement that has blocks there is a mark.
    private bool IsUnreachedStatement(SyntaxNode block)
    {
        var inner = block.AncestorsAndSelf().TakeWhile(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));
        return inner.OfType<StatementSyntax>().Select(MarkBefore).FirstOrDefault(mark => mark is not null) is { } mark && !reached.Contains(mark);
    }

    private static int? MarkBefore(StatementSyntax statement)
    {
        var siblings = statement.Parent is BlockSyntax block ? block.Statements : default;
        var index = siblings.IndexOf(statement);
        return index > 0 && siblings[index - 1] is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
            && NumberOf(call) is { } number && Names.IsMark(number) ? number : null;
    }

    private List<int> Within(SyntaxNode node) =>
        [.. _probes.Where(probe => node.Span.Contains(probe.Value.Span)).Select(probe => probe.Key)];

    private static bool IsStraightLine(SyntaxNode call)
    {
        var method = call.FirstAncestorOrSelf<MethodDeclarationSyntax>()!;
        return method.DescendantNodes().Where(node => node.SpanStart < call.SpanStart).All(node => node switch
        {
            IfStatementSyntax or SwitchStatementSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or DoStatementSyntax
                or TryStatementSyntax or GotoStatementSyntax or UsingStatementSyntax or LockStatementSyntax or ConditionalExpressionSyntax
                or SwitchExpressionSyntax or ConditionalAccessExpressionSyntax or LocalFunctionStatementSyntax => false,
            LocalDeclarationStatementSyntax local => local.UsingKeyword.IsKind(SyntaxKind.None),
            BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.CoalesceExpression),
            AssignmentExpressionSyntax assignment => !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax } => false,
            _ => true,
        });
    }

    private static bool IsInArm(SyntaxNode origin) =>
        origin.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax).Any(node => node.Parent switch
        {
            ConditionalExpressionSyntax conditional => node != conditional.Condition,
            SwitchExpressionArmSyntax => true,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } => true,
            AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
            ConditionalAccessExpressionSyntax => true,
            _ => false,
        });

    private static SyntaxNode? Loop(SyntaxNode origin) => origin.Ancestors().FirstOrDefault(node =>
        node is WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or DoStatementSyntax
        || (node is BlockSyntax && node.ChildNodes().FirstOrDefault(child => child is not ExpressionStatementSyntax) is LabeledStatementSyntax));

    private static bool IsInBranch(SyntaxNode origin) => origin.Ancestors().Any(node =>
        node is IfStatementSyntax or SwitchSectionSyntax or TryStatementSyntax or CatchClauseSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static int? NumberOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Probe" }
        && call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: int number } ? number : null;
}
