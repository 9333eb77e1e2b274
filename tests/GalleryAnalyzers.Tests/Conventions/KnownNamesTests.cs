using System.Collections.Immutable;
using System.Reflection;
using GalleryAnalyzers.Sdk.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>Each name that the product knows of the SDK is one of the SDK's, and is known for a use.</summary>
public sealed class KnownNamesTests
{
    /// <summary>What the newest SDK has and the oldest lacks: the rules that need it are silent there.</summary>
    private static readonly string[] Newer =
    [
        "CommunityGalleryInfo.PublisherUriString",
        "DataDiskImageEncryption.SecurityProfile",
        "GalleryArtifactPublishingProfileBase.StorageAccountStrategy",
        "GalleryArtifactVersionFullSource.VirtualMachineId",
        "GalleryDiskImageSource.SourceUri",
        "GalleryImageData.AllowUpdateImage",
        "GalleryImagePatch.AllowUpdateImage",
        "GalleryImageVersionData.IsRestoreEnabled",
        "GalleryImageVersionPatch.IsRestoreEnabled",
        "GalleryImageVersionSafetyProfile.IsBlockedDeletionBeforeEndOfLife",
        "StorageAccountStrategy",
    ];

    private static IEnumerable<(string Name, KnownType Type)> Types => Fields<KnownType>(typeof(KnownTypes));

    private static IEnumerable<(string Name, KnownProperty Property)> Properties => Fields<KnownProperty>(typeof(KnownProperties));

    [Fact]
    public void The_newest_SDK_has_all_types_and_properties() => Check.None(MissingIn(GallerySdk.Newest));

    [Fact]
    public void The_oldest_SDK_lacks_what_is_listed_and_no_more() =>
        Assert.Equal(string.Join('\n', Newer), string.Join('\n', MissingIn(GallerySdk.Oldest).Order(StringComparer.Ordinal)));

    [Fact]
    public void No_type_or_property_is_known_twice()
    {
        Assert.Equal(Types.Count(), Types.DistinctBy(known => known.Type.MetadataName).Count());
        Assert.Equal(Properties.Count(), Properties.DistinctBy(known => (known.Property.Owner, known.Property.Name)).Count());
    }

    [Fact]
    public void Each_type_and_property_is_used() => Check.None(
        Types.Select(known => known.Name).Except(Used(nameof(KnownTypes)))
            .Concat(Properties.Select(known => known.Name).Except(Used(nameof(KnownProperties)))));

    [Fact]
    public void Each_assembly_is_one_of_the_SDKs() => Check.None(
        Constants(typeof(KnownNames.Assemblies)).Except(Assemblies(GallerySdk.Newest).Select(assembly => assembly.Name)));

    [Fact]
    public void Each_property_name_is_one_of_the_SDKs() => Check.None(
        Constants(typeof(KnownNames.Properties)).Except(Members<IPropertySymbol>().Select(property => property.Name)));

    [Fact]
    public void Each_method_name_is_one_of_the_SDKs() => Check.None(
        Constants(typeof(KnownNames.Methods)).Except(Members<IMethodSymbol>().Select(method => method.Name)));

    [Fact]
    public void Each_parameter_name_is_one_of_the_SDKs() => Check.None(
        Constants(typeof(KnownNames.Parameters))
            .Except(Members<IMethodSymbol>().SelectMany(method => method.Parameters).Select(parameter => parameter.Name)));

    [Fact]
    public void Each_beginning_of_a_name_begins_the_name_of_a_type() => Check.None(
        Constants(typeof(KnownNames.ForeignGalleries))
            .Where(beginning => !SdkTypes().Any(type => type.Name.StartsWith(beginning, StringComparison.Ordinal))));

    [Fact]
    public void Each_name_that_lets_a_body_in_is_a_part_of_one_of_the_SDKs()
    {
        var source = ProductSource.Compilation.SyntaxTrees.Single(tree => tree.FilePath == "Sdk/Symbols/GalleryNames.cs");
        var names = source.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText);

        var known = SdkTypes().Select(type => type.Name).Concat(Members<IPropertySymbol>().Select(property => property.Name)).ToHashSet();
        Assert.NotEmpty(names);
        Check.None(names.Where(name => !known.Any(whole => whole.Contains(name, StringComparison.Ordinal))));
    }

    private static IEnumerable<string> MissingIn(GallerySdk sdk)
    {
        var symbols = KnownSymbols.TryCreate(Analysis.Compile(sdk.References, ""))!;
        return Types.Where(known => symbols[known.Type] is null).Select(known => NameOf(known.Type))
            .Concat(Properties.Where(known => symbols[known.Property] is null)
                .Select(known => NameOf(known.Property.Owner) + "." + known.Property.Name));

        static string NameOf(KnownType type) => type.MetadataName.Split('.')[^1];
    }

    private static IEnumerable<(string Name, T Value)> Fields<T>(Type table) =>
        table.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (field.Name, (T)field.GetValue(null)!));

    private static IEnumerable<string> Constants(Type names) => names.GetFields().Select(field => (string)field.GetRawConstantValue()!);

    /// <summary>The fields of a table that the source names elsewhere.</summary>
    private static IEnumerable<string> Used(string table) =>
        from use in ProductSource.Uses(ProductSource.Compilation)
        where use.Symbol is IFieldSymbol && use.Symbol.ContainingType.Name == table
        where Path.GetFileNameWithoutExtension(use.Place.SyntaxTree.FilePath) != table
        select use.Symbol.Name;

    private static ImmutableArray<IAssemblySymbol> Assemblies(GallerySdk sdk) =>
        Analysis.Compile(sdk.References, "").SourceModule.ReferencedAssemblySymbols;

    private static IEnumerable<INamedTypeSymbol> SdkTypes() => Assemblies(GallerySdk.Newest)
        .Where(assembly => Constants(typeof(KnownNames.Assemblies)).Contains(assembly.Name))
        .SelectMany(assembly => TypesIn(assembly.GlobalNamespace))
        .Where(type => type.DeclaredAccessibility == Accessibility.Public);

    private static IEnumerable<T> Members<T>()
        where T : ISymbol => SdkTypes().SelectMany(type => type.GetMembers()).OfType<T>();

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol container) =>
        container.GetNamespaceMembers().SelectMany(TypesIn).Concat(container.GetTypeMembers());
}
