using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>An operation that was begun and that the method has not yet seen the end of.</summary>
/// <param name="Type">The SDK's class of the resource.</param>
/// <param name="Data">What was sent; null where that is not known.</param>
/// <param name="IsTask">Whether the task that begins it has not been awaited.</param>
/// <param name="IsStarted">Whether, once it has begun, nobody waited for its end or asked for it.</param>
/// <param name="IsCertain">Whether it is so on every path.</param>
internal sealed record PendingOperation(ITypeSymbol Type, ObjectSnapshot? Data, bool IsTask, bool IsStarted, bool IsCertain)
{
    /// <summary>What is known where two paths meet; this very operation where the other adds nothing.</summary>
    public PendingOperation Join(PendingOperation other)
    {
        var joined = this with
        {
            Data = Equals(Data, other.Data) ? Data : null,
            IsTask = IsTask || other.IsTask,
            IsStarted = IsStarted || other.IsStarted,
            IsCertain = IsCertain && other.IsCertain && IsStarted == other.IsStarted,
        };
        return joined.Equals(this) ? this : joined;
    }

    /// <summary>The operation with each value replaced that was sent, and this very operation where none changed.</summary>
    public PendingOperation SelectValues(Func<AbstractValue, AbstractValue> selector)
    {
        var data = Data?.SelectValues(selector);
        return ReferenceEquals(data, Data) ? this : this with { Data = data };
    }
}
