using GalleryAnalyzers.Flow;
using GalleryAnalyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.ImageVersions;

/// <summary>Target regions among which the version's own location is missing.</summary>
internal sealed class GAL3002_MissingHomeRegion() : ObjectRule("GAL3002", Category.ImageVersions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.GalleryImageVersionData, KnownTypes.GalleryApplicationVersionData];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        // Whoever the object is stored with may still add to the list.
        if (context.HandOver == HandOver.Stored
            || context.Objects.ValueOf(context.Subject, KnownProperties.Location) is not { } location)
        {
            return;
        }

        var profile = context.Objects.ObjectOf(context.Subject, KnownProperties.VersionPublishingProfile)
            ?? context.Objects.ObjectOf(context.Subject, KnownProperties.ApplicationVersionPublishingProfile);
        if (context.Objects.ListOf(profile, KnownProperties.TargetRegions) is not { IsFullyKnown: true } regions
            || regions.Elements.All(element => !element.IsCertain))
        {
            return;
        }

        foreach (var element in regions.Elements)
        {
            var region = context.Objects.ObjectIn(element.Value);
            if (context.Objects.ValueOf(region, KnownProperties.TargetRegionName) is not { } name
                || name.Value.Alternatives.Any(target => location.Value.Alternatives.Any(home => !RegionComparison.AreDifferent(target, home))))
            {
                return;
            }
        }

        var first = regions.Elements[0];
        var place = InitializerOf(regions)?.GetLocation() ?? FindingReporter.CreationOf(context.Id);
        var repairs = IsSimple(context.Objects, profile, regions) ? Repairs(location, first) : [];
        context.Reporter.Report(this, place, repairs, [], Shown.Value(location.Value.Alternatives[0], location.Use?.Syntax));
    }

    // Shallow replication takes one region only, and where one region is encrypted, one without is refused.
    private static bool IsSimple(ObjectReader objects, AbstractObject? profile, ListContents regions) =>
        objects.PossibleValueOf(profile, KnownProperties.ReplicationMode) is null
        && regions.Elements.All(element => objects.PossibleValueOf(objects.ObjectIn(element.Value), KnownProperties.TargetRegionEncryption) is null);

    // The braces around the regions, where all of them stand in one pair.
    private static SyntaxNode? InitializerOf(ListContents regions) =>
        regions.Elements[0].Site.Syntax.Parent is InitializerExpressionSyntax initializer
        && regions.Elements.All(element => element.Site.Syntax.Parent == initializer)
            ? initializer
            : null;

    private static Repair[] Repairs(PropertyValue location, ListElement first)
    {
        var region = location.Use is { } use && IsRepeatable(use, first.Site.Syntax) ? use.Syntax.ToString()
            : location.Value.Single is ConstantAlternative { Value: string name } ? SymbolDisplay.FormatLiteral(name, quote: true)
            : null;
        var creation = first.Site.Syntax is ObjectCreationExpressionSyntax { Type: var type } ? $"new {type}" : "new";
        return region is null
            ? []
            :
            [
                new Repair(
                    RepairKind.InsertElement,
                    "home",
                    Strings.Localizable("Fix_AddTargetRegion", region),
                    $"{creation}({region})",
                    Target: first.Site.Syntax),
            ];
    }

    // Written there a second time, it gives the same again.
    private static bool IsRepeatable(IOperation use, SyntaxNode there) => use switch
    {
        ILiteralOperation or IFieldReferenceOperation { Field.IsConst: true } or IPropertyReferenceOperation { Property.IsStatic: true } => true,
        IParameterReferenceOperation { Parameter: var parameter } => IsUnchanged(parameter, use.Syntax, there),
        IFieldReferenceOperation { Field: var field } => IsUnchanged(field, use.Syntax, there),
        ILocalReferenceOperation { Local: var local } => IsInScope(local, there) && IsUnchanged(local, use.Syntax, there),
        IConversionOperation { IsImplicit: true } conversion => IsRepeatable(conversion.Operand, there),
        _ => false,
    };

    // In another function it is another variable, or none.
    private static bool IsUnchanged(ISymbol variable, SyntaxNode use, SyntaxNode there) =>
        FunctionAround(use) is { } function && function == FunctionAround(there) && !VariableWrites.In(function).IsReassigned(variable);

    private static SyntaxNode? FunctionAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(ancestor =>
        ancestor is MemberDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or CompilationUnitSyntax);

    private static bool IsInScope(ILocalSymbol local, SyntaxNode there) =>
        local.DeclaringSyntaxReferences.Length == 1
        && local.DeclaringSyntaxReferences[0].GetSyntax() is var declaration
        && declaration.Span.End <= there.SpanStart
        && declaration.Ancestors().First(ancestor => ancestor is BlockSyntax or CompilationUnitSyntax or SwitchSectionSyntax).Span.Contains(there.Span);
}
