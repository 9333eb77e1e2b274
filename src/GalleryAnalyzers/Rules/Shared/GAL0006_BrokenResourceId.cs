using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A text that is no valid resource id.</summary>
internal sealed class GAL0006_BrokenResourceId() : SlotRule("GAL0006", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.ResourceId, Slot.DiskEncryptionSetId];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        if (ResourceIdComparison.TextOf(context.Alternative) is not { Length: > 0 } text
            || ResourceIdComparison.Read(context.Alternative)?.Fault is not { } fault
            || ResourceIdText.IsForeignGallery(text)
            || !IsGalleryModel(context)
            || IsLeftToAnother(fault, context))
        {
            return;
        }

        var repairs = text[0] != '/' && ResourceIdText.Parse("/" + text).Fault is null ? context.Rewrite("slash", text, "/" + text) : [];
        context.Reporter.Report(
            this,
            context.Place,
            [DisplayText.Value(context.Alternative, context.Place), Strings.Localizable("Fault_Id" + fault)],
            repairs: repairs);
    }

    // The base class of image references declares their id, and other models share it.
    private static bool IsGalleryModel(in SlotContext context)
    {
        var symbols = context.Environment.Symbols;
        return !SymbolEqualityComparer.Default.Equals(context.Target, symbols[KnownProperties.ImageReferenceId])
            || (context.Use.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance.Type: { } owner } }
                && symbols.IsOrDerivesFrom(owner, KnownTypes.ImageReference));
    }

    // GAL0010 and GAL0011 report the subscription of CreateResourceIdentifier; GAL3023 reports an encryption set's id without its type.
    private static bool IsLeftToAnother(ResourceIdFault fault, in SlotContext context) => fault switch
    {
        ResourceIdFault.Subscription => context.Alternative is ResourceIdAlternative,
        ResourceIdFault.Incomplete => context.Slot == Slot.DiskEncryptionSetId,
        _ => false,
    };
}
