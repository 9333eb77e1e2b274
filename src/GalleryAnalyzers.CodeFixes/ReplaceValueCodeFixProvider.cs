using System.Collections.Immutable;
using GalleryAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.CodeFixes;

/// <summary>Writes another value in place of an expression.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceValueCodeFixProvider))]
public sealed class ReplaceValueCodeFixProvider() : RepairCodeFixProvider(RepairKind.ReplaceValue)
{
    private protected override SyntaxNode? FindTarget(SyntaxNode root, TextSpan span, Repair repair) =>
        FindExpression(root, span) is { } expression && expression.ToString() != repair.NewText ? expression : null;

    private protected override void Apply(Repair repair, ImmutableArray<SyntaxNode> targets, SyntaxEditor editor, SemanticModel model)
    {
        var replacement = repair.MemberOf is { } typeName
            ? SyntaxFactory.ParseExpression($"global::{typeName}.{repair.NewText}")
                .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation)
            : Shortened(SyntaxFactory.ParseExpression(repair.NewText));
        editor.ReplaceNode(targets[0], replacement.WithTriviaFrom(targets[0]));
    }

    // A rule cannot know what the file imports, and so writes names out in full.
    private static ExpressionSyntax Shortened(ExpressionSyntax expression) => expression.ReplaceNodes(
        expression.DescendantNodes().OfType<QualifiedNameSyntax>().Where(name => name.DescendantNodes().OfType<AliasQualifiedNameSyntax>().Any()),
        (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
}
