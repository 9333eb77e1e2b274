using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Bodies;

/// <summary>
/// Finds the members in which a constructor stores a parameter, by name; none where it uses the parameter for anything else.
/// </summary>
internal static class ConstructorStores
{
    /// <summary>Returns the members' names; null where the constructor uses the parameter for anything else.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="declaration">
    /// A constructor, which stores it in its body, or a type with a primary one, which stores it in initializers.
    /// </param>
    public static IReadOnlyList<string>? NamesOf(string parameter, SyntaxNode declaration) => declaration switch
    {
        ConstructorDeclarationSyntax constructor => SetIn(constructor, parameter),
        TypeDeclarationSyntax type => InitializedIn(type, parameter),
        _ => null,
    };

    private static List<string>? SetIn(ConstructorDeclarationSyntax constructor, string parameter)
    {
        var names = new List<string>();
        foreach (var assignment in StatementsOf(constructor).OfType<AssignmentExpressionSyntax>())
        {
            if (IsNamed(assignment.Right, parameter)
                && NameOf(assignment.Left, parameter) is { } name
                && MentionsOf(name, constructor) == MentionsIn(name))
            {
                names.Add(name);
            }
        }

        return MentionsOf(parameter, constructor) == names.Sum(MentionsIn) ? names : null;

        // `this.name = name` mentions a name twice: the member's, and the parameter's.
        int MentionsIn(string name) => name == parameter ? 2 : 1;
    }

    private static IEnumerable<ExpressionSyntax> StatementsOf(ConstructorDeclarationSyntax constructor) =>
        constructor.ExpressionBody is { Expression: var expression }
        ? [expression]
        : constructor.Body?.Statements.OfType<ExpressionStatementSyntax>().Select(statement => statement.Expression) ?? [];

    // The parameter's own name without `this` is the parameter.
    private static string? NameOf(ExpressionSyntax target, string parameter) => target switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var name } => name,
        IdentifierNameSyntax { Identifier.ValueText: var name } when name != parameter => name,
        _ => null,
    };

    private static List<string>? InitializedIn(TypeDeclarationSyntax type, string parameter)
    {
        var names = new List<string>();
        foreach (var (name, value) in type.Members.SelectMany(InitializersOf))
        {
            if (IsNamed(value, parameter))
            {
                names.Add(name);
            }
            else if (MentionsOf(parameter, value) > 0)
            {
                return null;
            }
        }

        return names;
    }

    private static IEnumerable<(string Name, ExpressionSyntax Value)> InitializersOf(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables
            .Where(variable => variable.Initializer is not null)
            .Select(variable => (variable.Identifier.ValueText, variable.Initializer!.Value)),
        PropertyDeclarationSyntax { Initializer.Value: var value } property => [(property.Identifier.ValueText, value)],
        _ => [],
    };

    // Skips checks for null, which accept every known text, and `nameof`, which does not read the parameter.
    private static int MentionsOf(string name, SyntaxNode node) => node
        .DescendantNodesAndSelf(
            static node => node is not InvocationExpressionSyntax { Expression: var called } || !IsNullCheckOrName(called))
        .Count(mention => IsNamed(mention, name));

    private static bool IsNullCheckOrName(ExpressionSyntax called) => called switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "nameof" } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name.StartsWith("ThrowIfNull", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsNamed(SyntaxNode node, string name) =>
        node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
}
