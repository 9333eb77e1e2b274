using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Tells whether what a repair writes anew is a variable's value, which serves other things too.</summary>
/// <param name="model">The model of the file that is judged.</param>
/// <param name="rules">What is judged.</param>
/// <param name="knowledge">What calls mean.</param>
internal sealed class OtherUses(SemanticModel model, RuleIndex rules, IFlowKnowledge knowledge)
{
    /// <summary>Calls that show a value to people, who may as well see the new one.</summary>
    private static readonly ImmutableHashSet<string> Showing = ImmutableHashSet.Create(
        "Write", "WriteLine", "Log", "LogTrace", "LogDebug", "LogInformation", "LogWarning", "LogError", "LogCritical");

    /// <summary>Whether the expression gives a variable its value, and that goes elsewhere than where the rule judges it.</summary>
    public bool Has(SyntaxNode written, Rule rule) =>
        written.SyntaxTree == model.SyntaxTree
        && VariableOf(written) is { } variable
        && Has(variable, (rule as ISlotRule)?.Slots ?? [], new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private bool Has(ISymbol variable, IReadOnlyList<Slot> slots, HashSet<ISymbol> seen)
    {
        if (!seen.Add(variable))
        {
            return false;
        }

        // Other files may use it too, and are not read: whoever asks for the repair sees what it changes.
        var uses = model.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, variable))
            .Select(WholeOf)
            .Where(use => !IsWritten(use))
            .ToList();

        // Who takes it and does nothing with it cannot be seen; and the only use of a variable is where the rule judges it.
        var isPassed = seen.Count > 1;
        var others = uses.FindAll(static use => !IsShown(use) && !IsSize(use));
        return (isPassed && uses.Count == 0) || others.Exists(use => VariableOf(use) is { } other
            ? Has(other, slots, seen)
            : (isPassed || others.Count > 1) && !(SlotOf(use) is { } slot && slots.Contains(slot)));
    }

    /// <summary>The variable that the expression gives its value, or one that is in a list: then that of the list.</summary>
    private ISymbol? VariableOf(SyntaxNode written)
    {
        var value = written;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax
            or SwitchExpressionArmSyntax or SwitchExpressionSyntax
            || IsInList(value))
        {
            value = value.Parent!;
        }

        // What the variable holds is then made of the text at once, and is judged there.
        if (value is not ExpressionSyntax expression || model.GetConversion(expression).IsUserDefined)
        {
            return null;
        }

        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: { } declaration } => model.GetDeclaredSymbol(declaration),
            ForEachStatementSyntax loop when loop.Expression == value => model.GetDeclaredSymbol(loop),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment
                when assignment.Right == value => VariableIn(assignment.Left),
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } argument when assignment.Right == tuple =>
                VariableIn(assignment.Left, tuple.Arguments.IndexOf(argument)),
            ArgumentSyntax { Parent: ArgumentListSyntax } argument => ParameterOf(argument),
            _ => null,
        };
    }

    // An element, the braces around it, and what they belong to.
    private static bool IsInList(SyntaxNode value) => value.Parent switch
    {
        InitializerExpressionSyntax braces => braces.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression,
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => value is InitializerExpressionSyntax,
        BaseObjectCreationExpressionSyntax => value.IsKind(SyntaxKind.CollectionInitializerExpression),
        ExpressionElementSyntax or CollectionExpressionSyntax => true,
        _ => false,
    };

    // Of a method of this file: its other callers give it what they give.
    private ISymbol? ParameterOf(ArgumentSyntax argument) =>
        model.GetOperation(argument) is IArgumentOperation { Parameter: { DeclaringSyntaxReferences.Length: 1 } parameter }
        && parameter.DeclaringSyntaxReferences[0].SyntaxTree == model.SyntaxTree
            ? parameter
            : null;

    private ISymbol? VariableIn(ExpressionSyntax left) => left is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax designation }
        ? model.GetDeclaredSymbol(designation)
        : model.GetSymbolInfo(left).Symbol is (ILocalSymbol or IParameterSymbol or IFieldSymbol) and var variable ? variable : null;

    private ISymbol? VariableIn(ExpressionSyntax left, int index) => left switch
    {
        TupleExpressionSyntax tuple => VariableIn(tuple.Arguments[index].Expression),
        DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: var variables } } =>
            variables[index] is SingleVariableDesignationSyntax variable ? model.GetDeclaredSymbol(variable) : null,
        _ => null,
    };

    private static ExpressionSyntax WholeOf(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is ElementAccessExpressionSyntax element && element.Expression == whole ? element : whole;
    }

    private static bool IsSize(ExpressionSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } access && access.Expression == use
        && access.Parent is BinaryExpressionSyntax { Parent: ForStatementSyntax };

    private static bool IsWritten(ExpressionSyntax use) =>
        use.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == use;

    private static bool IsShown(ExpressionSyntax use) => use.Ancestors().FirstOrDefault(
        node => node is InvocationExpressionSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or StatementSyntax) switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } => Showing.Contains(method),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        _ => false,
    };

    private Slot? SlotOf(ExpressionSyntax use)
    {
        var taken = model.GetOperation(use)?.Parent;
        while (taken is IConversionOperation conversion)
        {
            if (conversion.OperatorMethod is { } method && rules.SlotOf(method.Parameters[0]) is { } slot)
            {
                return slot;
            }

            taken = conversion.Parent;
        }

        return taken switch
        {
            IArgumentOperation { Parameter: { } parameter } => rules.SlotOf(knowledge.PropertySetBy(parameter) ?? (ISymbol)parameter),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } => rules.SlotOf(property),
            _ => null,
        };
    }
}
