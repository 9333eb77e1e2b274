using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Bodies;

/// <summary>The interfaces of a compilation that one class of it implements, and no other assembly can: its objects are injected.</summary>
internal sealed class SoleImplementations(WellKnownTypes types)
{
    // Null for an interface that several classes implement. Two threads may find the same.
    private Dictionary<INamedTypeSymbol, INamedTypeSymbol?>? _classes;

    /// <summary>The class of all objects of the interface; null if there are several, or others may be.</summary>
    /// <param name="type">An interface of the compilation.</param>
    public INamedTypeSymbol? Of(INamedTypeSymbol type)
    {
        if (type.IsGenericType || !Visibility.IsInternal(type, types))
        {
            return null;
        }

        _classes ??= Find(type.ContainingAssembly.GlobalNamespace);
        return _classes.TryGetValue(type, out var its) ? its : null;
    }

    private Dictionary<INamedTypeSymbol, INamedTypeSymbol?> Find(INamespaceSymbol root)
    {
        var classes = new Dictionary<INamedTypeSymbol, INamedTypeSymbol?>(SymbolEqualityComparer.Default);
        foreach (var type in TypesIn(root).Where(static type => type.TypeKind is TypeKind.Class or TypeKind.Struct))
        {
            // Another assembly may derive from the class.
            var isOpen = !type.IsSealed && !Visibility.IsInternal(type, types);
            if (type.IsAbstract && !isOpen)
            {
                continue;
            }

            foreach (var implemented in type.AllInterfaces.Select(static implemented => implemented.OriginalDefinition))
            {
                classes[implemented] = classes.ContainsKey(implemented) || isOpen || type.IsGenericType ? null : type;
            }
        }

        return classes;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var inner in TypesIn(member))
            {
                yield return inner;
            }
        }
    }
}
