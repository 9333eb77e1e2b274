using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk;

/// <summary>The Azure SDK's symbols in one compilation. A type or property that the referenced SDK lacks is null, and only what needs it is off.</summary>
internal sealed class KnownSymbols
{
    private readonly IAssemblySymbol _core;
    private readonly IAssemblySymbol? _resourceManager;

    private KnownSymbols(Compilation compilation, IAssemblySymbol compute, IAssemblySymbol core, IAssemblySymbol? resourceManager)
    {
        Compilation = compilation;
        Compute = compute;
        _core = core;
        _resourceManager = resourceManager;

        AzureLocation = Find(core, KnownNames.Types.AzureLocation);
        Operation = Find(core, KnownNames.Types.Operation);
        NullableResponse = Find(core, KnownNames.Types.NullableResponse);
        Response = Find(core, KnownNames.Types.Response);
        ArmCollection = Find(resourceManager, KnownNames.Types.ArmCollection);
        ArmResource = Find(resourceManager, KnownNames.Types.ArmResource);
        GalleryImageVersionData = Find(compute, KnownNames.Types.GalleryImageVersionData);
        GalleryApplicationVersionData = Find(compute, KnownNames.Types.GalleryApplicationVersionData);
        GalleryImageVersionStorageProfile = Find(compute, KnownNames.Types.GalleryImageVersionStorageProfile);
        GalleryArtifactPublishingProfileBase = Find(compute, KnownNames.Types.GalleryArtifactPublishingProfileBase);

        Location = Property(Find(resourceManager, KnownNames.Types.TrackedResourceData), KnownNames.Properties.Location);
        TargetRegionName = Property(Find(compute, KnownNames.Types.TargetRegion), KnownNames.Properties.Name);
        ExtendedLocationName = Property(Find(compute, KnownNames.Types.GalleryTargetExtendedLocation), KnownNames.Properties.Name);
        var identifier = Find(compute, KnownNames.Types.GalleryImageIdentifier);
        Publisher = Property(identifier, KnownNames.Properties.Publisher);
        Offer = Property(identifier, KnownNames.Properties.Offer);
        Sku = Property(identifier, KnownNames.Properties.Sku);
        TargetRegions = Property(GalleryArtifactPublishingProfileBase, KnownNames.Properties.TargetRegions);
        DataDiskImages = Property(GalleryImageVersionStorageProfile, KnownNames.Properties.DataDiskImages);
        DataDiskLun = Property(Find(compute, KnownNames.Types.GalleryDataDiskImage), KnownNames.Properties.Lun);
    }

    public Compilation Compilation { get; }

    /// <summary>The assembly Azure.ResourceManager.Compute.</summary>
    public IAssemblySymbol Compute { get; }

    public INamedTypeSymbol? AzureLocation { get; }

    public INamedTypeSymbol? Operation { get; }

    public INamedTypeSymbol? NullableResponse { get; }

    public INamedTypeSymbol? Response { get; }

    public INamedTypeSymbol? ArmCollection { get; }

    public INamedTypeSymbol? ArmResource { get; }

    public INamedTypeSymbol? GalleryImageVersionData { get; }

    public INamedTypeSymbol? GalleryApplicationVersionData { get; }

    public INamedTypeSymbol? GalleryImageVersionStorageProfile { get; }

    public INamedTypeSymbol? GalleryArtifactPublishingProfileBase { get; }

    /// <summary>The location of any tracked resource.</summary>
    public IPropertySymbol? Location { get; }

    public IPropertySymbol? TargetRegionName { get; }

    public IPropertySymbol? ExtendedLocationName { get; }

    public IPropertySymbol? Publisher { get; }

    public IPropertySymbol? Offer { get; }

    public IPropertySymbol? Sku { get; }

    public IPropertySymbol? TargetRegions { get; }

    public IPropertySymbol? DataDiskImages { get; }

    public IPropertySymbol? DataDiskLun { get; }

    /// <summary>The symbols of the SDK that the compilation refers to, or null where it refers to none.</summary>
    public static KnownSymbols? TryCreate(Compilation compilation)
    {
        IAssemblySymbol? compute = null;
        IAssemblySymbol? core = null;
        IAssemblySymbol? resourceManager = null;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            switch (assembly.Name)
            {
                case KnownNames.Assemblies.Compute:
                    compute = assembly;
                    break;
                case KnownNames.Assemblies.Core:
                    core = assembly;
                    break;
                case KnownNames.Assemblies.ResourceManager:
                    resourceManager = assembly;
                    break;
            }
        }

        return compute is null || core is null ? null : new KnownSymbols(compilation, compute, core, resourceManager);
    }

    /// <summary>Whether the symbol is one of the Azure SDK's own.</summary>
    public bool IsAzure(ISymbol symbol)
    {
        var assembly = symbol.ContainingAssembly;
        return Is(assembly, Compute) || Is(assembly, _core) || Is(assembly, _resourceManager);
    }

    /// <summary>Whether the symbol is declared in Azure.ResourceManager.Compute.</summary>
    public bool IsCompute(ISymbol symbol) => Is(symbol.ContainingAssembly, Compute);

    /// <summary>The property of that name, in the type or one that it derives from.</summary>
    public static IPropertySymbol? Property(INamedTypeSymbol? type, string name)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers(name))
            {
                if (member is IPropertySymbol { IsStatic: false, Parameters.IsEmpty: true } property)
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the type is the other, or derives from it.</summary>
    public static bool IsOrDerivesFrom(ITypeSymbol? type, INamedTypeSymbol? other)
    {
        for (; type is not null && other is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(IAssemblySymbol? assembly, IAssemblySymbol? other) =>
        assembly is not null && SymbolEqualityComparer.Default.Equals(assembly, other);

    private static INamedTypeSymbol? Find(IAssemblySymbol? assembly, string metadataName) => assembly?.GetTypeByMetadataName(metadataName);
}
