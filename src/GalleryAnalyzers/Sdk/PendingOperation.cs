using GalleryAnalyzers.Flow;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk;

/// <summary>An operation that was begun and that the method has not yet seen the end of.</summary>
/// <param name="Type">The SDK's class of the resource.</param>
/// <param name="Data">What was sent; null where that is not known.</param>
/// <param name="IsTask">Whether the task that begins it has not been awaited.</param>
/// <param name="IsStarted">Whether, once it has begun, nobody waited for its end or asked for it.</param>
/// <param name="IsCertain">Whether it is so on every path.</param>
internal sealed record PendingOperation(ITypeSymbol Type, ObjectSnapshot? Data, bool IsTask, bool IsStarted, bool IsCertain);
