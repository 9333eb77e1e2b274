using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>Finds the support of unknown values: see <see cref="Support"/>.</summary>
internal sealed class SupportReader(Interpreter run)
{
    /// <summary>The value of an expression, or of a combination of two; if it is unknown, with its support.</summary>
    public AbstractValue WithSupport(ProgramPoint at, AbstractValue value, IOperation expression, IOperation? other = null)
    {
        if (value.Single is not UnknownAlternative { Support: null } unknown || ReferenceEquals(value, AbstractValue.Top))
        {
            return value;
        }

        var support = SupportOf(at, expression, other);
        return support is null ? value : AbstractValue.Of(new UnknownAlternative(unknown.SymbolicId, unknown.Origin, support));
    }

    /// <summary>The support that determines the values of the expressions; null if anything but the code itself determines them.</summary>
    public Support? SupportOf(ProgramPoint at, IOperation expression, IOperation? other = null)
    {
        Support? support = null;
        return AddSupport(at, expression, ref support) && (other is null || AddSupport(at, other, ref support)) ? support : null;
    }

    /// <returns>Whether nothing but the code itself determines the value.</returns>
    private bool AddSupport(ProgramPoint at, IOperation part, ref Support? support)
    {
        switch (part)
        {
            // The code does not determine the answers of the machine.
            case IInvocationOperation { TargetMethod: var method } when IsAnsweredByMachine(method):
            case IPropertyReferenceOperation { Property: var member } when IsAnsweredByMachine(member):
                return false;

            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                return (PeekAt(at, part) is { } value && (AddSupport(at, value, ref support) || WrittenCollections.Is(value)))
                    || (part is ILocalReferenceOperation && IsCriterion(part.Type));

            case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation, Field: var member }:
                return AddSupport(at, member, member.Type, ref support);

            case IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Property: var property }:
                return AddSupport(at, property, property.Type, ref support);

            case IInvocationOperation followed when run.Callees.TryGetReturned(followed, out var result):
                return result is { } returned && AddSupport(at, returned, ref support);

            // The arguments of a check without a visible body determine its result.
            case IInvocationOperation { Instance: IFieldReferenceOperation or IPropertyReferenceOperation, Arguments: var tested } check
                when GuardModel.IsPredicate(check.TargetMethod):
                return tested.Length > 0 && AddSupport(at, tested, ref support);

            // The number of elements says nothing about their values.
            case IPropertyReferenceOperation { Instance: IFieldReferenceOperation { Field: var field }, Arguments.IsEmpty: true }
                when run.Body.Fields.FindElements(field) is not null:
                return false;

