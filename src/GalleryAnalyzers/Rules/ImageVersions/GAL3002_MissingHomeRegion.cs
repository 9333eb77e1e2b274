using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Comparisons;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Target regions among which the version's own location is missing.</summary>
internal sealed class GAL3002_MissingHomeRegion() : ObjectRule("GAL3002", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } =
        [KnownTypes.GalleryImageVersionData, KnownTypes.GalleryApplicationVersionData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        // A later user of a stored object may still add to the list.
        if (context.EscapeKind == EscapeKind.Stored
            || context.Objects.ValueOf(context.Subject, KnownProperties.Location) is not { } location)
        {
            return;
        }

        var profile = VersionProfiles.PublishingOf(context.Objects, context.Subject);
        if (context.Objects.ListOf(profile, KnownProperties.TargetRegions) is not { IsFullyKnown: true } regions
            || regions.Elements.All(element => !element.IsCertain))
        {
            return;
        }

        foreach (var element in regions.Elements)
        {
            var region = context.Objects.ObjectIn(element.Value);
            if (context.Objects.ValueOf(region, KnownProperties.TargetRegionName) is not { } name
                || name.Value.Alternatives.Any(
                    target => location.Value.Alternatives.Any(home => !RegionComparison.AreDifferent(target, home))))
            {
                return;
            }
        }

        var first = regions.Elements[0];
        var place = NameOf(regions)?.GetLocation() ?? context.Reporter.CreationOf(context.Id);
        var options = context.Environment.Options;
        var isAccepted = location.Value.Alternatives.All(home => IsAccepted(home, options));
        var repairs = isAccepted && IsSimple(context.Objects, profile, regions, location) ? Repairs(location, first) : [];
        context.Reporter.Report(this, place, [DisplayText.Value(location.Value.Alternatives[0], location.Use?.Syntax)], repairs: repairs);
    }

    // Shallow replication takes one region only, and where one region is encrypted, one without is refused; as is zone-redundant storage
    // without zones.
    private static bool IsSimple(ObjectReader objects, AbstractObject? profile, ListContents regions, PropertyValue home) =>
        objects.PossibleValueOf(profile, KnownProperties.ReplicationMode) is null
        && !GAL3010_ZoneRedundantWithoutZones.MayThrow(objects.PossibleValueOf(profile, KnownProperties.VersionStorageAccountType), home)
        && regions.Elements.All(
            element => objects.PossibleValueOf(objects.ObjectIn(element.Value), KnownProperties.TargetRegionEncryption) is null);

    // Another rule refuses a region that is not known.
    private static bool IsAccepted(Alternative region, RuleOptions options) =>
        region is not ConstantAlternative { Value: string name } || Regions.Find(name) is not null || options.IsKnownRegion(name);

    // Returns the property whose braces enclose all regions; else the brace of the list that holds them.
    private static SyntaxNodeOrToken? NameOf(ListContents regions) =>
        regions.Elements[0].Site.Syntax.Parent is not InitializerExpressionSyntax initializer
        || !regions.Elements.All(element => element.Site.Syntax.Parent == initializer) ? null
        : initializer.Parent is AssignmentExpressionSyntax assignment ? assignment.Left
        : initializer.OpenBraceToken;

    private static Repair[] Repairs(PropertyValue location, ListElement first)
    {
        var named = location.Use is { } use && IsName(use) ? ExpressionReuse.TextAt(first.Site.Syntax, use) : null;
        var literal = location.Value.Single is ConstantAlternative { Value: string name }
            ? TextRewrite.Literal(name)
            : null;
        var region = named ?? literal;
        var creation = first.Site.Syntax is ObjectCreationExpressionSyntax { Type: var type } ? $"new {type}" : "new";
        return region is null
            ? []
            :
            [
                new Repair(
                    RepairKind.InsertElement,
                    "home",
                    Strings.Localizable("Fix_AddTargetRegion", DisplayText.Brief(SyntaxFactory.ParseExpression(region))),
                    $"{creation}({region})",
                    Target: first.Site.Syntax),
            ];
    }

    // A longer expression says no more than its value.
    private static bool IsName(IOperation use) => use switch
    {
        ILiteralOperation or IParameterReferenceOperation or IFieldReferenceOperation or ILocalReferenceOperation => true,
        IPropertyReferenceOperation { Property: var property } => property.IsStatic,
        IConversionOperation { IsImplicit: true } conversion => IsName(conversion.Operand),
        _ => false,
    };
}
