using System.Reflection;
using GalleryAnalyzers.Rules.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>What makes a host find a code-fix provider, and offer Fix All.</summary>
public sealed class CodeFixTests
{
    public static TheoryData<string> Providers => [.. ProviderTypes.Select(type => type.Name)];

    private static IEnumerable<Type> ProviderTypes =>
        Subject.FixesAssembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract);

    [Theory]
    [MemberData(nameof(Providers))]
    public void It_is_exported_for_CSharp_and_sealed(string provider)
    {
        var type = ProviderTypes.Single(type => type.Name == provider);
        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();

        Assert.NotNull(export);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.True(type.IsSealed);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void It_offers_Fix_All_for_rules_of_ours(string provider)
    {
        var fix = Subject.Product.Fixes.Single(fix => fix.GetType().Name == provider);

        Assert.NotNull(fix.GetFixAllProvider());
        Assert.NotEmpty(fix.FixableDiagnosticIds);
        Assert.Empty(fix.FixableDiagnosticIds.Except(AllRules.Descriptors.Select(rule => rule.Id)));
    }
}
