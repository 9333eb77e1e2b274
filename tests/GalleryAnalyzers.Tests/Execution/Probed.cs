using Azure.ResourceManager.Compute;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>What a probe was handed, as it was then.</summary>
internal abstract record Probed
{
    /// <summary>The value, or what is in it where it can change.</summary>
    public static Probed Of(object? value) => value switch
    {
        GalleryData data => new Data(data.Description, new(data.Tags.SelectMany(tag => new[] { tag.Key, tag.Value }))),
        List<string?> list => new Items(new(list)),
        _ => new Plain(value),
    };

    /// <summary>A text, a number or null.</summary>
    public sealed record Plain(object? Value) : Probed;

    /// <summary>A list.</summary>
    public sealed record Items(Texts All) : Probed;

    /// <summary>An object, with the keys of its tags, each before its value.</summary>
    public sealed record Data(string? Description, Texts Tags) : Probed;

    /// <summary>Texts that are equal to the same texts.</summary>
    public sealed class Texts(IEnumerable<string?> all) : IEquatable<Texts>
    {
        public IReadOnlyList<Probed> All { get; } = [.. all.Select(text => new Plain(text))];

        public bool Equals(Texts? other) => other is not null && All.SequenceEqual(other.All);

        public override bool Equals(object? obj) => Equals(obj as Texts);

        public override int GetHashCode() => All.Count;

        public override string ToString() => string.Join(", ", All.Select(text => $"'{((Plain)text).Value}'"));
    }
}
