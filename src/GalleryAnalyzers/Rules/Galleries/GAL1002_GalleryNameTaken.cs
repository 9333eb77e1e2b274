using GalleryAnalyzers.Sdk;
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

        foreach (var other in context.World.Records.OrderBy(other => other.Key.Parent?.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (other.Value.Stands
                && context.Symbols.Is(other.Key.Type, KnownTypes.GalleryResource)
                && HaveOneName(gallery, other.Key)
                && AreGroupsOfOneSubscription(gallery.Parent, other.Key.Parent, context.Symbols))
            {
                // Both galleries may have the name from one place: the fault is its second use.
                var shown = gallery.Name is { } text ? Shown.Text(text) : Shown.Code(name);
                context.Reporter.Report(
                    this, name, [], [other.Value.Created[0].Call.Syntax], Shown.Text(other.Key.Parent!.Name!), Shown.Text(group), shown);
                return;
            }
        }
    }

    private static bool HaveOneName(ResourceKey a, ResourceKey b) =>
        a.Name is { } name ? string.Equals(name, b.Name, StringComparison.OrdinalIgnoreCase)
        : a.Identity is { } identity && ReferenceEquals(identity, b.Identity);

    private static bool AreGroupsOfOneSubscription(ResourceKey? a, ResourceKey? b, KnownSymbols symbols) =>
        symbols.Is(a?.Type, KnownTypes.ResourceGroupResource)
        && symbols.Is(b?.Type, KnownTypes.ResourceGroupResource)
        && a!.Parent is { } subscription
        && subscription.Equals(b!.Parent)
        && a.Name is not null
        && b.Name is not null
        && !a.MayBe(b);
}
