using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <summary>A fetched object, which shows external state.</summary>
/// <param name="Source">The handle on the external state.</param>
/// <param name="Type">The object's type.</param>
/// <param name="Contents">The contents that were last sent, which the object has, perhaps among others; null if they are unknown.</param>
internal sealed record FetchedObject(Handle Source, ITypeSymbol Type, ObjectSnapshot? Contents);
