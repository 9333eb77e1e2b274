using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Flow.Syntax;

/// <summary>Decides from the syntax that a constructor, with the initializers of its type, calls nothing: it only stores.</summary>
internal static class StoringConstructors
{
    /// <summary>Whether the constructor, and those of the base types, call nothing.</summary>
    public static bool Is(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        if (constructor.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax(cancellationToken) is var syntax
            && syntax is not TypeDeclarationSyntax && Calls(syntax)))
        {
            return false;
        }

        for (var type = constructor.ContainingType;
            type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) };
            type = type.BaseType)
        {
            if (type.DeclaringSyntaxReferences.IsEmpty
                || type.DeclaringSyntaxReferences.Any(part => part.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration
                    || declaration.Members.Any(IsCallingInitializer)
                    || (!ReferenceEquals(type, constructor.ContainingType) && declaration.Members.Any(IsCallingConstructor))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCallingConstructor(MemberDeclarationSyntax member) => member is ConstructorDeclarationSyntax && Calls(member);

    private static bool IsCallingInitializer(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => Calls(field.Declaration),
        PropertyDeclarationSyntax { Initializer: { } initializer } => Calls(initializer),
        _ => false,
    };

    private static bool Calls(SyntaxNode code) => code.DescendantNodes().Any(static node =>
        node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax or ConstructorInitializerSyntax);
}
