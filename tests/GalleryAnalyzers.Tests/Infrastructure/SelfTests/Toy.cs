using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;

namespace GalleryAnalyzers.Tests.Infrastructure.SelfTests;

/// <summary>An analyzer whose findings are plain to see: the text "bad", which two actions mend, and "hopeless", which none does.</summary>
internal static class Toy
{
    public static readonly DiagnosticDescriptor Bad =
        new("TOY1", "Bad", "Bad text", "Toy", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Hopeless =
        new("TOY2", "Hopeless", "Hopeless text", "Toy", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static Subject Subject { get; } = new(new ToyAnalyzer(), [new ToyFix()]);

    public static Subject Throwing { get; } = new(new ThrowingAnalyzer(), []);

    private sealed class ToyAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Bad, Hopeless];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(Look, SyntaxKind.StringLiteralExpression);
        }

        private static void Look(SyntaxNodeAnalysisContext context)
        {
            var text = ((LiteralExpressionSyntax)context.Node).Token.ValueText;
            var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree);
            var excused = options.TryGetValue("toy.excused", out var word) && word == text;
            if (text == "bad" && !excused)
                context.ReportDiagnostic(Diagnostic.Create(Bad, context.Node.GetLocation()));
            else if (text == "hopeless" && !excused)
                context.ReportDiagnostic(Diagnostic.Create(Hopeless, context.Node.GetLocation()));
        }
    }

    private sealed class ThrowingAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Bad];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(_ => throw new InvalidOperationException("toy"), SyntaxKind.StringLiteralExpression);
        }
    }

    private sealed class ToyFix : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => [Bad.Id];

        public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

        public override async Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
            var literal = (LiteralExpressionSyntax)root.FindNode(context.Span, getInnermostNodeForTie: true);
            Offer("good");
            Offer("better");

            void Offer(string word) => context.RegisterCodeFix(
                CodeAction.Create($"Make it {word}", _ => Task.FromResult(With(word)), equivalenceKey: word),
                context.Diagnostics);

            Document With(string word) => context.Document.WithSyntaxRoot(root.ReplaceNode(
                literal,
                SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(word))
                    .WithTriviaFrom(literal)
                    .WithAdditionalAnnotations(Formatter.Annotation)));
        }
    }
}
