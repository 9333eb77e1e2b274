using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk.Symbols;

/// <summary>
/// The Azure SDK's symbols in one compilation. A symbol that the referenced SDK lacks is null, and only the rules that need it are off.
/// </summary>
internal sealed class KnownSymbols
{
    private readonly IAssemblySymbol _compute;
    private readonly IAssemblySymbol _core;
    private readonly IAssemblySymbol? _resourceManager;
    private readonly ConcurrentDictionary<KnownType, INamedTypeSymbol?> _types = new();
    private readonly ConcurrentDictionary<KnownProperty, IPropertySymbol?> _properties = new();

    private KnownSymbols(IAssemblySymbol compute, IAssemblySymbol core, IAssemblySymbol? resourceManager)
    {
        _compute = compute;
        _core = core;
        _resourceManager = resourceManager;
    }

    /// <summary>The type's symbol, or null where the SDK has no such type.</summary>
    public INamedTypeSymbol? this[KnownType type] => _types.TryGetValue(type, out var found) ? found : _types.GetOrAdd(type, FindType);

    /// <summary>The property's symbol, or null where the SDK has no such property.</summary>
    public IPropertySymbol? this[KnownProperty property] =>
        _properties.TryGetValue(property, out var found) ? found : _properties.GetOrAdd(property, FindProperty);

    /// <summary>Returns the symbols of the SDK that the compilation refers to, or null where it refers to none.</summary>
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

        return compute is null || core is null ? null : new KnownSymbols(compute, core, resourceManager);
    }

    /// <summary>Whether the symbol is one of the Azure SDK's own.</summary>
    public bool IsAzure(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && (Is(assembly, _compute) || Is(assembly, _core) || Is(assembly, _resourceManager));

    /// <summary>Whether the symbol is declared in Azure.ResourceManager.Compute.</summary>
    public bool IsCompute(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && Is(assembly, _compute);

    /// <summary>Whether the symbol is this very type, with any type arguments.</summary>
    public bool Is(ISymbol? symbol, KnownType type) =>
        this[type] is { } known && SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, known);

    /// <summary>Returns the value of an enum's member, or null where the SDK has no such member.</summary>
    public object? ValueOf(KnownType type, string member) =>
        this[type]?.GetMembers(member).FirstOrDefault() is IFieldSymbol { HasConstantValue: true, ConstantValue: var value } ? value : null;

    /// <summary>Whether the type is the other, or derives from it.</summary>
    public bool IsOrDerivesFrom(ITypeSymbol? type, KnownType other)
    {
        if (this[other] is not { } known)
        {
            return false;
        }

        while (type is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, known))
        {
            type = type.BaseType;
        }

        return type is not null;
    }

    private static bool Is(IAssemblySymbol assembly, IAssemblySymbol? other) => SymbolEqualityComparer.Default.Equals(assembly, other);

    private INamedTypeSymbol? FindType(KnownType type)
    {
        var assembly = type.Assembly switch
        {
            KnownNames.Assemblies.Compute => _compute,
            KnownNames.Assemblies.Core => _core,
            _ => _resourceManager,
        };
        return assembly?.GetTypeByMetadataName(type.MetadataName);
    }

    private IPropertySymbol? FindProperty(KnownProperty property)
    {
        for (var declaring = this[property.Owner]; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers(property.Name))
            {
                if (member is IPropertySymbol { IsStatic: false, Parameters.IsEmpty: true } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
