using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A text that is converted to an extensible enum or an enum, but is none of its choices.</summary>
/// <remarks>The choices are read from the SDK's own symbols, so that those of a newer SDK are known without a release of ours.</remarks>
internal sealed class GAL0005_UnknownChoice() : TextRule("GAL0005", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <summary>The number of choices up to which all are offered.</summary>
    private const int Few = 4;

    private const int MostSlips = 3;

    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.Choice];

    /// <inheritdoc/>
    protected override void CheckText(in SlotContext context, string text)
    {
        if (TypeOf(context) is not { } type || IsCompared(context.Use.Syntax) || IsFailureHandled(context))
        {
            return;
        }

        var isEnum = type.TypeKind == TypeKind.Enum;
        var choices = ChoicesOf(type).ToList();
        var name = Choices.Normalize(text);
        if (choices.Any(choice => Choices.Normalize(choice.Name) == name)
            || (isEnum && text.Any(character => Ascii.IsDigit(character) || character == ',')))
        {
            return;
        }

        var offered = choices.FindAll(
            choice => choice.GetAttributes().All(attribute => attribute.AttributeClass?.Name != "EditorBrowsableAttribute"));
        context.Reporter.Report(
            this,
            context.Place,
            [DisplayText.Text(text), type.Name, DisplayText.List(offered.Select(choice => choice.Name))],
            repairs: Repairs(context, type, offered, text));
    }

    // A compared text is not sent, and Azure's answers may be newer than the SDK.
    private static bool IsCompared(SyntaxNode use)
    {
        var compared = use;
        while (compared.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            or ArgumentSyntax or ArgumentListSyntax or BaseObjectCreationExpressionSyntax)
        {
            compared = compared.Parent;
        }

        return compared.Parent?.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression;
    }

    // A text that is not parsed is not sent: another choice takes its place.
    private static bool IsFailureHandled(in SlotContext context) =>
        context.Target is { ContainingSymbol: IMethodSymbol { ContainingType.SpecialType: SpecialType.System_Enum } parse }
        && (parse.ReturnType.SpecialType == SpecialType.System_Boolean
            || context.Use.Syntax.Ancestors().Any(node => node is BlockSyntax { Parent: TryStatementSyntax { Catches.Count: > 0 } guarded }
                && guarded.Block == node));

    private static IEnumerable<ISymbol> ChoicesOf(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
        && member is IPropertySymbol or IFieldSymbol { IsConst: true }
        && SymbolEqualityComparer.Default.Equals((member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type, type));

    /// <summary>Returns the type that the text becomes a choice of, where it is a type of the gallery models.</summary>
    private static INamedTypeSymbol? TypeOf(in SlotContext context)
    {
        if (context.Target is not { ContainingSymbol: IMethodSymbol method })
        {
            return null;
        }

        if (method.ContainingType.SpecialType != SpecialType.System_Enum)
        {
            return method.ContainingType;
        }

        var type = method.TypeArguments.FirstOrDefault() ?? CallOf(context)?.Arguments
            .Select(argument => (argument.Value as ITypeOfOperation)?.TypeOperand)
            .FirstOrDefault(operand => operand is not null);
        var symbols = context.Environment.Symbols;
        return GalleryChoices.Enums.Any(known => symbols.Is(type, known)) ? (INamedTypeSymbol)type! : null;
    }

    private static IInvocationOperation? CallOf(in SlotContext context) => context.Use.Parent?.Parent as IInvocationOperation;

    private static List<Repair> Repairs(in SlotContext context, INamedTypeSymbol type, List<ISymbol> choices, string text)
    {
        var name = Choices.Normalize(text);
        var repairs = new List<Repair>();
        if (!context.IsOnly || ExpressionOfChoice(context, type) is not { } target)
        {
            return repairs;
        }

        var nearest = choices
            .Select(choice => (choice.Name, Distance: EditDistance.Between(Choices.Normalize(choice.Name), name, MostSlips)))
            .OrderBy(choice => choice.Distance ?? int.MaxValue)
            .Where(choice => choices.Count <= Few || choice.Distance is not null)
            .Take(choices.Count <= Few ? Few : 1);
        foreach (var (member, _) in nearest)
        {
            repairs.Add(Repair.Replacement(target, "choice" + (repairs.Count + 1), type, member, text));
        }

        return repairs;
    }

    /// <summary>Returns the expression of the choice's type, which a member can replace; null where there is none.</summary>
    private static SyntaxNode? ExpressionOfChoice(in SlotContext context, INamedTypeSymbol type) => context.Use.Parent switch
    {
        IConversionOperation conversion => conversion.Syntax,
        IArgumentOperation { Parent: IObjectCreationOperation creation } => creation.Syntax,
        IArgumentOperation { Parent: IInvocationOperation { Parent: IConversionOperation { Type: { } cast } } parse }
            when SymbolEqualityComparer.Default.Equals(cast, type) => parse.Parent!.Syntax,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsGenericMethod: true, Name: var method } } parse }
            when method == KnownNames.Methods.Parse => parse.Syntax,
        _ => null,
    };
}
