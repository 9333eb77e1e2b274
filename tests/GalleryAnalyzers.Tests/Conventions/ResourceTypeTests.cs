using Azure.ResourceManager;
using Azure.ResourceManager.Compute;
using GalleryAnalyzers.Sdk.Resources;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>The table of resource types says what the SDK's own classes say.</summary>
public sealed class ResourceTypeTests
{
    /// <summary>The SDK's classes of resources, by the beginning of their names, with the type that each tells of itself.</summary>
    private static readonly Dictionary<string, string> Classes =
        (from type in typeof(GalleryResource).Assembly.GetTypes().Concat(typeof(ArmResource).Assembly.GetTypes())
         where type.IsSubclassOf(typeof(ArmResource)) && type.IsPublic && type.Name.EndsWith("Resource", StringComparison.Ordinal)
         let field = type.GetField("ResourceType")
         where field is not null
         select (type.Name, ResourceType: field.GetValue(null)!.ToString()!))
        .ToDictionary(entry => entry.Name[..^"Resource".Length], entry => entry.ResourceType);

    public static TheoryData<string> Names => [.. ResourceTypes.ByClass.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_class_has_the_type(string name) => Assert.Equal(Classes[name], ResourceTypes.ByClass[name]);

    [Fact]
    public void No_class_of_the_same_type_is_left_out() => Check.None(
        Classes.Where(entry => ResourceTypes.ByClass.ContainsValue(entry.Value)).Select(entry => entry.Key).Except(ResourceTypes.ByClass.Keys));
}
