using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>A value that a tracked object was given.</summary>
/// <param name="Property">The property, or the parameter that sets it.</param>
/// <param name="Use">The expression that gave it; null where paths differ in that.</param>
/// <param name="Origin">The operation that the value originates from.</param>
internal sealed record HeldValue(ISymbol Property, IOperation? Use, IOperation? Origin)
{
    /// <summary>Whether an object that is handed over with this value is handed over with the other.</summary>
    public bool Is(HeldValue given) =>
        ReferenceEquals(Origin, given.Origin)
        && (Use is null || ReferenceEquals(Use, given.Use))
        && SymbolEqualityComparer.Default.Equals(Property, given.Property);
}
