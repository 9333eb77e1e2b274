using System.Collections.Immutable;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Adds a named argument to a call or a creation, behind the others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InsertArgumentCodeFixProvider))]
public sealed class InsertArgumentCodeFixProvider() : RepairCodeFixProvider(RepairKind.InsertArgument)
{
    private protected override SyntaxNode? FindTarget(SemanticModel model, TextSpan span, Repair repair) =>
        Find<ExpressionSyntax>(model, span) is { } expression
        && !expression.ContainsDirectives
        && ArgumentsOf(model.GetOperation(expression)) is { IsDefault: false } arguments
        && !arguments.Any(argument => argument.Parameter?.Name == repair.Name && argument.ArgumentKind != ArgumentKind.DefaultValue)
            ? expression
            : null;

    private protected override void Apply(Repair repair, ImmutableArray<SyntaxNode> targets, SyntaxEditor editor, SemanticModel model)
    {
        var argument = SyntaxFactory.ParseArgumentList($"({repair.Name}: value)").Arguments[0].WithExpression(NewCode.Expression(repair));
        editor.ReplaceNode(targets[0], (current, _) => current switch
        {
            InvocationExpressionSyntax call => call.WithArgumentList(With(call.ArgumentList, argument)),
            BaseObjectCreationExpressionSyntax { ArgumentList: { } list } creation => creation.WithArgumentList(With(list, argument)),
            ObjectCreationExpressionSyntax creation => WithList(creation, argument),
            _ => current,
        });
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation? operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => default,
    };

    private static ArgumentListSyntax With(ArgumentListSyntax list, ArgumentSyntax argument) => list.WithArguments(
        list.Arguments.Count == 0
            ? ListEnd.Only(argument, list.OpenParenToken, list.CloseParenToken)
            : ListEnd.With(list.Arguments, argument));

    private static ObjectCreationExpressionSyntax WithList(ObjectCreationExpressionSyntax creation, ArgumentSyntax argument)
    {
        var list = SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(argument));
        return creation
            .WithType(creation.Type.WithoutTrailingTrivia())
            .WithArgumentList(list.WithTrailingTrivia(creation.Type.GetTrailingTrivia()));
    }
}
