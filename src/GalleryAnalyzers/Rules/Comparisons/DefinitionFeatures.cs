using GalleryAnalyzers.Rules.Framework;
using GalleryAnalyzers.Sdk.Resources;
using GalleryAnalyzers.Sdk.Symbols;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Reads the features of definitions that the method created, and that cannot have changed since.</summary>
internal static class DefinitionFeatures
{
    /// <summary>Returns the value of the feature, where it is certain; else null.</summary>
    public static string? ValueOf(in OperationContext context, ResourceKey? definition, string feature) =>
        AsCreated(context, definition).Unanimous(creation => ValueOf(creation, feature), AreSame);

    /// <summary>Returns the definition as it was created; none where its features may have changed.</summary>
    public static IReadOnlyList<CreatedResource> AsCreated(in OperationContext context, ResourceKey? definition) =>
        definition is not null && context.Resources.Find(definition) is { IsAsCreated: true } ? context.CreationsOf(definition) : [];

    private static string? ValueOf(CreatedResource definition, string feature)
    {
        string? value = null;
        foreach (var (given, _) in definition.Objects.CertainObjectsOf(definition.Data, KnownProperties.DefinitionFeatures))
        {
            if (definition.Objects.TextOf(given, KnownProperties.FeatureName) is { } name && AreSame(name, feature))
            {
                value = definition.Objects.TextOf(given, KnownProperties.FeatureValue) ?? value;
            }
        }

        return value;
    }

    private static bool AreSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
