using System.Reflection;
using GalleryAnalyzers.Rules.Framework;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>Every message of Azure's that the rules are for is shown by a test.</summary>
public sealed class RowTests
{
    private static IEnumerable<string> DisplayText =>
        from type in typeof(RowTests).Assembly.GetTypes()
        from member in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Cast<MemberInfo>().Append(type)
        from trait in member.GetCustomAttributesData()
        where trait.AttributeType == typeof(TraitAttribute) && trait.ConstructorArguments[0].Value is AzureError.Trait
        select (string)trait.ConstructorArguments[1].Value!;

    [Fact]
    public void Each_row_is_shown() => Check.None(AzureError.All.Select(error => error.Row).Except(DisplayText));

    [Fact]
    public void Each_rule_of_a_row_exists() => Check.None(
        AzureError.All.SelectMany(error => error.Rules).Distinct().Except(AllRules.Descriptors.Select(descriptor => descriptor.Id)));

    [Fact]
    public void No_test_shows_a_row_that_is_not_there() => Check.None(DisplayText.Except(AzureError.All.Select(error => error.Row)));

    [Fact]
    public void Rows_are_unique_and_name_rules()
    {
        Assert.Equal(AzureError.All.Count, AzureError.All.DistinctBy(error => error.Row).Count());
        Assert.All(AzureError.All, error => Assert.All(error.Rules, rule => Assert.Matches(@"\AGAL[0-9]{4}\z", rule)));
    }
}
