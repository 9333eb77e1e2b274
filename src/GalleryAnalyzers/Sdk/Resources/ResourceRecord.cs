using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Sdk.Resources;

/// <summary>The possible existence of a resource on the paths that lead to a point.</summary>
[Flags]
internal enum Existence
{
    /// <summary>On some path, the method neither created nor deleted it.</summary>
    Unseen = 1,

    /// <summary>On some path, the method created it.</summary>
    Created = 2,

    /// <summary>On some path, the method deleted it.</summary>
    Deleted = 4,
}

/// <summary>The data that a resource was created from.</summary>
/// <param name="Call">The call that sent it.</param>
/// <param name="Data">The sent data; null where it is not known.</param>
internal sealed record SentData(IInvocationOperation Call, ObjectSnapshot? Data);

/// <summary>A change of a resource after it was created.</summary>
/// <param name="Action">The kind of change.</param>
/// <param name="Call">The call that did it.</param>
/// <param name="Data">The sent data; null where there was none, or it is not known.</param>
/// <param name="IsCertain">Whether it was done on every path.</param>
internal sealed record ResourceChange(ResourceAction Action, IInvocationOperation Call, ObjectSnapshot? Data, bool IsCertain);

/// <summary>The history of one resource in a method. Immutable.</summary>
/// <param name="Type">The SDK's class of the resource.</param>
/// <param name="Existence">The possible existence of the resource.</param>
/// <param name="MayHaveChanged">Whether unknown code may have changed or deleted it since.</param>
/// <param name="Created">
/// The data that it may have been created from: its unchangeable properties are still so, regardless of later changes.
/// </param>
/// <param name="First">
/// The data that it may first have been created from, since it was last deleted: Azure refused later changes of unchangeable properties.
/// </param>
/// <param name="Changes">The changes since then, on some path.</param>
internal sealed record ResourceRecord(
    ITypeSymbol Type,
    Existence Existence,
    bool MayHaveChanged,
    ImmutableArray<SentData> Created,
    ImmutableArray<SentData> First,
    ImmutableArray<ResourceChange> Changes)
{
    /// <summary>Whether every path created it and none deleted it, apart from unknown code.</summary>
    public bool IsCreated => Existence == Existence.Created && !Created.IsEmpty;

    /// <summary>Whether every path created it, none deleted it, and only this method can have changed it.</summary>
    public bool IsKnownToExist => IsCreated && !MayHaveChanged;

    /// <summary>Whether it is still as it was created.</summary>
    public bool IsAsCreated => IsKnownToExist && Changes.IsEmpty;

    /// <summary>Whether every path deleted it.</summary>
    public bool IsDeleted => Existence == Existence.Deleted && !MayHaveChanged;

    public static ResourceRecord Unseen(ITypeSymbol type) =>
        new(
            type,
            Existence.Unseen,
            MayHaveChanged: false,
            ImmutableArray<SentData>.Empty,
            ImmutableArray<SentData>.Empty,
            ImmutableArray<ResourceChange>.Empty);

    /// <summary>Returns the record after the resource was created, perhaps not for the first time.</summary>
    public ResourceRecord After(SentData sent)
    {
        var all = ImmutableArray.Create(sent);
        var first = IsKnownToExist ? First : Existence.HasFlag(Existence.Created) ? Union(First, all) : all;
        return new ResourceRecord(Type, Existence.Created, MayHaveChanged: false, all, first, ImmutableArray<ResourceChange>.Empty);
    }

    /// <summary>Joins the knowledge of two paths; returns this instance where the other adds nothing.</summary>
    public ResourceRecord Join(ResourceRecord other)
    {
        if (Equals(other))
        {
            return this;
        }

        var joined = new ResourceRecord(
            Type,
            Existence | other.Existence,
            MayHaveChanged || other.MayHaveChanged,
            Union(Created, other.Created),
            Union(First, other.First),
            JoinChanges(Changes, other.Changes));
        return joined.Equals(this) ? this : joined;
    }

    /// <summary>Replaces each value that was sent; returns this instance where none changed.</summary>
    public ResourceRecord SelectValues(Func<AbstractValue, AbstractValue> selector)
    {
        var (created, first) = (Created.ReplaceEach(SelectSent), First.ReplaceEach(SelectSent));
        var changes = Changes.ReplaceEach(SelectChange);
        return created == Created && first == First && changes == Changes
            ? this
            : this with { Created = created, First = first, Changes = changes };

        SentData SelectSent(SentData sent) =>
            Select(sent.Data) is var data && ReferenceEquals(data, sent.Data) ? sent : sent with { Data = data };

        ResourceChange SelectChange(ResourceChange change) =>
            Select(change.Data) is var data && ReferenceEquals(data, change.Data) ? change : change with { Data = data };

        ObjectSnapshot? Select(ObjectSnapshot? data) => data?.SelectValues(selector);
    }

    public bool Equals(ResourceRecord? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Existence == other.Existence
            && MayHaveChanged == other.MayHaveChanged
            && Created.SequenceEqual(other.Created)
            && First.SequenceEqual(other.First)
            && Changes.SequenceEqual(other.Changes));

    public override int GetHashCode() => (int)Existence;

    private static ImmutableArray<SentData> Union(ImmutableArray<SentData> mine, ImmutableArray<SentData> theirs)
    {
        var all = mine;
        foreach (var sent in theirs)
        {
            all = all.Contains(sent) ? all : all.Add(sent);
        }

        // Gives up on too many alternatives: the data is then unknown.
        return all.Length > AbstractValue.MaximumAlternatives ? ImmutableArray.Create(new SentData(all[0].Call, null)) : all;
    }

    private static ImmutableArray<ResourceChange> JoinChanges(ImmutableArray<ResourceChange> mine, ImmutableArray<ResourceChange> theirs)
    {
        if (mine.SequenceEqual(theirs))
        {
            return mine;
        }

        var joined = ImmutableArray.CreateBuilder<ResourceChange>();
        foreach (var change in mine)
        {
            var its = theirs.FirstOrDefault(other => ReferenceEquals(other.Call, change.Call));
            joined.Add(change with
            {
                IsCertain = change.IsCertain && its?.IsCertain == true,
                Data = its is null || Equals(its.Data, change.Data) ? change.Data : null,
            });
        }

        joined.AddRange(theirs.Where(change => !mine.Any(other => ReferenceEquals(other.Call, change.Call)))
            .Select(change => change with { IsCertain = false }));
        return joined.ToImmutable();
    }
}
