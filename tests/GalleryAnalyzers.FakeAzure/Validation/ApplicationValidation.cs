using System.Text.Json.Nodes;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Applications and their versions: azure-facts.md, 2; rules-2.md, GAL9002, GAL9004, GAL9006 and the extension of GAL3004.</summary>
internal static class ApplicationValidation
{
    private const string Profile = "properties.publishingProfile";
    private const string Entity = "galleryApplicationVersion";

    /// <summary>The refusals of an application.</summary>
    public static IEnumerable<Refusal> OfApplication(Write write)
    {
        if (write.Body.Text("properties.supportedOSType") is not { } type)
            yield return Refusal.Missing("azure-facts.md: 2", "galleryApplication.properties.supportedOSType");
        else if (write.Old is { } old && old.Text("properties.supportedOSType") != type)
            yield return Refusal.Changed("azure-facts.md: 2", "galleryApplication.properties.supportedOSType");
    }

    /// <summary>The refusals of a version.</summary>
    public static IEnumerable<Refusal> OfVersion(Write write) =>
    [
        .. PublishingValidation.TargetRegions(write),
        .. PublishingValidation.ReplicasBeyond(write, write.Refuses(Doubt.MoreThanThreeApplicationReplicas) ? 3 : 10, Entity),
        .. DateValidation.Of(write, Profile + ".endOfLifeDate"),
        .. Links(write),
        .. Actions(write),
        .. Encryption(write),
        .. write.Old is { } old ? [.. Changes(write, old), .. VersionUpdateValidation.RegionsLeft(write, old)] : Array.Empty<Refusal>(),
    ];

    private static IEnumerable<Refusal> Links(Write write)
    {
        if (write.Body.Text(Profile + ".source.mediaLink") is null)
            yield return Refusal.Missing("azure-facts.md: 2", $"{Entity}.{Profile}.source.mediaLink");

        foreach (var name in new[] { "mediaLink", "defaultConfigurationLink" })
        {
            var isAbsolute = write.Body.Text($"{Profile}.source.{name}") is not { } link
                || (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                    && !link.Contains('"', StringComparison.Ordinal));
            if (!isAbsolute)
                yield return Refusal.Invalid("R03",
                    $"Source uri: '{write.Body.Text($"{Profile}.source.{name}")}' must be an absolute uri.");
        }
    }

    private static IEnumerable<Refusal> Actions(Write write)
    {
        if (write.Body.At(Profile + ".manageActions") is not { } actions)
            yield break;

        foreach (var name in new[] { "install", "remove" }.Where(name => actions.Text(name) is null))
            yield return Refusal.Missing("azure-facts.md: 2", $"{Entity}.{Profile}.manageActions.{name}");

        foreach (var name in new[] { "install", "remove", "update" }.Where(name => actions.Text(name)?.Length > 4096))
            yield return Refusal.Invalid("azure-facts.md: 2",
                $"The value of parameter {Entity}.{Profile}.manageActions.{name} is longer than 4096 characters.");
    }

    private static IEnumerable<Refusal> Encryption(Write write)
    {
        if (PublishingValidation.RegionsOf(write.Body).Any(region => region.At("encryption") is not null))
            yield return Refusal.Invalid("A06",
                "Gallery application version resources currently don't support encryption.");
    }

    private static IEnumerable<Refusal> Changes(Write write, StoredResource old)
    {
        foreach (var part in new[] { "manageActions", "settings" })
        {
            foreach (var (name, value) in write.Body.At($"{Profile}.{part}") as JsonObject ?? [])
            {
                if (!JsonNode.DeepEquals(value, old.Body.At($"{Profile}.{part}.{name}")))
                {
                    yield return new("A03", 409, "PropertyChangeNotAllowed",
                        $"Changing property '{Entity}.{Profile}.{part}.{name}' isn't allowed.");
                }
            }
        }
    }
}
