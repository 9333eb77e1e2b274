using System.Globalization;
using System.Text.RegularExpressions;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>What the interpreter says that a probe may be handed.</summary>
internal sealed class Prediction(AbstractValue value, ShownState state)
{
    // The state is the interpreter's own, which it goes on changing.
    private readonly ShownState _state = state.Clone();

    /// <summary>Whether the value is one of those that it may be handed.</summary>
    public bool Admits(Probed probed) => Admits(value, probed);

    /// <summary>What it says that happens, in at least one of the program's runs.</summary>
    public IEnumerable<Claim> Claims => ClaimsOf(value);

    private bool Admits(AbstractValue value, Probed probed) => value.Alternatives.Any(alternative => Admits(alternative, probed));

    private bool Admits(Alternative alternative, Probed probed) => alternative switch
    {
        UnknownAlternative => true,
        ConstantAlternative constant => probed is Probed.Plain plain && Equals(constant.Value, plain.Value),
        ShapeAlternative { Shape: var shape } => probed is Probed.Plain { Value: string text } && Fits(shape, text),
        ObjectAlternative { Id: var id } => _state.FindObject(id) is not { HasEscaped: false } found || Admits(found, probed),
        _ => throw new ArgumentException($"No program here has {alternative}.", nameof(alternative)),
    };

    private bool Admits(AbstractObject found, Probed probed) => probed switch
    {
        Probed.Items items => Admits(found.List!, items.All.All),
        Probed.Data data => AdmitsDescription(found, new Probed.Plain(data.Description)) && AdmitsTags(found, data.Tags.All),
        _ => false,
    };

    private bool AdmitsDescription(AbstractObject found, Probed.Plain description) => Find(found, "Description") switch
    {
        { } set => Admits(set.Value, description) || (!set.IsCertain && description.Value is null),
        null => found.MayHoldMore || description.Value is null,
    };

    private bool AdmitsTags(AbstractObject found, IReadOnlyList<Probed> tags) =>
        Find(found, "Tags")?.Value.Single is ObjectAlternative { Id: var id } && _state.FindObject(id) is { HasEscaped: false, List: { } entries }
            ? AdmitsEntries(entries, [.. tags.Chunk(2).Select(tag => (tag[0], tag[1]))])
            : found.MayHoldMore || Find(found, "Tags") is not null || tags.Count == 0;

    private bool AdmitsEntries(ListContents entries, List<(Probed Key, Probed Value)> tags) =>
        entries.Elements.Where(entry => entry.IsCertain).All(entry => tags.Exists(tag => AdmitsEntry(entry, tag)))
        && (!entries.IsFullyKnown || tags.TrueForAll(tag => entries.Elements.Any(entry => AdmitsEntry(entry, tag))));

    private bool AdmitsEntry(ListElement entry, (Probed Key, Probed Value) tag) => Admits(entry.Key!, tag.Key) && Admits(entry.Value, tag.Value);

    private bool Admits(ListContents list, IReadOnlyList<Probed> items) => list.IsFullyKnown
        ? AdmitsInOrder(list, 0, items, 0)
        : list.Elements.Where(element => element.IsCertain).All(element => items.Any(item => Admits(element.Value, item)));

    private bool AdmitsInOrder(ListContents list, int element, IReadOnlyList<Probed> items, int item) => element == list.Elements.Length
        ? item == items.Count
        : (item < items.Count && Admits(list.Elements[element].Value, items[item]) && AdmitsInOrder(list, element + 1, items, item + 1))
            || (!list.Elements[element].IsCertain && AdmitsInOrder(list, element + 1, items, item));

    private IEnumerable<Claim> ClaimsOf(AbstractValue value) => value.Alternatives.SelectMany<Alternative, Claim>(alternative => alternative switch
    {
        UnknownAlternative => [],
        ObjectAlternative { Id: var id } => _state.FindObject(id) is { HasEscaped: false } found ? ClaimsOf(found) : [],
        _ => [new Claim(TextOf(alternative), alternative.Origin?.Syntax, probed => Admits(alternative, probed))],
    });

    private IEnumerable<Claim> ClaimsOf(AbstractObject found) =>
        found.List is { } list ? ClaimsOf(list) : [.. ClaimsOnDescription(found), .. ClaimsOnTags(found)];

    private IEnumerable<Claim> ClaimsOnDescription(AbstractObject found) => Find(found, "Description") switch
    {
        { IsCertain: true } set => ClaimsOf(set.Value).Select(claim =>
            claim.Within("Description", probed => probed is Probed.Data data && claim.IsTrueOf(new Probed.Plain(data.Description)))),
        null when !found.MayHoldMore => [new Claim("no Description", null, probed => probed is Probed.Data { Description: null })],
        _ => [],
    };

    private IEnumerable<Claim> ClaimsOnTags(AbstractObject found) =>
        Find(found, "Tags")?.Value.Single is ObjectAlternative { Id: var id } && _state.FindObject(id) is { HasEscaped: false, List: { } entries }
            ? entries.Elements.Where(entry => entry.IsCertain).SelectMany(entry => ClaimsOf(entry.Value).Select(claim =>
                claim.Within("Tags", probed => probed is Probed.Data data
                    && data.Tags.All.Chunk(2).Any(tag => Admits(entry.Key!, tag[0]) && claim.IsTrueOf(tag[1])))))
            : [];

    private IEnumerable<Claim> ClaimsOf(ListContents list)
    {
        if (!list.IsFullyKnown)
            return [];

        var certain = list.Elements.Where(element => element.IsCertain).ToList();
        var elements = certain.SelectMany(element => ClaimsOf(element.Value))
            .Select(claim => claim.Within("element", probed => probed is Probed.Items items && items.All.All.Any(claim.IsTrueOf)));
        return certain.Count == list.Elements.Length
            ? elements.Append(new Claim($"{certain.Count} elements", null, probed => probed is Probed.Items items && items.All.All.Count == certain.Count))
            : elements;
    }

    private static string TextOf(Alternative alternative) => alternative switch
    {
        ConstantAlternative { Value: string text } => $"'{text}'",
        ConstantAlternative constant => Convert.ToString(constant.Value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "null",
        ShapeAlternative { Shape: var shape } => $"'{string.Concat(shape.Parts.Select(part => part.Literal ?? "{}"))}'",
        _ => throw new ArgumentException($"No program here has {alternative}.", nameof(alternative)),
    };

    private static PropertyValue? Find(AbstractObject found, string property) =>
        found.Properties.Select(value => (PropertyValue?)value).FirstOrDefault(value => value!.Value.Property.Name == property);

    private static bool Fits(StringShape shape, string text) =>
        Regex.IsMatch(text, $"^{string.Concat(shape.Parts.Select(Pattern))}$", RegexOptions.Singleline);

    private static string Pattern(ShapePart part) => part switch
    {
        { Literal: { } literal } => Regex.Escape(literal),
        { Content: HoleContent.Anything } => ".*",
        { Content: HoleContent.Integer } => "-?[0-9]+",
        _ => string.Create(CultureInfo.InvariantCulture, $"[0-9]{{{part.MinimumLength},{part.MaximumLength}}}"),
    };
}
