using System.Collections.Immutable;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.Syntax;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>Finds other uses of the variable whose value a repair rewrites.</summary>
/// <param name="model">The model of the file that is judged.</param>
/// <param name="rules">The rules.</param>
/// <param name="knowledge">The meaning of calls.</param>
internal sealed class OtherUses(SemanticModel model, RuleIndex rules, IFlowKnowledge knowledge)
{
    /// <summary>The model of the file that is judged.</summary>
    public SemanticModel Model => model;

    /// <summary>Whether the expression is the value of a variable that is used elsewhere than where the rule judges it.</summary>
    public bool Has(SyntaxNode written, Rule rule) =>
        written.SyntaxTree == model.SyntaxTree
        && VariableOf(written) is { } variable
        && Has(variable, (rule as ISlotRule)?.Slots ?? [], new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    /// <summary>Whether a call does nothing but give a value: code without it goes on as with it.</summary>
    public bool OnlyComputes(InvocationExpressionSyntax call)
    {
        var file = SemanticModels.For(call.SyntaxTree, model);
        return file.GetConstantValue(call).HasValue
            || (file.GetSymbolInfo(call).Symbol is IMethodSymbol method && OnlyComputes(method));
    }

    // An override, such as that of ToString, is expected to do what it overrides.
    private bool OnlyComputes(IMethodSymbol method) =>
        knowledge.Types.EffectsOf(method).HasFlag(MemberEffects.OnlyComputes)
        || (method.IsStatic && rules.Symbols.IsAzure(method))
        || (method.OverriddenMethod is { } overridden && OnlyComputes(overridden));

    private bool Has(ISymbol variable, IReadOnlyList<Slot> slots, HashSet<ISymbol> seen)
    {
        if (!seen.Add(variable))
        {
            return false;
        }

        // Skips other files, which may use it too: the user of the repair sees the change.
        var uses = model.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, variable))
            .Select(WholeOf)
            .Where(use => !IsWritten(use))
            .ToList();

        // A callee without visible uses is opaque; the only use of a variable is where the rule judges it.
        var isPassed = seen.Count > 1;
        var others = uses.FindAll(use => !IsShown(use) && !IsSize(use));
        return (isPassed && uses.Count == 0) || others.Exists(use => VariableOf(use) is { } other
            ? Has(other, slots, seen)
            : (isPassed || others.Count > 1) && !(SlotOf(use) is { } slot && slots.Contains(slot)));
    }

    /// <summary>Returns the variable that the expression is the value of, or that holds the list with the expression.</summary>
    private ISymbol? VariableOf(SyntaxNode written)
    {
        var value = written;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            or ConditionalExpressionSyntax or BinaryExpressionSyntax
            or SwitchExpressionArmSyntax or SwitchExpressionSyntax
            || IsInList(value)
            || IsPartOfText(value))
        {
            value = value.Parent!;
        }

        // A user-defined conversion makes another value of the text at once, and the rule judges it there.
        if (value is not ExpressionSyntax expression || model.GetConversion(expression).IsUserDefined)
        {
            return null;
        }

        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: { } declaration } => model.GetDeclaredSymbol(declaration),
            ForEachStatementSyntax loop when loop.Expression == value => model.GetDeclaredSymbol(loop),
            AssignmentExpressionSyntax assignment when assignment.Right == value && SetsVariable(assignment) => VariableIn(assignment.Left),
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } argument
                when assignment.Right == tuple =>
                VariableIn(assignment.Left, tuple.Arguments.IndexOf(argument)),
            ArgumentSyntax { Parent: ArgumentListSyntax } argument => ParameterOf(argument),
            _ => null,
        };
    }

    // Accepts an element, the braces around it, and the list that they belong to.
    private static bool IsInList(SyntaxNode value) => value.Parent switch
    {
        InitializerExpressionSyntax braces =>
            braces.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression,
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => value is InitializerExpressionSyntax,
        BaseObjectCreationExpressionSyntax => value.IsKind(SyntaxKind.CollectionInitializerExpression),
        ExpressionElementSyntax or CollectionExpressionSyntax => true,
        _ => false,
    };

    // Accepts the text between holes, and the arguments of string.Format and its like.
    private bool IsPartOfText(SyntaxNode value) => value.Parent switch
    {
        InterpolatedStringExpressionSyntax => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsOfString(call),
        ArgumentListSyntax { Parent: InvocationExpressionSyntax call } => value is ArgumentSyntax && IsOfString(call),
        InvocationExpressionSyntax call => value is ArgumentListSyntax && IsOfString(call),
        _ => false,
    };

    private bool IsOfString(InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: true, ContainingType.SpecialType: SpecialType.System_String };

    // Accepts only methods of this file; other callers pass their own values.
    private ISymbol? ParameterOf(ArgumentSyntax argument) =>
        model.GetOperation(argument) is IArgumentOperation { Parameter: { DeclaringSyntaxReferences.Length: 1 } parameter }
        && parameter.DeclaringSyntaxReferences[0].SyntaxTree == model.SyntaxTree
            ? parameter
            : null;

    private ISymbol? VariableIn(ExpressionSyntax left) =>
        left is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax designation }
        ? model.GetDeclaredSymbol(designation)
        : model.GetSymbolInfo(left).Symbol is (ILocalSymbol or IParameterSymbol or IFieldSymbol) and var variable ? variable : null;

    private ISymbol? VariableIn(ExpressionSyntax left, int index) => left switch
    {
        TupleExpressionSyntax tuple => VariableIn(tuple.Arguments[index].Expression),
        DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: var variables } } =>
            variables[index] is SingleVariableDesignationSyntax variable ? model.GetDeclaredSymbol(variable) : null,
        _ => null,
    };

    private static bool SetsVariable(AssignmentExpressionSyntax assignment) =>
        assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression;

    private static ExpressionSyntax WholeOf(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is ElementAccessExpressionSyntax element && element.Expression == whole ? element : whole;
    }

    private static bool IsSize(ExpressionSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } access && access.Expression == use
        && access.Parent is BinaryExpressionSyntax { Parent: ForStatementSyntax };

    private static bool IsWritten(ExpressionSyntax use) =>
        use.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
        && assignment.Left == use;

    private bool IsShown(ExpressionSyntax use) => use.Ancestors().FirstOrDefault(
        node => node is InvocationExpressionSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or StatementSyntax) switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax => true,
        InvocationExpressionSyntax call => model.GetConstantValue(call).HasValue || EffectsOf(call).HasFlag(MemberEffects.Shows),
        _ => false,
    };

    private MemberEffects EffectsOf(InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call).Symbol is { } method ? knowledge.Types.EffectsOf(method) : MemberEffects.None;

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
