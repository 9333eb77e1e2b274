using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>An update of a definition that does not repeat its OS type, which Azure takes for a change of it.</summary>
internal sealed class GAL2010_PatchWithoutOSType() : OperationRule("GAL2010", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (context.Operation.Sent is not { Value: var sent })
        {
            return;
        }

        foreach (var alternative in sent.Alternatives)
        {
            if (alternative is ObjectAlternative { Id: var id }
                && context.Objects.ObjectIn(AbstractValue.Of(alternative)) is { } patch
                && context.Objects.IsAbsent(patch, KnownProperties.DefinitionPatchOSType))
            {
                context.Reporter.Report(this, context.Reporter.CreationOf(id), repairs: Repairs(context, id, patch));
            }
        }
    }

    private static Repair[] Repairs(in OperationContext context, AllocationSite id, AbstractObject patch)
    {
        var property = KnownProperties.DefinitionPatchOSType;
        var given = context.Objects.PossibleValueOf(patch, property);

        // An assignment of null would undo the initializer of the creation: the assignment is the one to change.
        SyntaxNode? target = given is { } value ? Assignments.Of(value)?.Right : id.Site.Syntax as BaseObjectCreationExpressionSyntax;
        return target is not null && ImageTraits.Of(context, context.Operation.Key, ImageTrait.OSType) is { } member
            ?
            [
                new Repair(
                    given is null ? RepairKind.InsertAssignment : RepairKind.ReplaceValue,
                    "osType",
                    Strings.Localizable("Fix_SetTo", property.Name, member),
                    member,
                    KnownTypes.SupportedOperatingSystemType.MetadataName,
                    target,
                    Name: given is null ? property.Name : null),
            ]
            : [];
    }
}
