using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Triage;

/// <summary>Finds the parts of a code block that have a control flow graph of their own.</summary>
internal static class ExecutableBodies
{
    public static IEnumerable<SyntaxNode> In(SyntaxNode codeBlock)
    {
        switch (codeBlock)
        {
            case BaseFieldDeclarationSyntax fields:
                foreach (var variable in fields.Declaration.Variables)
                {
                    if (variable.Initializer is { } initializer)
                    {
                        yield return initializer;
                    }
                }

                break;

            case PropertyDeclarationSyntax { Initializer: { } initializer }:
                yield return initializer;
                break;

            // A primary constructor runs only the call of the base class's constructor.
            case TypeDeclarationSyntax { BaseList: var bases } type:
                if (bases?.Types.Any(baseType => baseType is PrimaryConstructorBaseTypeSyntax) == true)
                {
                    yield return type;
                }

                break;

            case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax:
                yield return codeBlock;
                break;
        }
    }

    /// <summary>Returns the nodes whose tokens show what the body may use: its own, and the type of a target-typed <c>new()</c>.</summary>
    public static IEnumerable<SyntaxNode> NodesToScan(SyntaxNode body)
    {
        switch (body)
        {
            case CompilationUnitSyntax unit:
                return unit.Members.OfType<GlobalStatementSyntax>();
            case TypeDeclarationSyntax type:
                return type.BaseList!.Types;
            case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property }:
                return [body, property.Type];
            case AccessorDeclarationSyntax { Parent.Parent: BasePropertyDeclarationSyntax property }:
                return [body, property.Type];
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return [body, property.Type];
            case EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration }:
                return [body, declaration.Type];
            default:
                return [body];
        }
    }

    /// <summary>Whether the body is still being typed, so that its meaning is not yet known.</summary>
    public static bool HasSyntaxError(SyntaxNode body) =>
        body.ContainsDiagnostics && body.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static ControlFlowGraph? Graph(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetOperation(body, cancellationToken) switch
        {
            IMethodBodyOperation { Parent: null } method => ControlFlowGraph.Create(method, cancellationToken),
            IConstructorBodyOperation { Parent: null } constructor => ControlFlowGraph.Create(constructor, cancellationToken),
            IFieldInitializerOperation { Parent: null } field => ControlFlowGraph.Create(field, cancellationToken),
            IPropertyInitializerOperation { Parent: null } property => ControlFlowGraph.Create(property, cancellationToken),
            IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, cancellationToken),
            _ => null,
        };
}
