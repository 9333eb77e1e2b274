using System.Text.RegularExpressions;
using GalleryAnalyzers.FakeAzure;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>The fake knows nothing of the product: what both took from one place would agree though it is wrong.</summary>
public sealed class IndependenceTests
{
    private static IEnumerable<string> Files => Repository.CSharpFiles("tests/GalleryAnalyzers.FakeAzure");

    [Fact]
    public void No_file_names_a_part_of_the_product() => Check.None(
        from file in Files
        where Regex.IsMatch(File.ReadAllText(file), @"\bGalleryAnalyzers\.(?!FakeAzure\b)")
        select file);

    [Fact]
    public void There_are_files_to_look_at() => Assert.True(Files.Count() > 20);

    [Fact]
    public void Nothing_in_it_keeps_a_state_of_its_own() => Check.None(
        from type in typeof(FakeCloud).Assembly.GetTypes()
        where type.Namespace?.StartsWith(typeof(FakeCloud).Namespace!, StringComparison.Ordinal) == true
        from field in type.GetFields(
            System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
        where !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal)
        select $"{type}.{field.Name}");
}
