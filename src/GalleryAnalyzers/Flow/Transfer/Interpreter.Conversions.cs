using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Engine;

/// <content>Conversions, and the names that patterns give.</content>
internal sealed partial class Interpreter
{
    private AbstractValue Convert(IConversionOperation conversion)
    {
        if (conversion.Operand is IFlowAnonymousFunctionOperation && IsExpressionTree(conversion.Type))
        {
            // A description of a call is no call.
            return Fresh(conversion);
        }

        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } operatorMethod)
        {
            if (operatorMethod.Parameters.Length == 1)
            {
                Report(operatorMethod.Parameters[0], new CallArgument(operatorMethod.Parameters[0], value, conversion.Operand, isExplicit: true));
            }

            return Knowledge.KeepsMeaning(operatorMethod) || TimeModel.IsDate(operatorMethod.ContainingType)
                ? Written(value, conversion.Operand.Type, conversion)
                : Fresh(conversion);
        }

        var kind = conversion.GetConversion();
        if (kind.IsEnumeration || kind.IsMethodGroup || kind.IsAnonymousFunction || kind.IsInterpolatedString || ChangesNumber(conversion))
        {
            return Fresh(conversion);
        }

        return conversion.IsTryCast && value.IsKnown ? value.Join(AbstractValue.Constant(null, conversion)) : value;
    }

    /// <summary>Whether the conversion may give another number than it takes: only a wider type keeps every int.</summary>
    private static bool ChangesNumber(IConversionOperation conversion)
    {
        var (from, to) = (NumberType(conversion.Operand.Type), NumberType(conversion.Type));
        return from is not SpecialType.None && to is not SpecialType.None && from != to
            && !(from is SpecialType.System_Int32
                && to is SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_Double);

        static SpecialType NumberType(ITypeSymbol? type)
        {
            type = TextFormatter.WithoutNullable(type);
            return type is { TypeKind: not TypeKind.Enum, SpecialType: >= SpecialType.System_Char and <= SpecialType.System_Double }
                ? type.SpecialType
                : SpecialType.None;
        }
    }

    private static bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol
        {
            Name: "Expression" or "LambdaExpression",
            ContainingNamespace: { Name: "Expressions", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } },
        };

    private AbstractValue MatchPattern(IIsPatternOperation match)
    {
        var subject = Evaluate(match.Value);
        BindPattern(match.Pattern, subject);
        return Tested(subject, alternative => Matches(alternative, match.Pattern), match);
    }

    private void BindPattern(IPatternOperation pattern, AbstractValue subject)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                WriteVariable(declared, subject, isDeclaration: true);
                break;

            case IRecursivePatternOperation recursive:
                EscapeIfDeconstructed(recursive, subject);
                if (recursive.DeclaredSymbol is { } symbol)
                {
                    WriteVariable(symbol, subject, isDeclaration: true);
                }

                foreach (var part in recursive.DeconstructionSubpatterns)
                {
                    BindPattern(part, AbstractValue.Unknown);
                }

                foreach (var part in recursive.PropertySubpatterns)
                {
                    if (part.Member is IPropertyReferenceOperation read)
                    {
                        ReportRead(read, subject);
                    }

                    BindPattern(part.Pattern, AbstractValue.Unknown);
                }

                break;

            case IBinaryPatternOperation binary:
                BindPattern(binary.LeftPattern, subject);
                BindPattern(binary.RightPattern, subject);
                break;

            case INegatedPatternOperation negated:
                BindPattern(negated.Pattern, subject);
                break;

            case IListPatternOperation list:
                EscapeIfDeconstructed(list, subject);
                if (list.DeclaredSymbol is { } whole)
                {
                    WriteVariable(whole, subject, isDeclaration: true);
                }

                foreach (var part in list.Patterns)
                {
                    BindPattern(part, AbstractValue.Unknown);
                }

                break;

            case ISlicePatternOperation { Pattern: { } slice }:
                BindPattern(slice, AbstractValue.Unknown);
                break;
        }
    }

    // A part of an object that a pattern gives a name is not followed under it.
    private void EscapeIfDeconstructed(IPatternOperation pattern, AbstractValue subject)
    {
        if (pattern.Descendants().Any(part => part is IDeclarationPatternOperation { DeclaredSymbol: not null }
            or IRecursivePatternOperation { DeclaredSymbol: not null } or IListPatternOperation { DeclaredSymbol: not null }))
        {
            Escape(subject, EscapeKind.Stored);
        }
    }
}
