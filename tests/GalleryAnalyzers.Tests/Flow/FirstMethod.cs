using GalleryAnalyzers.Bodies;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Syntax;
using GalleryAnalyzers.Triage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.Flow;

/// <summary>A file's first method, ready to be interpreted as the analyzer interprets it: with all that it calls.</summary>
/// <param name="Body">Its body.</param>
/// <param name="Callees">The bodies that it can call.</param>
internal sealed record FirstMethod(MethodBody Body, CalleeBodies Callees)
{
    /// <summary>The first method of a model's file.</summary>
    public static FirstMethod Of(SemanticModel model, IFlowKnowledge knowledge)
    {
        var declaration = model.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var method = (IMethodSymbol)model.GetDeclaredSymbol(declaration)!;
        var graph = ExecutableBodies.Graph(declaration, model, CancellationToken.None)!;
        var graphs = new ControlFlowGraphs();
        var fields = new FieldValues(model, knowledge, new ReadOnlyMembers(static (_, _) => true), CancellationToken.None);
        return new(
            new MethodBody(graph, VariableWrites.In(declaration), fields, method),
            new CalleeBodies(
                model,
                fields,
                graphs,
                new NonReturningMethods(knowledge.Types, graphs),
                new AcceptingMethods(knowledge, graphs),
                new SoleImplementations(knowledge.Types),
                CancellationToken.None));
    }
}
