using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>An operation that was started and whose completion the method has not yet observed.</summary>
/// <param name="Type">The SDK's class of the resource.</param>
/// <param name="Key">The resource; null where an earlier iteration of a loop began the operation on another.</param>
/// <param name="Data">The sent data; null where it is not known.</param>
/// <param name="IsTask">Whether the task that starts it has not been awaited.</param>
/// <param name="IsStarted">Whether the code has neither waited for its completion nor queried it.</param>
/// <param name="IsCertain">Whether this holds on every path.</param>
/// <param name="Control">What decided whether it was started, where not every path did.</param>
internal sealed record PendingOperation(
    ITypeSymbol Type, ResourceKey? Key, ObjectSnapshot? Data, bool IsTask, bool IsStarted, bool IsCertain, Support Control)
{
    /// <summary>Joins the knowledge of two paths; returns this instance where the other adds nothing.</summary>
    public PendingOperation Join(PendingOperation other, Support between)
    {
        var joined = this with
        {
            Key = Equals(Key, other.Key) ? Key : null,
            Data = Equals(Data, other.Data) ? Data : null,
            IsTask = IsTask || other.IsTask,
            IsStarted = IsStarted || other.IsStarted,
            IsCertain = IsCertain && other.IsCertain && IsStarted == other.IsStarted,
            Control = IsStarted == other.IsStarted ? Control.Union(other.Control) : Control.Union(other.Control).Union(between),
        };
        return joined.Equals(this) ? this : joined;
    }

    /// <summary>Replaces each value that was sent; returns this instance where none changed.</summary>
    public PendingOperation SelectValues(Func<AbstractValue, AbstractValue> selector)
    {
        var data = Data?.SelectValues(selector);
        return ReferenceEquals(data, Data) ? this : this with { Data = data };
    }
}
