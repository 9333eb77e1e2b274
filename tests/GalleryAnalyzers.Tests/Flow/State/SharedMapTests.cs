using GalleryAnalyzers.Flow.State;
using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Flow.State;

/// <summary>A map whose copies share what they hold is to whoever holds one a dictionary of their own.</summary>
public sealed class SharedMapTests
{
    private const int Keys = 40;
    private const int Steps = 400;

    private static readonly Func<Bits, Bits, Bits> Union = static (a, b) => (a.Value | b.Value) == a.Value ? a : new Bits(a.Value | b.Value);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Copies_that_are_written_and_merged_at_random_hold_what_dictionaries_would(int seed)
    {
        var draw = Draw.FromSeed(seed);
        List<Pair> pairs = [new(new SharedMap<int, Bits>(new Colliding()), [])];
        for (var step = 0; step < Steps; step++)
        {
            var pair = pairs[draw.Below(pairs.Count)];
            switch (draw.Below(8))
            {
                case 0:
                    pairs.Add(new Pair(pair.Map.Copy(), new(pair.Model)));
                    break;
                case 1:
                    MergeAll(pair, pairs[draw.Below(pairs.Count)]);
                    break;
                case 2:
                    Replace(pair, new Bits(1 << draw.Below(8)));
                    break;
                case 3 or 4:
                    var removed = draw.Below(Keys);
                    pair.Map.Remove(removed);
                    pair.Model.Remove(removed);
                    break;
                case 5:
                    var (merged, more) = (draw.Below(Keys), new Bits(1 << draw.Below(8)));
                    var before = pair.Model.GetValueOrDefault(merged);
                    pair.Model[merged] = before is null ? more : Union(before, more);
                    Assert.Equal(before != pair.Model[merged], pair.Map.Merge(merged, more, Union));
                    break;
                default:
                    var (key, value) = (draw.Below(Keys), new Bits(1 << draw.Below(8)));
                    pair.Map.Set(key, value);
                    pair.Model[key] = value;
                    break;
            }
        }

        Assert.All(pairs, pair =>
        {
            Assert.Equal(pair.Model.OrderBy(entry => entry.Key), pair.Map.Pairs.OrderBy(entry => entry.Key));
            Assert.Equal(pair.Model.Count, pair.Map.Count);
            Assert.All(Enumerable.Range(0, Keys), key => Assert.Equal(pair.Model.GetValueOrDefault(key), pair.Map.Find(key)));
        });
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void The_pairs_come_in_the_order_in_which_their_keys_were_first_set(int count)
    {
        var map = new SharedMap<int, Bits>(new Colliding());
        for (var key = 0; key < count; key++)
        {
            map.Set(count - key, new Bits(0));
            map.Copy();
        }

        map.Set(count, new Bits(1));
        map.Set(1, new Bits(1));
        Assert.Equal(Enumerable.Range(1, count).Reverse(), map.Pairs.Select(pair => pair.Key));
    }

    [Fact]
    public void A_merge_of_what_both_hold_changes_nothing()
    {
        var map = new SharedMap<int, Bits>(new Colliding());
        for (var key = 0; key < Keys; key++)
            map.Set(key, new Bits(1));

        var other = map.Copy();
        other.Set(3, new Bits(2));
        other.Set(3, map.Find(3)!);
        Assert.False(map.MergeAll(other, (_, _, _) => throw new InvalidOperationException("Nothing is to be joined."), (_, _, _) => null));
    }

    [Fact]
    public void A_merge_looks_only_at_what_either_wrote_since()
    {
        var map = new SharedMap<int, Bits>(new Colliding());
        for (var key = 0; key < Keys; key++)
            map.Set(key, new Bits(1));

        var joined = new List<Bits>();
        var other = map.Copy();
        other.Set(3, new Bits(2));
        map.Set(4, new Bits(4));
        Assert.True(map.MergeAll(other, (_, a, b) => Joined(Union(a, b)), (_, _, _) => null));
        Assert.Equal([new Bits(3), new Bits(5)], joined);

        Bits Joined(Bits bits)
        {
            joined.Add(bits);
            return bits;
        }
    }

    private static void MergeAll(Pair into, Pair from)
    {
        var before = new Dictionary<int, Bits>(into.Model);
        foreach (var key in before.Keys.Union(from.Model.Keys))
        {
            var mine = before.GetValueOrDefault(key) ?? Absent(key);
            var its = from.Model.GetValueOrDefault(key) ?? Absent(key);
            into.Model[key] = mine is null ? its! : its is null ? mine : Union(mine, its);
        }

        var isChanged = into.Map.MergeAll(from.Map, static (_, a, b) => Union(a, b), static (key, _, _) => Absent(key));
        Assert.Equal(into.Model.Any(entry => !before.TryGetValue(entry.Key, out var old) || old != entry.Value), isChanged);
    }

    private static void Replace(Pair pair, Bits bits)
    {
        var isChanged = pair.Map.Replace(value => Union(value, bits));
        var before = new Dictionary<int, Bits>(pair.Model);
        foreach (var entry in before)
            pair.Model[entry.Key] = Union(entry.Value, bits);

        Assert.Equal(before.Any(entry => entry.Value != pair.Model[entry.Key]), isChanged);
    }

    // Of every third key a path that does not know it holds something all the same.
    private static Bits? Absent(int key) => key % 3 == 0 ? new Bits(256) : null;

    private sealed record Bits(int Value);

    private sealed class Pair(SharedMap<int, Bits> map, Dictionary<int, Bits> model)
    {
        public SharedMap<int, Bits> Map = map;

        public Dictionary<int, Bits> Model { get; } = model;
    }

    private sealed class Colliding : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => x == y;

        public int GetHashCode(int key) => key % 5;
    }
}
