using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Finds the assignments that repairs remove or rewrite.</summary>
internal static class Assignments
{
    /// <summary>
    /// Returns the assignment that gave a property its value; null where the value came otherwise, or where paths differ.
    /// </summary>
    public static AssignmentExpressionSyntax? Of(PropertyValue value) =>
        value.Use?.Syntax is { Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment } right
        && assignment.Right == right
            ? assignment
            : null;

    /// <summary>Returns a repair that removes the assignment; none where there is no assignment.</summary>
    public static IEnumerable<Repair> Removal(PropertyValue? value, string key, string title) =>
        value is { } assigned && Of(assigned) is { } assignment
            ? [new Repair(RepairKind.RemoveElement, key, Strings.Localizable(title), Target: assignment)]
            : [];
}
