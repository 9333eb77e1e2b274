using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Slots;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>The whole id of a subscription in place of its GUID: the SDK converts the id to text implicitly.</summary>
internal sealed class GAL0010_ResourceIdAsSubscriptionId() : SlotRule("GAL0010", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Slot> Slots { get; } = [Slot.SubscriptionIdInId];

    /// <inheritdoc/>
    public override void Check(in SlotContext context)
    {
        var conversion = ConversionOfId(context);
        if (conversion is null && context.Alternative is not ResourceIdAlternative)
        {
            return;
        }

        var place = context.Use.Syntax;
        // The id converts to text implicitly, or is made text by a call.
        var id = conversion is null ? ReceiverOfToString(context) : conversion.IsImplicit ? conversion.Operand.Syntax : null;
        Repair[] repairs = (id is MemberAccessExpressionSyntax or IdentifierNameSyntax)
            ? [Repair.Replacement(place, "subscription", id + ".SubscriptionId")]
            : [];
        context.Reporter.Report(this, place, [DisplayText.Code(place)], repairs: repairs);
    }

    /// <summary>Returns the conversion of a resource id to the argument's text, or null where the argument is text already.</summary>
    public static IConversionOperation? ConversionOfId(in SlotContext context) =>
        context.Use is IConversionOperation { OperatorMethod.ContainingType: { } from } conversion
        && context.Environment.Symbols.Is(from, KnownTypes.ResourceIdentifier)
            ? conversion
            : null;

    private static SyntaxNode? ReceiverOfToString(in SlotContext context) =>
        context.Use is IInvocationOperation { TargetMethod.Name: nameof(ToString), Instance: { Type: { } type } receiver }
        && context.Environment.Symbols.Is(type, KnownTypes.ResourceIdentifier)
            ? receiver.Syntax
            : null;
}
