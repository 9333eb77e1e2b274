using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.Sharing;

/// <summary>A gallery that is deleted while it is shared with the community.</summary>
/// <remarks>Source: Azure's documentation of community galleries.</remarks>
internal sealed class GAL6006_DeletedWhileShared() : OperationRule("GAL6006", Category.Sharing, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.Delete];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (context.Resources.Find(context.Operation.Key) is not { MayHaveChanged: false } record)
        {
            return;
        }

        var isShared = false;
        foreach (var change in record.Changes)
        {
            if (change.Action != ResourceAction.UpdateSharing)
            {
                continue;
            }

            // Of a change that is not known, or that revokes all, nothing is left to say.
            if (SharedGalleries.OperationOf(change, context.Symbols) is not { } operation || !Choices.IsOther(operation, "Reset"))
            {
                return;
            }

            isShared |= change.IsCertain && Choices.Is(operation, "EnableCommunity");
        }

        if (isShared)
        {
            var call = context.Operation.Call.Syntax;
            context.Reporter.Report(this, call, [DisplayText.Code(ReceiverSyntax.Of(call))], repairs: Repairs(context, call));
        }
    }

    private static Repair[] Repairs(in OperationContext context, SyntaxNode call)
    {
        if (ReceiverSyntax.Of(call) is not IdentifierNameSyntax gallery)
        {
            return [];
        }

        var reset = $"global::{KnownTypes.SharingUpdateOperationType.MetadataName}.Reset";
        var update = $"new global::{KnownTypes.SharingUpdate.MetadataName}({reset})";
        var method = context.Operation.IsTask
            ? $"await {gallery}.{KnownNames.Methods.UpdateSharingProfileAsync}"
            : $"{gallery}.{KnownNames.Methods.UpdateSharingProfile}";
        var statement = $"{method}(global::{KnownTypes.WaitUntil.MetadataName}.{KnownNames.Members.Completed}, {update});";
        return [new Repair(RepairKind.InsertStatement, "reset", Strings.Localizable("Fix_ResetSharing"), statement)];
    }
}
