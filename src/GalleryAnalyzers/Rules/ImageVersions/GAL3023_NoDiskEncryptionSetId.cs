using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Slots;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>An id that is given for a disk encryption set, but is of another resource.</summary>
internal sealed class GAL3023_NoDiskEncryptionSetId() : SlotRule("GAL3023", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    private const string Needed = "diskEncryptionSets/";

    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.DiskEncryptionSetId];

    private static string Namespace => "/providers/Microsoft.Compute/";

    private static string Singular => Namespace + "diskEncryptionSet/";

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        if (ResourceIdComparison.Read(context.Alternative) is not { } id)
        {
            return;
        }

        if (id.Fault == ResourceIdFault.Incomplete && ResourceIdComparison.TextOf(context.Alternative) is { } text && LacksType(text))
        {
            Report(context, Strings.Localizable("Fault_NoEncryptionSetType"), Repairs(context, Namespace, Namespace + Needed));
        }
        else if (ResourceIdComparison.TypeOf(context.Alternative) is { } type
            && !ResourceTypes.AreSame(type, ResourceTypes.DiskEncryptionSet))
        {
            Report(
                context,
                Strings.Localizable("Fault_OtherType", type),
                ResourceTypes.AreSame(type + "s", ResourceTypes.DiskEncryptionSet) ? Repairs(context, Singular, Namespace + Needed) : []);
        }
    }

    // Older documentation shows the name directly after the provider.
    private static bool LacksType(string text)
    {
        var start = text.IndexOf(Namespace, StringComparison.OrdinalIgnoreCase);
        var rest = start < 0 ? "" : text.Substring(start + Namespace.Length);
        return rest.Length > 0
            && rest.IndexOf('/') < 0
            && !Needed.StartsWith(rest, StringComparison.OrdinalIgnoreCase)
            && !Placeholder.IsPlaceholder(rest);
    }

    private void Report(in SlotContext context, LocalizableString fault, IReadOnlyList<Repair> repairs) =>
        context.Reporter.Report(this, context.Place, [DisplayText.Value(context.Alternative, context.Place), fault], repairs: repairs);

    /// <summary>Returns the repair of the text that replaces a piece of it.</summary>
    private static Repair[] Repairs(in SlotContext context, string piece, string replacement) =>
        ResourceIdComparison.TextOf(context.Alternative) is { } text
        && text.IndexOf(piece, StringComparison.OrdinalIgnoreCase) is >= 0 and var start
            ? context.Rewrite("type", text, text.Remove(start, piece.Length).Insert(start, replacement))
            : [];
}
