using System.Globalization;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GalleryAnalyzers.Rules.ImageDefinitions;

/// <summary>A range whose minimum is greater than its maximum.</summary>
internal sealed class GAL2006_RangeUpsideDown() : ObjectRule("GAL2006", Category.ImageDefinitions, DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<KnownType> Types { get; } = [KnownTypes.ResourceRange];

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        if (context.Objects.ValueOf(context.Subject, KnownProperties.RangeMin) is not { } min
            || context.Objects.ValueOf(context.Subject, KnownProperties.RangeMax) is not { } max
            || Numbers(min) is not { } minima
            || Numbers(max) is not { } maxima
            || minima.Min() <= maxima.Max())
        {
            return;
        }

        foreach (var alternative in min.Value.Alternatives)
        {
            var place = context.Reporter.PlaceOf(alternative, min.Use ?? context.Id.Site);
            context.Reporter.Report(
                this,
                place,
                [Display(((ConstantAlternative)alternative).Value!), Display(maxima.Max())],
                repairs: Repairs(min, max));
        }
    }

    private static List<int>? Numbers(PropertyValue value)
    {
        var numbers = value.Value.Alternatives.Select(alternative => (alternative as ConstantAlternative)?.Value as int?).ToList();
        return numbers.All(number => number is not null) ? numbers.ConvertAll(number => number!.Value) : null;
    }

    private static string Display(object number) => Convert.ToString(number, CultureInfo.InvariantCulture)!;

    private static Repair[] Repairs(PropertyValue min, PropertyValue max) =>
        min.Use?.Syntax is { } first && max.Use?.Syntax is { } second && CanSwap(first, second)
            ? [new Repair(RepairKind.SwapValues, "swap", Strings.Localizable("Fix_SwapMinAndMax"), Target: first, OtherTargets: [second])]
            : [];

    // A variable of one statement may not exist yet in an earlier one.
    private static bool CanSwap(SyntaxNode first, SyntaxNode second) =>
        (first is LiteralExpressionSyntax && second is LiteralExpressionSyntax)
        || first.Parent?.Parent is InitializerExpressionSyntax initializer && second.Parent?.Parent == initializer;
}
