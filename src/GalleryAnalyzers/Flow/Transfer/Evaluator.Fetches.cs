using System.Collections.Immutable;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using GalleryAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow.Transfer;

/// <content>Objects that show external state: they have the contents that were sent there, and perhaps more.</content>
internal sealed partial class Evaluator
{
    /// <summary>The allocation sites of a fetched object and all that it holds, the object itself last.</summary>
    private readonly Dictionary<(Handle, ObjectSnapshot?), ImmutableArray<AllocationSite>> _fetched = new();

    private AbstractValue Fetch(ProgramPoint at, FetchedObject fetched, IOperation reference)
    {
        var key = (fetched.Source, fetched.Contents);
        if (!_fetched.TryGetValue(key, out var ids))
        {
            ids = fetched.Contents is { } contents
                ? Copies(at, contents, fetched.Source, reference)
                : ImmutableArray.Create(
                    SiteOf(at, reference, fetched.Source, AbstractObject.Fetched(fetched.Type)));
            _fetched.Add(key, ids);
        }

        foreach (var id in ids)
        {
            if (at.State.FindObject(id) is null)
            {
                at.State.SetObject(id, id.Fetched!);
            }
        }

        return AbstractValue.Of(new ObjectAlternative(ids[ids.Length - 1], reference));
    }

    private AllocationSite SiteOf(ProgramPoint at, IOperation reference, Handle source, AbstractObject fetched) =>
        new(reference, at.Block, run.CallString, source: source, fetched: fetched);

    private ImmutableArray<AllocationSite> Copies(ProgramPoint at, ObjectSnapshot contents, Handle source, IOperation reference)
    {
        var copies = new Dictionary<AllocationSite, AllocationSite>();
        var made = ImmutableArray.CreateBuilder<AllocationSite>();
        var visited = new HashSet<AllocationSite>();
        Copy(contents.Root);
        return made.ToImmutable();

        AllocationSite? Copy(AllocationSite original)
        {
            if (!copies.TryGetValue(original, out var copy) && contents.FindObject(original) is { } sent && visited.Add(original))
            {
                var fetched = sent.Returned().SelectValues(value => value.Select(alternative => alternative switch
                {
                    ObjectAlternative { Id: var held } => Copy(held) is { } id
                        ? new ObjectAlternative(id, alternative.Origin)
                        : UnknownAlternative.Anonymous,
                    _ => alternative,
                }));
                copy = SiteOf(at, reference, source, fetched);
                copies.Add(original, copy);
                made.Add(copy);
            }

            return copy;
        }
    }
}
