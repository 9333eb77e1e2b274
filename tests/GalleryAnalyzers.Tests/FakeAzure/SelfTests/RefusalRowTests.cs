using System.Reflection;
using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>Each row of Azure's messages is refused in a test, or listed with the reason why no request can meet it.</summary>
public sealed class RefusalRowTests
{
    /// <summary>The rows that no request of this SDK can meet.</summary>
    private static readonly Dictionary<string, string> Unmet = new()
    {
        ["S15"] = "The Azure CLI says it of its own argument, and sends nothing.",
        ["S18"] = "The Azure CLI says it of its own argument, and sends nothing.",
        ["S22"] = "PowerShell says it of its own parameter, and sends nothing.",
        ["S23"] = "PowerShell says it of its own parameter, and sends nothing.",
        ["S24"] = "PowerShell says it of its own parameter, and sends nothing.",
        ["S28"] = "PowerShell says it of its own parameter, and sends nothing.",
        ["S29"] = "PowerShell says it of its own parameter, and sends nothing.",
        ["S70"] = "Something to be seen and no refusal: the creation takes long.",
        ["S72"] = "A hint of the guide and no message.",
        ["S73"] = "A hint of the guide and no message.",
        ["S74"] = "A hint of the guide and no message.",
        ["R17"] = "The images of the platform are not in the fake, and there may be one of that name.",
        ["R01"] = "The SDK that the tests are built with speaks an older version of the API, which takes a machine's id there.",
    };

    private static readonly HashSet<string> Met =
    [
        .. from type in typeof(RefusalRowTests).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           from trait in method.GetCustomAttributesData()
           where trait.AttributeType == typeof(TraitAttribute) && trait.ConstructorArguments[0].Value is Refused.Trait
           select (string)trait.ConstructorArguments[1].Value!,
        .. OtherRefusalTests.Rows,
    ];

    [Fact]
    public void Each_row_is_refused_or_listed() => Check.None(AzureError.All.Select(error => error.Row).Except(Met).Except(Unmet.Keys));

    [Fact]
    public void No_row_is_both() => Check.None(Met.Intersect(Unmet.Keys));

    [Fact]
    public void No_row_is_made_up() => Check.None(Met.Concat(Unmet.Keys).Except(AzureError.All.Select(error => error.Row)));
}
