using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Sdk.Resources;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Reads and compares resource ids as Azure does: without regard to case.</summary>
internal static class ResourceIdComparison
{
    /// <summary>Returns the parsed id, or null where nothing of it is known.</summary>
    public static ResourceIdText? Read(Alternative alternative) =>
        TextOf(alternative) is { } text && !Placeholder.IsPlaceholder(text) ? ResourceIdText.Parse(text) : null;

    /// <summary>
    /// Returns the type of the resource whose id it is; null where that is not known, or where the id's form is at fault.
    /// </summary>
    public static string? TypeOf(Alternative alternative) =>
        Read(alternative) is { Fault: null, ResourceType: { } type } && !type.Split('/').Any(Placeholder.IsPlaceholder) ? type : null;

    /// <summary>
    /// Returns the id's text with a <see cref="ResourceIdText.Hole"/> for each unknown part; null where the value is no tracked id.
    /// </summary>
    public static string? TextOf(Alternative alternative) => alternative switch
    {
        ConstantAlternative { Value: string text } => text,
        ShapeAlternative { Shape: var shape } => TextOf(shape),
        ResourceIdAlternative { Text: var shape } => TextOf(shape),
        _ => null,
    };

    /// <summary>Returns the text of an id's shape with a <see cref="ResourceIdText.Hole"/> for each unknown part.</summary>
    public static string TextOf(StringShape shape) =>
        string.Concat(shape.Parts.Select(part => part.Literal ?? ResourceIdText.Hole.ToString()));

    /// <summary>Whether it is the id of a resource in a subscription of the user's own, as far as it is known.</summary>
    public static bool IsArmId(Alternative alternative) => TextOf(alternative) is { } text && ResourceIdText.IsInSubscription(text);

    /// <summary>Whether it is the id of an image definition or an image version in a gallery of the user's own.</summary>
    public static bool IsGalleryImage(Alternative alternative) =>
        Read(alternative)?.ResourceType is { } type
        && (ResourceTypes.AreSame(type, ResourceTypes.ImageDefinition) || ResourceTypes.AreSame(type, ResourceTypes.ImageVersion));

    /// <summary>Whether the two are certainly one resource's id.</summary>
    public static bool AreSame(Alternative a, Alternative b) => (a, b) switch
    {
        (ConstantAlternative { Value: string text }, ConstantAlternative { Value: string other }) =>
            !Placeholder.IsPlaceholder(text) && ResourceIds.AreSame(text, other),
        (ResourceIdAlternative { Owner: { } owner }, ResourceIdAlternative { Owner: { } other }) => AreOne(owner, other),
        (ResourceIdAlternative { Owner: null, Text.AsText: { } text }, ResourceIdAlternative { Owner: null, Text.AsText: { } other }) =>
            ResourceIds.AreSame(text, other),
        (UnknownAlternative { SymbolicId: { } identity }, UnknownAlternative { SymbolicId: { } other }) => ReferenceEquals(identity, other),
        _ => !IsPlaceholder(a) && AreOne(a, b),
    };

    /// <summary>Whether the two are certainly the ids of different resources.</summary>
    public static bool AreDifferent(Alternative a, Alternative b)
    {
        if (TypeOf(a) is { } type && TypeOf(b) is { } other && !ResourceTypes.AreSame(type, other))
        {
            return true;
        }

        if (FullTextOf(a) is { } text && FullTextOf(b) is { } otherText)
        {
            return !ResourceIds.AreSame(text, otherText);
        }

        if (TextOf(a) is { } shape && TextOf(b) is { } otherShape && HaveDifferentEnds(shape, otherShape))
        {
            return true;
        }

        return ResourceKeys.Of(a) is { } key && ResourceKeys.Of(b) is { } otherKey && !key.MayBe(otherKey);
    }

    // Texts with different ends differ, whatever fills the holes before.
    private static bool HaveDifferentEnds(string a, string b)
    {
        if (Placeholder.IsPlaceholder(a) || Placeholder.IsPlaceholder(b))
        {
            return false;
        }

        var (end, other) = (EndOf(a), EndOf(b));
        return !end.EndsWith(other, StringComparison.OrdinalIgnoreCase) && !other.EndsWith(end, StringComparison.OrdinalIgnoreCase);
    }

    private static string EndOf(string text) => text.Substring(text.LastIndexOf(ResourceIdText.Hole) + 1).TrimEnd('/');

    private static string? FullTextOf(Alternative alternative) =>
        TextOf(alternative) is { } text && text.IndexOf(ResourceIdText.Hole) < 0 && Read(alternative) is { Fault: null } ? text : null;

    private static bool IsPlaceholder(Alternative alternative) =>
        alternative is ConstantAlternative { Value: string text } && Placeholder.IsPlaceholder(text);

    // Compares the resources, not the places that made the values nor their spelling.
    private static bool AreOne(Alternative owner, Alternative other) =>
        ResourceKeys.Of(owner) is { } key && key.Equals(ResourceKeys.Of(other));
}
