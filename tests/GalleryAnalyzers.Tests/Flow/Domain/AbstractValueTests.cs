using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.PathConditions;

namespace GalleryAnalyzers.Tests.Flow.Domain;

/// <summary>What a value may be: joined, narrowed and compared.</summary>
public sealed class AbstractValueTests
{
    private static readonly AbstractValue A = AbstractValue.Constant("a", null);
    private static readonly AbstractValue B = AbstractValue.Constant("b", null);
    private static readonly AbstractValue Seven = AbstractValue.Constant(7, null);

    [Fact]
    public void Joined_it_may_be_either()
    {
        Assert.Equal([A.Single!, B.Single!], A.Join(B).Alternatives.ToArray());
        Assert.Null(A.Join(B).Single);
        Assert.Same(A, A.Join(AbstractValue.Constant("a", null)));
        Assert.Same(A, A.Join(A));
    }

    [Fact]
    public void Given_up_it_stays_so()
    {
        Assert.Same(AbstractValue.Top, AbstractValue.Top.Join(A));
        Assert.True(A.Join(AbstractValue.Top).IsTop);
        Assert.Same(AbstractValue.Top, AbstractValue.Top.Select(_ => A.Single!));
        Assert.Same(AbstractValue.Top, AbstractValue.Of([]));
    }

    [Theory]
    [InlineData(AbstractValue.MaximumAlternatives, false)]
    [InlineData(AbstractValue.MaximumAlternatives + 1, true)]
    public void Too_many_alternatives_are_given_up(int count, bool isGivenUp)
    {
        var alternatives = Enumerable.Range(0, count).Select(number => new ConstantAlternative(number, null)).ToList();
        Assert.Equal(isGivenUp, ReferenceEquals(AbstractValue.Top, AbstractValue.Of(alternatives)));
        Assert.Equal(isGivenUp, alternatives.Select(AbstractValue.Of).Aggregate((a, b) => a.Join(b)).IsTop);
    }

    [Fact]
    public void The_same_twice_is_one() => Assert.Same(A.Single, AbstractValue.Of([A.Single!, A.Single!]).Single);

    [Fact]
    public void It_is_known_where_each_alternative_is()
    {
        Assert.True(A.IsKnown);
        Assert.True(A.Join(B).IsKnown);
        Assert.False(AbstractValue.Unknown.IsKnown);
        Assert.False(A.Join(AbstractValue.Unknown).IsKnown);
        Assert.False(AbstractValue.Unknown.Join(A).IsKnown);
    }

    [Fact]
    public void Two_are_equal_that_say_the_same_in_any_order()
    {
        Assert.Equal(A, AbstractValue.Constant("a", null));
        Assert.Equal(A.Join(B), B.Join(A));
        Assert.Equal(A.Join(B).GetHashCode(), B.Join(A).GetHashCode());
        Assert.NotEqual(A, B);
        Assert.NotEqual(A, A.Join(B));
        Assert.NotEqual(A.Join(B), A);
        Assert.NotEqual(A.Join(B), A.Join(Seven));
        Assert.NotEqual(AbstractValue.Unknown, AbstractValue.Top);
        Assert.False(A.Equals((object?)null));
        Assert.False(A.Equals((AbstractValue?)null));
    }

    [Fact]
    public void Selected_it_is_itself_where_nothing_changes()
    {
        var value = A.Join(B).Join(Seven);
        Assert.Same(value, value.Select(alternative => alternative));
        Assert.Equal([Seven.Single!, B.Single!], A.Join(B).Select(alternative => alternative.Equals(A.Single) ? Seven.Single! : alternative).Alternatives.ToArray());
        Assert.Equal([A.Single!], A.Join(B).Select(_ => A.Single!).Alternatives.ToArray());
        Assert.Equal([B.Single!, A.Single!], A.Join(B).Select(alternative => alternative.Equals(A.Single) ? B.Single! : A.Single!).Alternatives.ToArray());
    }

    [Fact]
    public void A_test_drops_what_certainly_comes_out_otherwise()
    {
        var value = A.Join(B).Join(AbstractValue.Unknown);
        Assert.Equal([A.Single!, AbstractValue.Unknown.Single!], value.Where(IsA, true)!.Alternatives.ToArray());
        Assert.Equal([B.Single!, AbstractValue.Unknown.Single!], value.Where(IsA, false)!.Alternatives.ToArray());
        Assert.Same(A, A.Where(IsA, true));
        Assert.Null(A.Where(IsA, false));

        static bool? IsA(Alternative alternative) => alternative is ConstantAlternative constant ? Equals(constant.Value, "a") : null;
    }

    [Fact]
    public void A_loop_gives_up_what_it_computes_anew()
    {
        var shape = AbstractValue.Of(new ShapeAlternative(StringShape.Of([ShapePart.Text("a"), ShapePart.Anything]), null));
        var start = new PathCondition();
        var paths = new PathJoin(start, start);
        Assert.True(A.Widen(shape, paths).IsTop);
        Assert.Equal([A.Single!, AbstractValue.Unknown.Single!], A.Widen(AbstractValue.Unknown, paths).Alternatives.ToArray());
        Assert.Equal(shape, shape.Widen(shape, paths));
    }
}
