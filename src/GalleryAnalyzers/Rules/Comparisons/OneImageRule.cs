using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>A rule about a reference that can name an image in several ways, of which only one is allowed.</summary>
internal abstract class OneImageRule(string id, string category) : ObjectRule(id, category, DiagnosticSeverity.Warning)
{
    /// <summary>The ways in which the reference can name an image, each as its properties.</summary>
    protected abstract IReadOnlyList<IReadOnlyList<KnownProperty>> Ways { get; }

    /// <inheritdoc/>
    public override void Check(in ObjectContext context)
    {
        var taken = new List<List<PropertyValue>>();
        foreach (var way in Ways)
        {
            var given = new List<PropertyValue>();
            foreach (var property in way)
            {
                if (FindGiven(context, property) is { } value)
                {
                    given.Add(value);
                }
            }

            if (given.Count > 0)
            {
                given.Sort(static (a, b) => PositionOf(a).CompareTo(PositionOf(b)));
                taken.Add(given);
            }
        }

        taken.RemoveAll(way => !NamesImage(way, taken));
        taken = taken.OrderByDescending(CanStandAlone).ThenBy(static way => PositionOf(way[0])).ToList();
        if (taken.Count > 1)
        {
            Report(context, taken);
        }
    }

    /// <summary>Whether the properties of one way name an image beside the other ways, or can only be left over from one.</summary>
    protected virtual bool NamesImage(IReadOnlyList<PropertyValue> way, IReadOnlyList<IReadOnlyList<PropertyValue>> all) => true;

    /// <summary>Whether the properties of one way name an image without the others.</summary>
    protected virtual bool CanStandAlone(IReadOnlyList<PropertyValue> way) => true;

    /// <summary>Returns the value of the property, where it certainly names something; else null.</summary>
    protected static PropertyValue? FindGiven(in ObjectContext context, KnownProperty property) =>
        context.Objects.ValueOf(context.Subject, property) is { Use: { } use } value
        && IsNewId(use, context.Symbols) is var isNew
        && value.Value.Alternatives.All(alternative => NamesSomething(alternative) || (isNew && !alternative.IsKnown))
        && !(value.Property.Type.SpecialType == SpecialType.System_String && value.Value.Alternatives.Any(ResourceIdComparison.IsArmId))
            ? value
            : null;

    private void Report(in ObjectContext context, List<List<PropertyValue>> ways)
    {
        var others = ways.Skip(1).SelectMany(static way => way).ToList();
        var repairs = new List<Repair>();
        for (var kept = 0; kept < ways.Count; kept++)
        {
            var removed = ways.Where(way => way != ways[kept]).SelectMany(static way => way).ToList();
            var targets = removed.ConvertAll(PlaceOf);
            if (CanStandAlone(ways[kept]) && targets.TrueForAll(static target => target is AssignmentExpressionSyntax))
            {
                repairs.Add(new Repair(
                    RepairKind.RemoveElement,
                    kept == 0 ? "remove" : "keep" + (kept + 1),
                    Strings.Localizable("Fix_Remove", NamesOf(removed)),
                    Target: targets[0],
                    OtherTargets: targets.Skip(1).ToList()));
            }
        }

        context.Reporter.Report(
            this,
            PlaceOf(others[0]),
            [NamesOf(ways[0]), NamesOf(others)],
            repairs: repairs,
            related: ways[0].ConvertAll(PlaceOf));
    }

    // A new identifier is never null, whatever its text.
    private static bool IsNewId(IOperation use, KnownSymbols symbols) =>
        use is IObjectCreationOperation { Type: { } type } && symbols.Is(type, KnownTypes.ResourceIdentifier);

    // Users still have to fill in an empty text or a placeholder.
    private static bool NamesSomething(Alternative alternative) => alternative switch
    {
        ConstantAlternative { Value: string text } => text.Length > 0 && !Placeholder.IsPlaceholder(text),
        ConstantAlternative => false,
        _ => alternative.IsKnown,
    };

    private static SyntaxNode PlaceOf(PropertyValue value) => value.Use!.Syntax switch
    {
        { Parent: AssignmentExpressionSyntax assignment } right when assignment.Right == right => assignment,
        var syntax => syntax,
    };

    private static int PositionOf(PropertyValue value) => PlaceOf(value).SpanStart;

    private static string NamesOf(IEnumerable<PropertyValue> values) => string.Join(", ", values.Select(value => value.Property.Name));
}
