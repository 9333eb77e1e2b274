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

        taken.Sort(static (a, b) => PositionOf(a[0]).CompareTo(PositionOf(b[0])));
        foreach (var second in taken.Skip(1))
        {
            Report(context, taken[0], second);
        }
    }

    /// <summary>Returns the value of the property, where it certainly names something; else null.</summary>
    protected static PropertyValue? FindGiven(in ObjectContext context, KnownProperty property) =>
        context.Objects.ValueOf(context.Subject, property) is { Use: { } use } value
        && IsNewId(use, context.Symbols) is var isNew
        && value.Value.Alternatives.All(alternative => NamesSomething(alternative) || (isNew && !alternative.IsKnown))
        && !(value.Property.Type.SpecialType == SpecialType.System_String && value.Value.Alternatives.Any(ResourceIdComparison.IsArmId))
            ? value
            : null;

    protected void Report(in ObjectContext context, IReadOnlyList<PropertyValue> first, IReadOnlyList<PropertyValue> second)
    {
        var places = second.Select(PlaceOf).ToList();
        Repair[] repairs = places.All(place => place is AssignmentExpressionSyntax)
            ?
            [
                new Repair(
                    RepairKind.RemoveElement,
                    "remove",
                    Strings.Localizable("Fix_Remove", NamesOf(second)),
                    Target: places[0],
                    OtherTargets: places.Skip(1).ToList()),
            ]
            : [];
        context.Reporter.Report(
            this,
            places[0],
            [NamesOf(first), NamesOf(second)],
            repairs: repairs,
            related: first.Select(PlaceOf).ToList());
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
