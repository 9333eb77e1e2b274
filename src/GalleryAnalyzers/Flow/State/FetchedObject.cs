using GalleryAnalyzers.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.State;

/// <summary>An object that shows the contents of something outside the program.</summary>
/// <param name="Source">The thing outside the program.</param>
/// <param name="Type">The object's type.</param>
/// <param name="Contents">What the thing was last sent, which the object holds, perhaps beside more; null where that is not known.</param>
internal sealed record FetchedObject(Handle Source, ITypeSymbol Type, ObjectSnapshot? Contents);