            case IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true } read
                when PeekAt(at, instance)?.Single is ObjectAlternative { Id: var id }:
                return at.State.FindObject(id) is { HasEscaped: false, List: null } owner
                    && AddSupport(at, id, owner, read.Property, ref support);

            case IArrayElementReferenceOperation { ArrayReference: var array } when ElementsOf(at, array) is { } elements:
                return AddSupport(at, elements, ref support);

            case IInvocationOperation { TargetMethod.Name: not "MoveNext" } call
                when (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } list && ElementsOf(at, list) is { } elements:
                // Both the list and the arguments determine whether the list contains something.
                return AddSupport(at, elements, ref support)
                    | AddSupport(at, call.Arguments.Where(argument => argument.Value != list), ref support);

            // A lambda that is passed as an argument tests what it names.
            case IFlowAnonymousFunctionOperation lambda:
                AddSupportOfLambda(at, lambda, ref support);
                return true;

            case ILiteralOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var read } } }
                when ParsingModel.GivesByReference(read):
                (support ??= new()).Add(AbstractValue.Constant(part.ConstantValue.Value, part).Single!);
                return true;

            case IIsPatternOperation { Pattern: not (IDeclarationPatternOperation or ITypePatternOperation), Value: var matched }:
                return AddSupport(at, matched, ref support);

            case { ConstantValue.HasValue: true } or IInstanceReferenceOperation or IArgumentOperation { Parameter.RefKind: RefKind.Out }:
                return true;

            // An assigned value is not the tested one, an awaited result may come from another program,
            // and the type of an object says nothing about its contents.
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref } or IAssignmentOperation or IAwaitOperation
                or IConversionOperation { IsTryCast: true }
                or IIsTypeOperation or IIsPatternOperation:
                return false;
        }

        return AddSupport(at, part.ChildOperations, ref support);
    }

    private void AddSupportOfLambda(ProgramPoint at, IFlowAnonymousFunctionOperation lambda, ref Support? support)
    {
        foreach (var block in run.Body.Graph.GetAnonymousFunctionControlFlowGraph(lambda, run.Context.CancellationToken).Blocks)
        {
            var roots = block.Operations.Concat(block.BranchValue is { } condition ? [condition] : []);
            foreach (var part in roots.SelectMany(static operation => operation.DescendantsAndSelf()))
            {
                if (part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation)
                {
                    AddSupport(at, part, ref support);
                }
            }
        }
    }

    private bool AddSupport(ProgramPoint at, IEnumerable<IOperation> parts, ref Support? support)
    {
        foreach (var part in parts)
        {
            if (!AddSupport(at, part, ref support))
            {
                return false;
            }
        }

        return true;
    }

    // A loop counter, or a value with too many alternatives, leaves the decision to the rest.
    private bool AddSupport(ProgramPoint at, AbstractValue value, ref Support? support)
    {
        if (ReferenceEquals(value, AbstractValue.Top))
        {
            return true;
        }

        var isSettled = false;
        foreach (var alternative in value.Alternatives)
        {
            switch (alternative)
            {
                case UnknownAlternative { Support: null } or HandleAlternative or SuspendedAlternative { Was: null }:
                    break;

                case SuspendedAlternative { Was: { } was }:
                    isSettled |= AddSupport(at, was, ref support);
                    break;

                case ObjectAlternative { Id: var id } when at.State.FindObject(id) is not { HasEscaped: false, List: null }:
                    break;

                case ObjectAlternative { Id: var id }:
                    (support ??= new()).Add(id);
                    isSettled = true;
                    break;

                default:
                    (support ??= new()).Add(alternative);
                    isSettled = true;
                    break;
            }
        }

        return isSettled;
    }

    private bool AddSupport(ProgramPoint at, ListContents list, ref Support? support)
    {
        var isSettled = false;
        foreach (var element in list.Elements)
        {
            // Objects are not added, and stay tracked: few checks test the contents of objects in a list.
            isSettled |= !element.Value.MayBeObject && AddSupport(at, element.Value, ref support);
        }

        return isSettled;
    }

    private bool AddSupport(ProgramPoint at, ISymbol member, ITypeSymbol type, ref Support? support)
    {
        if (at.State.FindVariable(member.OriginalDefinition) is { } stored)
        {
            return AddSupport(at, stored, ref support) || IsCriterion(type);
        }

        if (member is IFieldSymbol field && run.Body.Fields.FindElements(field) is { } elements)
        {
            (support ??= new()).Add(member.OriginalDefinition);
            return AddSupport(at, elements, ref support);
        }

        var isOfProgram = Support.IsOfProgram(member);
        if (isOfProgram && (member is IFieldSymbol { HasConstantValue: true } || run.Body.Fields.Find(member) is not null))
        {
            (support ??= new()).Add(member.OriginalDefinition);
            return true;
        }

        // The named values of the framework and the SDK are the same in all programs.
        return (member.IsStatic && !isOfProgram) || IsCriterion(type) || WrittenCollections.Is(member, type, run.Context.CancellationToken);
    }

    private bool AddSupport(ProgramPoint at, AllocationSite id, AbstractObject owner, IPropertySymbol property, ref Support? support)
    {
        if (owner.Find(property) is { } set)
        {
            return AddSupport(at, set.Value, ref support);
        }

        (support ??= new()).Add(id);
        return !owner.MayHoldMore;
    }

    private ListContents? ElementsOf(ProgramPoint at, IOperation list) =>
        PeekAt(at, list)?.Single is ObjectAlternative { Id: var id }
        && at.State.FindObject(id)?.List is { } contents
        && contents.Elements.All(element => element.Key is null)
            ? contents
            : null;

    // The criteria for texts are part of the code, though they are not tracked.
    private bool IsCriterion(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or { TypeKind: TypeKind.Delegate }
        || run.Types.Is(type, TypeNames.Regex)
        || run.Types.Is(type, TypeNames.SearchValues);

    private bool IsAnsweredByMachine(ISymbol member) => run.Types.EffectsOf(member).HasFlag(MemberEffects.AnswersFromMachine);

    /// <summary>The value of a variable, or of a property of a tracked object; null if it is not tracked.</summary>
    private AbstractValue? PeekAt(ProgramPoint at, IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => run.Evaluator.ReadVariable(at, local, operation),
        IParameterReferenceOperation { Parameter: var parameter } => run.Evaluator.ReadVariable(at, parameter, operation),
        IFlowCaptureReferenceOperation { Id: var capture } => at.State.FindCapture(capture),
        IConversionOperation { OperatorMethod: null, Operand: var operand } => PeekAt(at, operand),
        IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true, Property: var property }
            when PeekAt(at, instance)?.Single is ObjectAlternative { Id: var id } => at.State.FindObject(id)?.Find(property)?.Value,
        _ => null,
    };
}
