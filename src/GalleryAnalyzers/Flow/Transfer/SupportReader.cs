using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.Models;
using GalleryAnalyzers.Flow.PathConditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <summary>Finds what a value that is not known was computed from: see <see cref="Support"/>.</summary>
internal sealed class SupportReader(Interpreter run)
{
    /// <summary>The value that an expression, or what is made of two, was found to have; where it is not known, with what settles it.</summary>
    public AbstractValue WithSupport(ProgramPoint at, AbstractValue value, IOperation expression, IOperation? other = null)
    {
        if (value.Single is not UnknownAlternative { Support: null } unknown || ReferenceEquals(value, AbstractValue.Top))
        {
            return value;
        }

        var support = SupportOf(at, expression, other);
        return support is null ? value : AbstractValue.Of(new UnknownAlternative(unknown.SymbolicId, unknown.Origin, support));
    }

    /// <summary>All that has a say in what the expressions give, where that is what the code itself gives; null where anything else has.</summary>
    public Support? SupportOf(ProgramPoint at, IOperation expression, IOperation? other = null)
    {
        Support? support = null;
        return AddSupport(at, expression, ref support) && (other is null || AddSupport(at, other, ref support)) ? support : null;
    }

    /// <returns>Whether nothing but what the code itself gives has a say.</returns>
    private bool AddSupport(ProgramPoint at, IOperation part, ref Support? support)
    {
        switch (part)
        {
            // What the machine answers is not what the code gives, however it was asked.
            case IInvocationOperation { TargetMethod: var method } when IsOfMachine(method):
            case IPropertyReferenceOperation { Property: var member } when IsOfMachine(member):
                return false;

            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                return (PeekAt(at, part) is { } value && (AddSupport(at, value, ref support) || WrittenCollections.Is(value))) || (part is ILocalReferenceOperation && IsMeasure(part.Type));

            case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation, Field: var member }:
                return AddSupport(at, member, member.Type, ref support);

            case IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Property: var property }:
                return AddSupport(at, property, property.Type, ref support);

            case IInvocationOperation followed when run.Callees.TryGetReturned(followed, out var result):
                return result is { } returned && AddSupport(at, returned, ref support);

            // Of a check that cannot be seen, what it is asked about settles the answer.
            case IInvocationOperation { Instance: IFieldReferenceOperation or IPropertyReferenceOperation, Arguments: var asked } check
                when GuardModel.IsPredicate(check.TargetMethod):
                return asked.Length > 0 && AddSupport(at, asked, ref support);

            // How many elements there are is none of what they are.
            case IPropertyReferenceOperation { Instance: IFieldReferenceOperation { Field: var field }, Arguments.IsEmpty: true } when run.Body.Fields.FindElements(field) is not null:
                return false;

            case IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true } read
                when PeekAt(at, instance)?.Single is ObjectAlternative { Id: var id }:
                return at.State.FindObject(id) is { HasEscaped: false, List: null } owner && AddSupport(at, id, owner, read.Property, ref support);

            case IArrayElementReferenceOperation { ArrayReference: var array } when ElementsOf(at, array) is { } elements:
                return AddSupport(at, elements, ref support);

            case IInvocationOperation { TargetMethod.Name: not "MoveNext" } call
                when (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } list && ElementsOf(at, list) is { } elements:
                // Whether a list holds something, both settle.
                return AddSupport(at, elements, ref support) | AddSupport(at, call.Arguments.Where(argument => argument.Value != list), ref support);

            // A question that is handed over asks about what it names.
            case IFlowAnonymousFunctionOperation question:
                AddSupportNamedIn(at, question, ref support);
                return true;

            case ILiteralOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var read } } } when ParsingModel.GivesByReference(read):
                (support ??= new()).Add(AbstractValue.Constant(part.ConstantValue.Value, part).Single!);
                return true;

            case IIsPatternOperation { Pattern: not (IDeclarationPatternOperation or ITypePatternOperation), Value: var matched }:
                return AddSupport(at, matched, ref support);

            case { ConstantValue.HasValue: true } or IInstanceReferenceOperation or IArgumentOperation { Parameter.RefKind: RefKind.Out }:
                return true;

            // What is written on the way is not what was asked about, what is waited for may be the answer of another program,
            // and what type an object has is none of its contents.
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref } or IAssignmentOperation or IAwaitOperation or IConversionOperation { IsTryCast: true }
                or IIsTypeOperation or IIsPatternOperation:
                return false;
        }

        return AddSupport(at, part.ChildOperations, ref support);
    }

    private void AddSupportNamedIn(ProgramPoint at, IFlowAnonymousFunctionOperation question, ref Support? support)
    {
        foreach (var block in run.Body.Graph.GetAnonymousFunctionControlFlowGraph(question, run.Context.CancellationToken).Blocks)
        {
            foreach (var part in block.Operations.Concat(block.BranchValue is { } asked ? [asked] : []).SelectMany(static operation => operation.DescendantsAndSelf()))
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

    // What a loop counts, or one of more alternatives than are followed, leaves the say to the rest.
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
            // An object is followed on: few checks ask what the objects in a list hold.
            isSettled |= !element.Value.MayBeObject && AddSupport(at, element.Value, ref support);
        }

        return isSettled;
    }

    private bool AddSupport(ProgramPoint at, ISymbol member, ITypeSymbol type, ref Support? support)
    {
        if (at.State.FindVariable(member.OriginalDefinition) is { } stored)
        {
            return AddSupport(at, stored, ref support) || IsMeasure(type);
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

        // What the framework and the SDK offer by a name of theirs is the same for all.
        return (member.IsStatic && !isOfProgram) || IsMeasure(type) || WrittenCollections.Is(member, type, run.Context.CancellationToken);
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
        PeekAt(at, list)?.Single is ObjectAlternative { Id: var id } && at.State.FindObject(id)?.List is { } contents && contents.Elements.All(element => element.Key is null)
            ? contents
            : null;

    // What texts are measured by is part of the code, though it is not followed.
    private bool IsMeasure(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or { TypeKind: TypeKind.Delegate } || run.Types.Is(type, TypeNames.Regex) || run.Types.Is(type, TypeNames.SearchValues);

    private bool IsOfMachine(ISymbol member) => run.Types.EffectsOf(member).HasFlag(MemberEffects.AnswersFromMachine);

    /// <summary>What a variable, or a property of an object that is followed, holds; null where that is not followed.</summary>
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
