using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>An update of an application's version that leaves out a region to which it was replicated, and doesn't allow that.</summary>
/// <remarks>
/// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/21999. Whether the same is refused of versions of images is in
/// doubt, so that they are not judged.
/// </remarks>
internal sealed class GAL3042_TargetRegionLeftOut() : OperationRule("GAL3042", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryApplicationVersionResource];

    /// <inheritdoc/>
    public override IReadOnlyList<ResourceAction> Actions { get; } = [ResourceAction.CreateOrUpdate, ResourceAction.Update];

    /// <inheritdoc/>
    public override void Check(in OperationContext context)
    {
        // A later change may have added regions, or allowed to leave some.
        if (context.Sent is not { } update
            || context.Resources.Find(context.Operation.Key) is not { IsAsCreated: true }
            || NamesIn(context.Objects, update) is not { Count: > 0 } names
            || MayAllow(context.Objects, update))
        {
            return;
        }

        var created = context.CreationsOf(context.Operation.Key);
        if (created.Count != 1
            || MayAllow(created[0].Objects, created[0].Data)
            || NamesIn(created[0].Objects, created[0].Data) is not { } old)
        {
            return;
        }

        var missing = old.FindAll(region => names.TrueForAll(name => RegionComparison.AreDifferent(name.Region, region.Region)));
        if (missing.Count > 0)
        {
            var place = names[0].Place;
            var shown = string.Join("', '", missing.Select(static region => DisplayText.Value(region.Region, null)));
            context.Reporter.Report(this, place, [shown], repairs: missing.Count == 1 ? [RepairOf(missing[0].Region, place)] : []);
        }
    }

    private static Repair RepairOf(Alternative given, SyntaxNode place)
    {
        var region = RegionComparison.NameOf(given)!;
        var name = TextRewrite.Literal(region);
        var creation = place is ObjectCreationExpressionSyntax { Type: var type } ? $"new {type}" : "new";
        return new Repair(
            RepairKind.InsertElement, "add", Strings.Localizable("Fix_AddTargetRegion", region), $"{creation}({name})", Target: place);
    }

    /// <summary>Returns the names of the target regions, where all are known; else null.</summary>
    private static List<(Alternative Region, SyntaxNode Place)>? NamesIn(ObjectReader objects, AbstractObject version)
    {
        var profile = VersionProfiles.PublishingOf(objects, version);
        if (objects.ListOf(profile, KnownProperties.TargetRegions) is not { IsFullyKnown: true } regions)
        {
            return null;
        }

        var names = new List<(Alternative, SyntaxNode)>();
        foreach (var element in regions.Elements)
        {
            if (!element.IsCertain
                || objects.ValueOf(objects.ObjectIn(element.Value), KnownProperties.TargetRegionName)?.Value.Single is not { } name
                || RegionComparison.NameOf(name) is null)
            {
                return null;
            }

            names.Add((name, element.Site.Syntax));
        }

        return names;
    }

    private static bool MayAllow(ObjectReader objects, AbstractObject version)
    {
        var property = objects.Symbols.Is(version.Type, KnownTypes.GalleryApplicationVersionPatch)
            ? KnownProperties.ApplicationPatchAllowsDeletionOfLocations
            : KnownProperties.ApplicationAllowsDeletionOfLocations;
        return !objects.IsAbsent(version, property)
            && objects.ValueOf(version, property)?.Value.Single is not ConstantAlternative { Value: false };
    }
}
