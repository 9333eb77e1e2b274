using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Tests.FakeAzure.Programs;

/// <summary>Hands the options of a fake cloud to each client that a program makes, and leaves all else as it is.</summary>
internal sealed class ClientRewriter(SemanticModel model) : CSharpSyntaxRewriter
{
    /// <summary>The type that the program gets its options from.</summary>
    public const string HookType = "FakeAzureHook";

    /// <summary>The field in it, a function that makes them.</summary>
    public const string HookField = "Options";

    private const string Client = "Azure.ResourceManager.ArmClient";
    private const string Hook =
        $"public static class {HookType} {{ public static global::System.Func<global::Azure.ResourceManager.ArmClientOptions> {HookField}; }}";

    /// <summary>The program with its clients turned to the fake.</summary>
    public static CSharpCompilation Rewritten(CSharpCompilation program)
    {
        var rewritten = program;
        foreach (var tree in program.SyntaxTrees)
        {
            var root = new ClientRewriter(program.GetSemanticModel(tree)).Visit(tree.GetRoot());
            rewritten = rewritten.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(root, tree.Options));
        }

        return rewritten.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Hook, (CSharpParseOptions)program.SyntaxTrees[0].Options));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) =>
        WithOptions(node, (ObjectCreationExpressionSyntax)base.VisitObjectCreationExpression(node)!);

    /// <inheritdoc/>
    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) =>
        WithOptions(node, (ImplicitObjectCreationExpressionSyntax)base.VisitImplicitObjectCreationExpression(node)!);

    private BaseObjectCreationExpressionSyntax WithOptions(BaseObjectCreationExpressionSyntax node,
        BaseObjectCreationExpressionSyntax visited)
    {
        if (model.GetTypeInfo(node).Type?.ToDisplayString() != Client || visited.ArgumentList is not { Arguments: [_, ..] arguments } list)
            return visited;

        // Options of the program's own are the third argument, and give way.
        var kept = arguments.Count > 1 ? arguments.Take(2) : arguments.Append(Argument("defaultSubscriptionId", "null"));
        var options = Argument("options", $"global::{HookType}.{HookField}()");
        return visited.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(kept.Append(options))));
    }

    private static ArgumentSyntax Argument(string name, string expression) =>
        SyntaxFactory.Argument(SyntaxFactory.NameColon(name), default, SyntaxFactory.ParseExpression(expression));
}
