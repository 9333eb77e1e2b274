using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.Rules;

/// <summary>Reports what the rules find in one body: each fault once, however many paths lead to it.</summary>
internal sealed class FindingReporter(SyntaxNode body, Action<Diagnostic> report)
{
    private readonly HashSet<(string Id, TextSpan Span)> _reported = new();
    private readonly HashSet<(string Id, TextSpan Span)> _withdrawn = new();

    /// <summary>Where a finding about a value goes: under its origin where that lies in the body, else under its use.</summary>
    public SyntaxNode PlaceOf(Alternative alternative, IOperation use) =>
        alternative.Origin is { Syntax: var origin } && IsInBody(origin) ? origin : use.Syntax;

    /// <summary>As the other, of a value that a property has; null where paths differ in how it came there, and none is in the body.</summary>
    public SyntaxNode? PlaceOf(Alternative alternative, PropertyValue value) =>
        value.Use is { } use ? PlaceOf(alternative, use)
        : alternative.Origin is { Syntax: var origin } && IsInBody(origin) ? origin
        : null;

    /// <summary>The expression whose text is the value itself, so that a repair may rewrite it; null where there is none in this file.</summary>
    public SyntaxNode? WrittenAt(Alternative alternative, IOperation use) => PlaceOf(alternative, use) switch
    {
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax => PlaceOf(alternative, use),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => sum,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => minus,
        InvocationExpressionSyntax invocation => invocation,
        _ when alternative.Origin is IFieldReferenceOperation { Field: var field } => InitializerOf(field),
        _ when alternative.Origin is IPropertyReferenceOperation { Property: var property } => InitializerOf(property),
        _ => null,
    };

    /// <summary>Where a finding about a whole object goes: under its creation, without the initializer, which may be many lines long.</summary>
    public static Location CreationOf(ObjectId id) => id.Site.Syntax switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation =>
            Location.Create(creation.SyntaxTree, TextSpan.FromBounds(creation.SpanStart, initializer.GetFirstToken().GetPreviousToken().Span.End)),
        var site => site.GetLocation(),
    };

    public void Report(
        Rule rule, SyntaxNode place, IReadOnlyList<Repair> repairs, IReadOnlyList<SyntaxNode> related, params object[] messageArguments) =>
        Report(rule, place.GetLocation(), repairs, related, messageArguments);

    public void Report(
        Rule rule, Location place, IReadOnlyList<Repair> repairs, IReadOnlyList<SyntaxNode> related, params object[] messageArguments)
    {
        if (!_reported.Add((rule.Descriptor.Id, place.SourceSpan)))
        {
            return;
        }

        var additionalLocations = related.Select(node => node.GetLocation()).ToList();
        var properties = Repair.Write(repairs, additionalLocations);
        report(Diagnostic.Create(rule.Descriptor, place, additionalLocations, properties, messageArguments));
    }

    /// <summary>Takes back what a rule that knows less finds there, or will find.</summary>
    public void Withdraw(string id, SyntaxNode place) => _withdrawn.Add((id, place.Span));

    /// <summary>Whether the finding was taken back.</summary>
    public bool IsWithdrawn(Diagnostic finding) => _withdrawn.Contains((finding.Id, finding.Location.SourceSpan));

    private bool IsInBody(SyntaxNode node) => node.SyntaxTree == body.SyntaxTree && body.FullSpan.Contains(node.Span);

    private SyntaxNode? InitializerOf(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.Length != 1 || member.DeclaringSyntaxReferences[0] is not { } reference
            || reference.SyntaxTree != body.SyntaxTree)
        {
            return null;
        }

        var initializer = reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        return initializer is LiteralExpressionSyntax ? initializer : null;
    }
}
