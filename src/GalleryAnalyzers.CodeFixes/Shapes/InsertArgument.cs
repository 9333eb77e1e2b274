using System.Collections.Immutable;
using GalleryAnalyzers.CodeFixes.Text;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes.Shapes;

/// <summary>Adds a named argument to a call or a creation, behind the others.</summary>
internal sealed class InsertArgument : RepairShape
{
    /// <inheritdoc/>
    public override SyntaxNode? FindTarget(Place place, TextSpan span, Repair repair) =>
        place.Find<ExpressionSyntax>(span) is { } expression
        && !Lines.HasDirectives(expression)
        && ArgumentsOf(place.Model.GetOperation(expression)) is { IsDefault: false } arguments
        && !arguments.Any(argument => argument.Parameter?.Name == repair.Name && argument.ArgumentKind != ArgumentKind.DefaultValue)
            ? expression
            : null;

    /// <inheritdoc/>
    public override IEnumerable<TextChange> Changes(Place place, ImmutableArray<SyntaxNode> targets, Repair repair)
    {
        var code = NewCode.Expression(repair, place, targets[0].SpanStart);
        var argument = $"{repair.Name}: {code.Text}";
        var list = targets[0] switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        var added = list is null
            ? [Insert(((ObjectCreationExpressionSyntax)targets[0]).Type.Span.End, $"({argument})")]
            : ListEnd.With(list.Arguments, list.OpenParenToken, list.CloseParenToken, argument, place);
        return code.Imports.Concat(added);
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation? operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => default,
    };
}
