using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>An update of a definition that does not repeat its OS type: Azure takes that for a change of it.</summary>
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
                context.Reporter.Report(this, FindingReporter.CreationOf(id), Repairs(context, id), []);
            }
        }
    }

    private static Repair[] Repairs(in OperationContext context, ObjectId patch) =>
        patch.Site.Syntax is BaseObjectCreationExpressionSyntax creation
        && ImageTraits.Of(context, context.Operation.Key, ImageTrait.OSType) is { } member
            ?
            [
                new Repair(
                    RepairKind.InsertAssignment,
                    "osType",
                    Strings.Localizable("Fix_SetTo", KnownProperties.DefinitionPatchOSType.Name, member),
                    member,
                    KnownTypes.SupportedOperatingSystemType.MetadataName,
                    creation,
                    Name: KnownProperties.DefinitionPatchOSType.Name),
            ]
            : [];
}
