using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Rules.Shared;

/// <summary>A gallery or a definition that is deleted while a resource exists that the method created in it.</summary>
internal sealed class GAL0008_NestedResourceStands() : OperationRule("GAL0008", Category.Shared, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } =
        [KnownTypes.GalleryResource, KnownTypes.GalleryImageResource, KnownTypes.GalleryApplicationResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.Delete];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        if (NestedIn(context) is not var (nested, record))
        {
            return;
        }

        var call = context.Operation.Call.Syntax;
        var created = record.Created[0].Call.Syntax;
        context.Reporter.Report(
            this,
            call,
            [DisplayText.Code(ReceiverSyntax.Of(call)), ResourceNouns.Of(nested.Type, nested.Name, context.Symbols)],
            repairs: Repairs(context, nested),
            related: [created]);
    }

    /// <summary>
    /// Returns the first existing resource that the method created directly in the deleted one; else one that is nested deeper.
    /// </summary>
    private static (ResourceKey Key, ResourceRecord Record)? NestedIn(in OperationContext context)
    {
        var deleted = context.Operation.Key;
        return context.Resources.Records
            .Where(pair => pair.Value.IsKnownToExist && pair.Key.IsWithin(deleted))
            .OrderByDescending(pair => pair.Key.Parent!.Equals(deleted))
            .ThenBy(pair => pair.Value.Created[0].Call.Syntax.SpanStart)
            .Select(pair => ((ResourceKey, ResourceRecord)?)(pair.Key, pair.Value))
            .FirstOrDefault();
    }

    // A resource that is nested deeper blocks the deletion of its parent, which must then be deleted next.
    private static Repair[] Repairs(in OperationContext context, ResourceKey nested)
    {
        if (!nested.Parent!.Equals(context.Operation.Key)
            || HolderOf(context, nested) is not { } holder
            || !AreAllHeld(context, nested))
        {
            return [];
        }

        var call = context.Operation.IsTask ? $"await {holder}.DeleteAsync" : $"{holder}.Delete";
        var statement = call + "(global::Azure.WaitUntil.Completed);";
        return [new Repair(RepairKind.InsertStatement, "deleteNested", Strings.Localizable("Fix_DeleteFirst", holder), statement)];
    }

    private static bool AreAllHeld(in OperationContext context, ResourceKey resource)
    {
        foreach (var pair in context.Resources.Records)
        {
            if (pair.Value.IsKnownToExist && pair.Key.IsWithin(resource) && HolderOf(context, pair.Key) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the code for the resource, where a variable holds it or the completed operation that returned it.</summary>
    private static string? HolderOf(in OperationContext context, ResourceKey resource)
    {
        foreach (var variable in context.Variables.OrderBy(variable => variable.Key.Name, StringComparer.Ordinal))
        {
            if (variable.Value.Single is HandleAlternative { Handle: ResourceHandle { Call: { } call } handle }
                && handle.Key.Equals(resource)
                && SyntaxFacts.GetKeywordKind(variable.Key.Name) == SyntaxKind.None
                && TypeOf(variable.Key) is { } type)
            {
                if (SymbolEqualityComparer.Default.Equals(type, handle.Type))
                {
                    return variable.Key.Name;
                }

                if (context.Symbols.IsOrDerivesFrom(type, KnownTypes.Operation) && context.Resources.FindPending(call) is null)
                {
                    return variable.Key.Name + "." + KnownNames.Properties.Value;
                }
            }
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol { Type: var type } => type,
        IParameterSymbol { Type: var type } => type,
        _ => null,
    };
}
