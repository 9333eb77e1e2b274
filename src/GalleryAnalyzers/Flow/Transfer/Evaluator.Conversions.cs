using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Conversions, and the variables that patterns declare.</content>
internal sealed partial class Evaluator
{
    /// <summary>Whether the conversion may change the number: only a wider type keeps every int.</summary>
    public static bool ChangesNumber(IConversionOperation conversion)
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

    private AbstractValue Convert(ProgramPoint at, IConversionOperation conversion)
    {
        if (conversion.Operand is IFlowAnonymousFunctionOperation && run.Types.IsExpressionTree(conversion.Type))
        {
            // An expression tree describes a call, but does not make it.
            return Fresh(at, conversion);
        }

        var value = Evaluate(at, conversion.Operand);
        if (conversion.OperatorMethod is { } operatorMethod)
        {
            if (operatorMethod.Parameters.Length == 1)
            {
                var parameter = operatorMethod.Parameters[0];
                run.Events.Report(at, parameter, new CallArgument(parameter, value, conversion.Operand, isExplicit: true));
            }

            EscapeToOperator(at, operatorMethod, value);
            return run.Knowledge.KeepsMeaning(operatorMethod) || run.Types.IsDate(operatorMethod.ContainingType)
                ? run.Models.Strings.Written(at, value, conversion.Operand.Type, conversion)
                : Fresh(at, conversion);
        }

        var kind = conversion.GetConversion();
        if (kind.IsEnumeration || kind.IsMethodGroup || kind.IsAnonymousFunction || kind.IsInterpolatedString || ChangesNumber(conversion))
        {
            return Fresh(at, conversion);
        }

        return conversion.IsTryCast && value.IsKnown ? value.Join(AbstractValue.Constant(null, conversion)) : value;
    }

    // An operator or a conversion that a type defines is a call.
    private void EscapeToOperator(ProgramPoint at, IMethodSymbol? operatorMethod, AbstractValue one, AbstractValue? other = null)
    {
        if (operatorMethod is null || run.Knowledge.IsLibrary(operatorMethod))
        {
            return;
        }

        run.Escapes.Escape(at, one, EscapeKind.Stored);
        if (other is not null)
        {
            run.Escapes.Escape(at, other, EscapeKind.Stored);
        }
    }

    private AbstractValue MatchPattern(ProgramPoint at, IIsPatternOperation match)
    {
        var subject = Evaluate(at, match.Value);
        BindPattern(at, match.Pattern, subject);
        if (match.Pattern is INegatedPatternOperation { Pattern: var negated })
        {
            return Negate(at, Matched(at, subject, negated, match), match);
        }

        return Matched(at, subject, match.Pattern, match);
    }

    private AbstractValue Matched(ProgramPoint at, AbstractValue subject, IPatternOperation pattern, IOperation operation) =>
        run.Conditions.ResultOf(
            at, subject, alternative => ConditionTests.Matches(alternative, pattern), operation, Questions.Of(pattern));

    private void BindPattern(ProgramPoint at, IPatternOperation pattern, AbstractValue subject)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                WriteVariable(at, declared, subject, pattern, isDeclaration: true);
                break;

            case IRecursivePatternOperation recursive:
                EscapeIfDeconstructed(at, recursive, subject);
                if (recursive.DeclaredSymbol is { } symbol)
                {
                    WriteVariable(at, symbol, subject, pattern, isDeclaration: true);
                }

                var parts = PartsOf(recursive.NarrowedType, recursive.DeconstructionSubpatterns.Length);
                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    var part = recursive.DeconstructionSubpatterns[i];
                    BindPattern(at, part, parts is null ? AbstractValue.Unknown : ReadMember(at, subject, parts[i], part));
                }

                foreach (var part in recursive.PropertySubpatterns)
                {
                    if (part.Member is IPropertyReferenceOperation read)
                    {
                        run.Events.ReportRead(at, read, subject);
                    }

                    BindPattern(at, part.Pattern, part.Member is IPropertyReferenceOperation { Property: var property }
                        && !property.DeclaringSyntaxReferences.IsEmpty && IsAutomatic(property)
                        ? ReadMember(at, subject, property, part)
                        : AbstractValue.Unknown);
                }

                break;

            case IBinaryPatternOperation binary:
                BindPattern(at, binary.LeftPattern, subject);
                BindPattern(at, binary.RightPattern, subject);
                break;

            case INegatedPatternOperation negated:
                BindPattern(at, negated.Pattern, subject);
                break;

            case IListPatternOperation list:
                EscapeIfDeconstructed(at, list, subject);
                if (list.DeclaredSymbol is { } whole)
                {
                    WriteVariable(at, whole, subject, pattern, isDeclaration: true);
                }

                foreach (var part in list.Patterns)
                {
                    BindPattern(at, part, AbstractValue.Unknown);
                }

                break;

            case ISlicePatternOperation { Pattern: { } slice }:
                BindPattern(at, slice, AbstractValue.Unknown);
                break;
        }
    }

    // A part of an object that a pattern names is not tracked under that name.
    private void EscapeIfDeconstructed(ProgramPoint at, IPatternOperation pattern, AbstractValue subject)
    {
        if (pattern.Descendants().Any(part => part is IDeclarationPatternOperation { DeclaredSymbol: not null }
            or IRecursivePatternOperation { DeclaredSymbol: not null } or IListPatternOperation { DeclaredSymbol: not null }))
        {
            run.Escapes.Escape(at, subject, EscapeKind.Stored);
        }
    }
}
