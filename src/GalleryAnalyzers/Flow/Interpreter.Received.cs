using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Flow;

/// <content>Objects that show something outside the program: they hold what was sent there, and perhaps more.</content>
internal sealed partial class Interpreter
{
    /// <summary>The objects that make up what was received, the one that leads to the others last.</summary>
    private readonly Dictionary<(Handle, ObjectSnapshot?), ImmutableArray<ObjectId>> _received = new();

    private AbstractValue Receive(ReceivedObject received, IOperation reference)
    {
        var key = (received.Source, received.Contents);
        if (!_received.TryGetValue(key, out var ids))
        {
            ids = received.Contents is { } contents
                ? Copies(contents, received.Source, reference)
                : ImmutableArray.Create(
                    new ObjectId(reference, _block, source: received.Source, received: AbstractObject.Received(received.Type)));
            _received.Add(key, ids);
        }

        foreach (var id in ids)
        {
            if (_state.FindObject(id) is null)
            {
                _state.SetObject(id, id.Received!);
            }
        }

        return AbstractValue.Of(new ObjectAlternative(ids[ids.Length - 1], reference));
    }

    private ImmutableArray<ObjectId> Copies(ObjectSnapshot contents, Handle source, IOperation reference)
    {
        var copies = new Dictionary<ObjectId, ObjectId>();
        var made = ImmutableArray.CreateBuilder<ObjectId>();
        var begun = new HashSet<ObjectId>();
        Copy(contents.Root);
        return made.ToImmutable();

        ObjectId? Copy(ObjectId original)
        {
            if (!copies.TryGetValue(original, out var copy) && contents.FindObject(original) is { } sent && begun.Add(original))
            {
                var received = sent.Returned().SelectValues(value => value.Select(alternative => alternative switch
                {
                    ObjectAlternative { Id: var held } => Copy(held) is { } id
                        ? new ObjectAlternative(id, alternative.Origin)
                        : UnknownAlternative.Anonymous,
                    _ => alternative,
                }));
                copy = new ObjectId(reference, _block, source: source, received: received);
                copies.Add(original, copy);
                made.Add(copy);
            }

            return copy;
        }
    }
}
