using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Galleries;

/// <summary>A gallery's name that the method has given to another gallery of the same subscription.</summary>
internal sealed class GAL1002_GalleryNameTaken() : OperationRule("GAL1002", Category.Galleries, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        var gallery = context.Operation.Key;
        if (context.MayBeSentAgain || gallery.Parent is not { Name: { } group } || context.Operation.Name is not { Use.Syntax: var name })
        {
            return;
        }

        foreach (var other in context.Resources.Records.OrderBy(other => other.Key.Parent?.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (other.Value.IsKnownToExist
                && context.Symbols.Is(other.Key.Type, KnownTypes.GalleryResource)
                && HaveOneName(gallery, other.Key)
                && AreGroupsOfOneSubscription(gallery.Parent, other.Key.Parent, context.Symbols))
            {
                // Both galleries may have the name from one place: the fault is its second use.
                var shown = gallery.Name is { } text ? DisplayText.Text(text) : DisplayText.Code(name);
                context.Reporter.Report(
                    this,
                    name,
                    [DisplayText.Text(other.Key.Parent!.Name!), DisplayText.Text(group), shown],
                    related: [other.Value.Created[0].Call.Syntax]);
                return;
            }
        }
    }

    private static bool HaveOneName(ResourceKey a, ResourceKey b) =>
        a.Name is { } name ? string.Equals(name, b.Name, StringComparison.OrdinalIgnoreCase)
        : a.SymbolicId is { } identity && ReferenceEquals(identity, b.SymbolicId);

    private static bool AreGroupsOfOneSubscription(ResourceKey? a, ResourceKey? b, KnownSymbols symbols) =>
        symbols.Is(a?.Type, KnownTypes.ResourceGroupResource)
        && symbols.Is(b?.Type, KnownTypes.ResourceGroupResource)
        && a!.Parent is { } subscription
        && subscription.Equals(b!.Parent)
        && a.Name is not null
        && b.Name is not null
        && !a.MayBe(b);
}
