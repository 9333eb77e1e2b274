using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;

namespace GalleryAnalyzers.Tests.Flow.Domain;

/// <summary>When two alternatives, or what they are made of, are the same.</summary>
public sealed class AlternativeTests
{
    private static readonly DateTime NewYear = new(2030, 1, 1);

    // Each is another than all the others.
    private static readonly Func<object>[] Different =
    [
        () => new ConstantAlternative("a", null),
        () => new ConstantAlternative("b", null),
        () => new ConstantAlternative(1, null),
        () => new ConstantAlternative(null, null),
        () => TimeAlternative.At(NewYear, null),
        () => TimeAlternative.At(NewYear.AddDays(1), null),
        () => TimeAlternative.AfterNow(TimeSpan.Zero, null),
        () => TimeAlternative.AfterNow(TimeSpan.FromDays(1), null),
        () => new ShapeAlternative(StringShape.Of([ShapePart.Text("a"), ShapePart.Anything]), null),
        () => new ShapeAlternative(StringShape.Of([ShapePart.Anything, ShapePart.Text("a")]), null),
        () => new ShapeAlternative(StringShape.Of([ShapePart.Text("b"), ShapePart.Anything]), null),
        () => UnknownAlternative.Anonymous,
        () => ShapePart.Text("a"),
        () => ShapePart.Text("b"),
        () => ShapePart.Anything,
        () => ShapePart.Integer,
        () => ShapePart.Digits(1, null),
        () => ShapePart.Digits(1, 1),
        () => ShapePart.Digits(1, 2),
        () => ShapePart.Digits(2, 2),
        () => AbstractObject.Created(null!),
        () => AbstractObject.Fetched(null!),
        () => AbstractObject.Created(null!).Escaped(),
        () => AbstractObject.CreatedList(null!, ListContents.Empty),
        () => AbstractObject.CreatedList(null!, ListContents.Unknown),
        () => ListContents.Empty,
        () => ListContents.Unknown,
    ];

    public static TheoryData<int, int> Pairs
    {
        get
        {
            var pairs = new TheoryData<int, int>();
            for (var i = 0; i < Different.Length; i++)
            {
                for (var j = 0; j < Different.Length; j++)
                    pairs.Add(i, j);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_are_equal_only_where_they_say_the_same(int one, int other)
    {
        var (a, b) = (Different[one](), Different[other]());
        Assert.Equal(one == other, a.Equals(b));
        if (one == other)
            Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Fact]
    public void A_shape_has_no_empty_text_and_no_two_side_by_side()
    {
        Assert.Equal([ShapePart.Text("ab"), ShapePart.Anything, ShapePart.Text("c")],
            StringShape.Of([ShapePart.Text(""), ShapePart.Text("a"), ShapePart.Text(""), ShapePart.Text("b"), ShapePart.Anything, ShapePart.Text(""), ShapePart.Text("c")]).Parts.ToArray());
        Assert.Equal("", StringShape.Of([]).AsText);
        Assert.Equal("", StringShape.Of([ShapePart.Text("")]).AsText);
        Assert.Equal("ab", StringShape.Of([ShapePart.Text("a"), ShapePart.Text("b")]).AsText);
        Assert.Null(StringShape.Of([ShapePart.Anything]).AsText);
    }

    [Fact]
    public void An_object_that_is_out_of_sight_holds_nothing_and_stays_so()
    {
        var paths = new PathJoin(new PathCondition(), new PathCondition());
        var escaped = AbstractObject.CreatedList(null!, ListContents.Empty).Escaped();
        Assert.True(escaped.HasEscaped);
        Assert.Equal(ListContents.Unknown, escaped.List);
        Assert.Same(escaped, escaped.Escaped());
        Assert.Same(escaped, escaped.Returned());
        Assert.Same(escaped, escaped.With(ListContents.Empty));
        Assert.Same(escaped, escaped.Join(AbstractObject.CreatedList(null!, ListContents.Empty), (a, b) => a.Join(b), paths));
        Assert.True(AbstractObject.Created(null!).Join(escaped, (a, b) => a.Join(b), paths).HasEscaped);
    }
}
