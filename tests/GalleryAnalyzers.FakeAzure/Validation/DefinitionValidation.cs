using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Image definitions: rows S08, S12, S17, S19, S20; azure-facts.md, 1.4, 2 and the corrections at its head.</summary>
internal static class DefinitionValidation
{
    private static readonly (string Name, int Limit)[] Identifier = [("publisher", 128), ("offer", 64), ("sku", 64)];

    private static readonly string[] Unchangeable =
    [
        "osType", "osState", "hyperVGeneration", "architecture", "eula", "privacyStatementUri",
        "identifier.publisher", "identifier.offer", "identifier.sku",
        "purchasePlan.name", "purchasePlan.publisher", "purchasePlan.product",
    ];

    /// <summary>The refusals.</summary>
    public static IEnumerable<Refusal> Of(Write write) =>
    [
        .. Required(write),
        .. Identifiers(write),
        .. DateValidation.Of(write, "properties.endOfLifeDate"),
        .. Ranges(write),
        .. Changes(write),
        .. Namesakes(write),
    ];

    private static IEnumerable<Refusal> Required(Write write)
    {
        // A recorded answer: a PATCH too must carry the type (azure-sdk-for-net 59095).
        if ((write.Patch ?? write.Body).Text("properties.osType") is null)
            yield return Refusal.Missing("azure-facts.md: 2", "galleryImage.properties.osType");
        if (write.Body.At("properties.identifier") is null)
            yield return Refusal.Missing("azure-facts.md: 2", "galleryImage.properties.identifier");
    }

    private static IEnumerable<Refusal> Identifiers(Write write)
    {
        if (write.Body.At("properties.identifier") is not { } identifier)
            yield break;

        foreach (var (name, limit) in Identifier)
        {
            var text = identifier.Text(name) ?? "";
            var isWell = text.Length > 0 && text.Length <= limit && text[^1] != '.'
                && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_');
            if (!isWell)
            {
                yield return Refusal.Invalid("S12",
                    $"Asset name galleryImage.properties.identifier.{name} is not valid. It cannot be empty. Allowed characters are "
                    + "uppercase or "
                    + "lowercase letters, digits, hyphen(-), period (.), underscore (_). Names are not allowed to end with period(.). "
                    + $"The length of the name cannot exceed {limit} characters.");
            }
        }
    }

    private static IEnumerable<Refusal> Ranges(Write write)
    {
        foreach (var property in new[] { "properties.recommended.vCPUs", "properties.recommended.memory" })
        {
            var (min, max) = (write.Body.Number(property + ".min"), write.Body.Number(property + ".max"));
            if (min > max)
                yield return Refusal.Invalid("S19",
                    $"The minimum value of {property} must not be greater than the maximum value of {property}.");
            if ((min < 1 || max < 1) && write.Refuses(Doubt.RecommendedBelowOne))
                yield return Refusal.Invalid("azure-facts.md: 2", $"The value of parameter galleryImage.{property} is out of range.");
        }
    }

    private static IEnumerable<Refusal> Changes(Write write)
    {
        if (write.Old is not { } old)
            yield break;

        foreach (var property in Unchangeable)
        {
            // What a request leaves out is left as it is.
            if (write.Body.Text("properties." + property) is { } text
                && !string.Equals(text, old.Text("properties." + property), StringComparison.OrdinalIgnoreCase))
                yield return Refusal.Changed("S08", "galleryImage.properties." + property);
        }
    }

    private static IEnumerable<Refusal> Namesakes(Write write)
    {
        if (!write.IsCreation || write.Id.Parent is not { } gallery || write.Body.At("properties.identifier") is null)
            yield break;

        foreach (var other in write.Store.Below(gallery).Where(other => other.Kind == Kind.Definition && AreSame(other)))
        {
            yield return new("S20", 409, "Conflict",
                $"Gallery image: {other.Id.Name} identified by (publisher:{Text("publisher")}, offer:{Text("offer")}, sku:{Text("sku")}) "
                + "already exists. Choose a different publisher, offer, sku combination.");
        }

        string? Text(string name) => write.Body.Text("properties.identifier." + name);

        bool AreSame(StoredResource other) => Identifier.All(part =>
            string.Equals(other.Text("properties.identifier." + part.Name), Text(part.Name), StringComparison.OrdinalIgnoreCase));
    }
}
