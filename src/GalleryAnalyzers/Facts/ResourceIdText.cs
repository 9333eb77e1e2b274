namespace GalleryAnalyzers.Facts;

/// <summary>A fault in the text of a resource id.</summary>
internal enum ResourceIdFault
{
    /// <summary>It begins with neither <c>/subscriptions/{guid}</c> nor <c>/providers/{namespace}/</c>.</summary>
    Start,

    /// <summary>The subscription in it is no GUID.</summary>
    Subscription,

    /// <summary>It ends before the type and the name of a resource.</summary>
    Incomplete,
}

/// <summary>The parsed text of a resource id.</summary>
/// <remarks>
/// The form is from the service's message: "Expect fully qualified resource Id that start with '/subscriptions/&lt;subscriptionID&gt;' or
/// '/providers/&lt;resourceProviderNamespace&gt;/'", and Azure's documentation of resource ids. Ids are compared without regard to case.
/// </remarks>
internal sealed class ResourceIdText
{
    /// <summary>The character that represents a hole in a text: a whole segment of the id or a piece of one.</summary>
    public const char Hole = '\uFFFC';

    private const string Subscriptions = "subscriptions";
    private const string ResourceGroups = "resourceGroups";
    private const string Providers = "providers";

    private ResourceIdText(ResourceIdFault? fault, string? subscriptionId, string? resourceType, string? name)
    {
        Fault = fault;
        SubscriptionId = subscriptionId;
        ResourceType = resourceType;
        Name = name;
    }

    /// <summary>The first fault; null where there is none, or where holes hide it.</summary>
    public ResourceIdFault? Fault { get; }

    /// <summary>The subscription's GUID; null where it is not known.</summary>
    public string? SubscriptionId { get; }

    /// <summary>The provider's namespace and the types, such as <c>Microsoft.Compute/galleries/images</c>; null where not known.</summary>
    public string? ResourceType { get; }

    /// <summary>The last name; null where it is not known.</summary>
    public string? Name { get; }

    /// <summary>Whether the id is of a gallery that others share, which does not begin as ids of the user's own resources do.</summary>
    public static bool IsForeignGallery(string text) =>
        IsCommunityGallery(text)
        || text.StartsWith("/sharedGalleries/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the id is of a gallery that is shared with the community.</summary>
    public static bool IsCommunityGallery(string text) => text.StartsWith("/communityGalleries/", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the id begins with a subscription, as those of the user's own resources do, possibly without the leading slash.
    /// </summary>
    public static bool IsInSubscription(string text) =>
        text.TrimStart('/').StartsWith(Subscriptions + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Parses a text in which each hole is a <see cref="Hole"/>.</summary>
    public static ResourceIdText Parse(string text)
    {
        // The SDK drops a slash at the end.
        var segments = (text.Length > 1 && text[text.Length - 1] == '/' ? text.Remove(text.Length - 1) : text).Split('/');
        var fault = StartFault(text, segments);
        var subscriptionId = segments.Length > 2 && segments[0].Length == 0 && Is(segments[1], Subscriptions) && IsWhole(segments[2])
            ? segments[2]
            : null;

        // The last provider is the resource's own: an earlier one is of the resource that it extends. At the end it may be a resource's
        // name.
        var provider = LastProvider(segments, segments.Length);
        provider = provider > 0 && provider == segments.Length - 1 && LastProvider(segments, provider) is >= 0 and var earlier
            ? earlier
            : provider;
        var namesOfTypes = segments.Skip(provider + 2).Where((_, index) => index % 2 == 0).ToArray();
        var names = segments.Skip(provider + 2).Where((_, index) => index % 2 == 1).ToArray();
        var isComplete = provider >= 0
            && namesOfTypes.Length > 0
            && names.Length == namesOfTypes.Length
            && names.All(name => name.Length > 0);
        var isTypeKnown = isComplete && IsWhole(segments[provider + 1]) && namesOfTypes.All(IsWhole);
        if (fault is null && !isComplete && !HasHoleForMore(segments, provider))
        {
            fault = ResourceIdFault.Incomplete;
        }

        return new ResourceIdText(
            fault,
            subscriptionId is not null && IsGuid(subscriptionId) ? subscriptionId : null,
            isTypeKnown ? segments[provider + 1] + "/" + string.Join("/", namesOfTypes) : null,
            isComplete && IsWhole(names[names.Length - 1]) ? names[names.Length - 1] : null);
    }

    public static bool IsGuid(string text) => GuidGrammar.Instance.Accepts(text);

    private static int LastProvider(string[] segments, int end) =>
        Array.FindLastIndex(segments, end - 1, end, segment => Is(segment, Providers));

    private static ResourceIdFault? StartFault(string text, string[] segments)
    {
        if (text.Length == 0 || text[0] != '/')
        {
            return text.Length > 0 && text[0] == Hole ? null : ResourceIdFault.Start;
        }

        var first = segments[1];
        if (first.Contains(Hole))
        {
            return null;
        }

        if (Is(first, Providers))
        {
            return segments.Length < 4 ? ResourceIdFault.Start : null;
        }

        if (!Is(first, Subscriptions) || segments.Length < 3)
        {
            return ResourceIdFault.Start;
        }

        return segments[2].Contains(Hole) || IsGuid(segments[2]) || Placeholder.IsPlaceholder(segments[2])
            ? null
            : ResourceIdFault.Subscription;
    }

    /// <summary>Whether a hole may hold more of the id than the name at its position.</summary>
    private static bool HasHoleForMore(string[] segments, int provider)
    {
        for (var i = 0; i < segments.Length; i++)
        {
            var isName = i < segments.Length - 1
                && (provider >= 0 && i > provider ? (i - provider) % 2 == 1 && i > provider + 1
                    : i > 0 && (Is(segments[i - 1], Subscriptions) || Is(segments[i - 1], ResourceGroups)));
            if (!isName && segments[i].Contains(Hole))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(string segment) => segment.Length > 0 && !segment.Contains(Hole);

    private static bool Is(string segment, string word) => string.Equals(segment, word, StringComparison.OrdinalIgnoreCase);
}
