using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Static members, and those of the object whose method is analyzed, after the body has set them.</content>
internal sealed partial class Evaluator
{
    // Whether it is a member of the object whose method is analyzed.
    private bool IsOfAnalyzedObject(IOperation reference) =>
        run.This is null
        && reference is IMemberReferenceOperation { Instance: IInstanceReferenceOperation instance }
        && instance.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance;

    // The value that the body set the member to, on this path.
    private static AbstractValue? HeldValueOf(ProgramPoint at, ISymbol member) => at.State.FindMember(member)?.Replace(
        alternative => alternative is UnknownAlternative { SymbolicId: null } ? alternative.With(at.State.SupportOf(member)) : alternative);

    // Objects escape where they are stored, and are not known any more.
    private void Hold(ProgramPoint at, ISymbol member, AbstractValue value, IOperation target)
    {
        if (!member.IsStatic && !IsOfAnalyzedObject(target))
        {
            // The other object may be the same.
            at.State.ForgetMember(member);
        }
        else if (member is IFieldSymbol { RefKind: RefKind.None, IsVolatile: false }
            || (member is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false } property && IsAutomatic(property)))
        {
            at.State.SetMember(member, value.Select(static alternative => alternative
                is ConstantAlternative or ShapeAlternative or MemberAlternative or TimeAlternative or ParsedAlternative
                ? alternative
                : UnknownAlternative.Anonymous));
        }
    }
}
