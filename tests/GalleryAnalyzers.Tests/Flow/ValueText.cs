using System.Globalization;
using System.Text.RegularExpressions;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Sdk.Resources;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Flow;

/// <summary>Writes what is known of a value as a test can state it.</summary>
/// <remarks>
/// <c>"a" | null</c>: either; <c>?</c>: unknown; <c>?text</c>: the unknown value of the parameter or field <c>text</c>;
/// <c>?1</c>: an unknown value that another probe sees too;
/// <c>"a" + *</c>: text with a hole, <c>#</c> of digits, <c>##-####</c> of two to four, <c>±#</c> of a whole number;
/// <c>{Name: "a", Count?: 1}</c>: an object, the count set on some path only;
/// <c>["a", "b"?, …]</c>: a list, the second element there on some path only, and perhaps more;
/// <c>escaped</c>: an object that is no longer followed; <c>(GalleryResource "a" in …)</c>: a handle;
/// <c>2030-12-31</c> and <c>now+7d</c>: points in time; <c>read "x"</c>: what a method makes of a text.
/// </remarks>
internal sealed partial class ValueText
{
    private readonly List<SymbolicId> _identities = [];

    /// <summary>The value, with the objects in it as they are in the state.</summary>
    public string Of(AbstractValue value, ShownState state) => Of(value, state, []);

    /// <summary>The text in which an unknown value that appears but once has no number.</summary>
    public static string WithoutLonelyIdentities(string text)
    {
        var counts = NumberedIdentity().Matches(text).CountBy(match => match.Value).ToDictionary();
        var shared = counts.Where(count => count.Value > 1).Select(count => count.Key).ToList();
        return NumberedIdentity().Replace(
            text, match => counts[match.Value] == 1 ? "?" : "?" + (shared.IndexOf(match.Value) + 1).ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\?\d+")]
    private static partial Regex NumberedIdentity();

    private string Of(AbstractValue value, IObjects state, HashSet<AllocationSite> above) =>
        string.Join(" | ", value.Alternatives.Select(alternative => Of(alternative, state, above)).Distinct().Order(StringComparer.Ordinal));

    private string Of(Alternative alternative, IObjects state, HashSet<AllocationSite> above) => alternative switch
    {
        UnknownAlternative unknown => Of(unknown.SymbolicId),
        ConstantAlternative constant => Of(constant.Value),
        ShapeAlternative shape => string.Join(" + ", shape.Shape.Parts.Select(Of)),
        MemberAlternative member => $"{member.Member.ContainingType.Name}.{member.Member.Name}",
        ObjectAlternative its => Of(its.Id, state, above),
        HandleAlternative { Handle: ResourceHandle handle } => Of(handle, state as ShownState),
        TimeAlternative { FixedAt: { } moment } => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH", CultureInfo.InvariantCulture),
        TimeAlternative { FromNow: var distance } => string.Create(CultureInfo.InvariantCulture, $"now{distance.TotalDays:+0.##;-0.##;+0}d"),
        ParsedAlternative parsed => $"read \"{parsed.Text}\"",
        _ => throw new ArgumentException($"No text for {alternative}.", nameof(alternative)),
    };

    private string Of(SymbolicId? identity)
    {
        if (identity is null)
            return "?";
        if (identity.Source is ISymbol symbol)
            return "?" + symbol.Name;
        if (!_identities.Contains(identity))
            _identities.Add(identity);

        return "?" + _identities.IndexOf(identity).ToString(CultureInfo.InvariantCulture);
    }

    private static string Of(object? constant) => constant switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char character => $"'{character}'",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(constant, CultureInfo.InvariantCulture)!,
    };

    private static string Of(ShapePart part) => part switch
    {
        { Literal: { } literal } => $"\"{literal}\"",
        { Content: HoleContent.Anything } => "*",
        { Content: HoleContent.Integer } => "±#",
        { MinimumLength: var least, MaximumLength: { } most } when least == most => new string('#', least),
        { MinimumLength: var least, MaximumLength: { } most } => $"{new string('#', least)}-{new string('#', most)}",
        { MinimumLength: var least } => least == 1 ? "#" : $"{new string('#', least)}-",
    };

    private string Of(AllocationSite id, IObjects state, HashSet<AllocationSite> above)
    {
        if (state.FindObject(id) is not { } found)
            return "gone";
        if (found.HasEscaped)
            return "escaped";
        if (!above.Add(id))
            return "itself";

        var text = found.List is { } list ? Of(list, state, above) : $"{{{string.Join(", ", found.Properties.Select(Property))}}}";
        above.Remove(id);
        return text;

        string Property(PropertyValue property) =>
            $"{property.Property.Name}{(property.IsCertain ? "" : "?")}: {Of(property.Value, state, above)}";
    }

    private string Of(ListContents list, IObjects state, HashSet<AllocationSite> above)
    {
        var elements = list.Elements.Select(element =>
            (element.Key is null ? "" : Of(element.Key, state, above) + ": ") + Of(element.Value, state, above) + (element.IsCertain ? "" : "?"));
        return $"[{string.Join(", ", list.IsFullyKnown ? elements : elements.Append("…"))}]";
    }

    private string Of(ResourceHandle handle, ShownState? state)
    {
        var created = (state?.ExternalState as ResourceState)?.Find(handle.Key) is { IsCreated: true, Created: [{ Data: { } data }] }
            ? " of " + Of(data.Root, data, [])
            : "";
        return $"({handle.Type.Name}{NameOf(handle.Key)}{created}{ParentOf(handle.Key)})";
    }

    private string NameOf(ResourceKey key) => key switch
    {
        { Name: { Length: > 0 } name } => $" \"{name}\"",
        { Parent: not null, SymbolicId: { } identity } => " " + Of(identity),
        _ => "",
    };

    private string ParentOf(ResourceKey key) => key switch
    {
        { Parent: { } parent } => " in " + Of(parent),
        { Id.AsText: { } id } => $" at {id}",
        _ => "",
    };

    private string Of(ResourceKey key) => key switch
    {
        { Parent: null, SymbolicId: { } identity } => Of(identity),
        _ => $"({key.Type?.Name}{NameOf(key)}{ParentOf(key)})",
    };
}
