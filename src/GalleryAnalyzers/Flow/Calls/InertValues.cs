using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Calls;

/// <summary>Distinguishes mere data from values that bring code of the program along: delegates, lazy sequences, its own objects.</summary>
internal sealed class InertValues(Interpreter run)
{
    /// <summary>The maximum number of steps from a value to the expression that made it.</summary>
    private const int MaximumSteps = 16;

    /// <summary>Whether a member of the value, called by whatever code, runs none of the program's code.</summary>
    public bool IsInert(ProgramPoint at, IOperation expression) => IsInert(at, expression, MaximumSteps);

    /// <summary>Whether a member that is called on the value runs none of the program's code: a list leaves its elements alone.</summary>
    public bool IsInertReceiver(ProgramPoint at, IOperation receiver) =>
        Unwrap(receiver).Type is { } type && (type is IArrayTypeSymbol || run.Types.IsInert(type)) || IsInert(at, receiver);

    /// <summary>Whether static members and constructors of the type run none of the program's code, apart from their arguments.</summary>
    public bool IsInertOwner(ITypeSymbol type) => run.Types.IsInert(type) || IsInert(type);

    /// <summary>Whether the members of all objects of the type run none of the program's code.</summary>
    public bool IsInert(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_UIntPtr }
                or { SpecialType: SpecialType.System_Void or SpecialType.System_DateTime }:
                return true;
            case IArrayTypeSymbol array:
                return IsInert(array.ElementType);
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return tuple.TupleElements.All(element => IsInert(element.Type));
            case INamedTypeSymbol named:
                return run.Knowledge.IsLibrary(named)
                    || ((IsNullable(named) || run.Types.IsInert(named)) && named.TypeArguments.All(argument => IsInert(argument)));
            default:
                return false;
        }
    }

    /// <summary>Whether an object of the type may be a handle, or lead to one.</summary>
    public bool MayHoldHandle(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => MayHoldHandle(array.ElementType),
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic or TypeKind.TypeParameter } => true,
        { IsAnonymousType: true } => type.GetMembers().OfType<IPropertySymbol>().Any(property => MayHoldHandle(property.Type)),
        INamedTypeSymbol named => run.Knowledge.IsHandle(named) || named.TypeArguments.Any(argument => MayHoldHandle(argument)),
        _ => false,
    };

    /// <summary>The expression without conversions that keep the object, and without the graph's temporaries.</summary>
    public IOperation Unwrap(IOperation expression)
    {
        for (var i = 0; i < MaximumSteps; i++)
        {
            switch (expression)
            {
                case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                    expression = operand;
                    break;
                case IFlowCaptureReferenceOperation { Id: var id } when run.Evaluator.CapturedTargets.TryGetValue(id, out var captured):
                    expression = captured;
                    break;
                case IInvocationOperation
                {
                    TargetMethod:
                    {
                        Name: WellKnownMemberNames.GetEnumeratorMethodName or WellKnownMemberNames.GetAsyncEnumeratorMethodName,
                        DeclaringSyntaxReferences.IsEmpty: true
                    },
                    Instance: { } sequence
                }:
                    expression = sequence;
                    break;
                default:
                    return expression;
            }
        }

        return expression;
    }

    private bool IsInert(ProgramPoint at, IOperation expression, int steps)
    {
        expression = Unwrap(expression);
        if (expression.ConstantValue.HasValue || IsInert(expression.Type))
        {
            return true;
        }

        if (steps == 0)
        {
            return false;
        }

        switch (expression)
        {
            case IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda }:
                return run.Lambdas.OnlyReads(at, lambda);
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                return elements.All(element => IsInert(at, element, steps - 1));
            case ITupleOperation { Elements: var elements }:
                return elements.All(element => IsInert(at, element, steps - 1));
            case IInvocationOperation { TargetMethod: { IsStatic: true } method, Arguments: var arguments }
                when run.Types.IsInert(method.ContainingType):
                return arguments.All(argument => IsInert(at, argument.Value, steps - 1));
            case ILocalReferenceOperation { Local: var local }:
                return IsInert(at, run.Evaluator.ReadVariable(at, local, expression), expression, steps - 1);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return IsInert(at, run.Evaluator.ReadVariable(at, parameter, expression), expression, steps - 1);
            default:
                return false;
        }
    }

    private bool IsInert(ProgramPoint at, AbstractValue value, IOperation reference, int steps)
    {
        foreach (var alternative in value.Alternatives)
        {
            var isInert = alternative switch
            {
                UnknownAlternative { SymbolicId.Source: IOperation source } =>
                    !ReferenceEquals(source, reference) && IsInert(at, source, steps),
                ObjectAlternative { Id: var id } =>
                    at.State.FindObject(id) is { List: null, Type: var type } ? run.Knowledge.IsLibrary(type)
                    : at.State.FindObject(id) is { HasEscaped: false },
                _ => alternative.IsKnown,
            };
            if (!isInert)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNullable(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
