using GalleryAnalyzers.Flow.Engine;

namespace GalleryAnalyzers.Tests.Flow.Engine;

/// <summary>The numbers of the blocks of a method, and of those that it calls.</summary>
public sealed class CallContextTests
{
    private static readonly CallContext Root = new(0, 3, depth: 0, callBlock: -1);
    private static readonly CallContext Called = new(Root.End, 2, depth: 1, callBlock: 1);
    private static readonly CallContext CalledByCalled = new(Called.End, 4, depth: 2, callBlock: 3);
    private static readonly CallContext CalledNext = new(CalledByCalled.End, 1, depth: 1, callBlock: 2);
    private static readonly CallContext[] All = [Root, Called, CalledByCalled, CalledNext];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    [InlineData(10, null)]
    [InlineData(-1, null)]
    public void The_caller_stands_where_its_call_does(int number, int? ordinal) => Assert.Equal(ordinal, Root.OrdinalOf(number, All));

    [Theory]
    [InlineData(0, null)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(5, 0)]
    [InlineData(8, 0)]
    [InlineData(9, null)]
    public void Who_is_called_sees_only_what_it_calls(int number, int? ordinal) => Assert.Equal(ordinal, Called.OrdinalOf(number, All));

    [Fact]
    public void An_iteration_has_numbers_of_its_own_for_the_blocks_of_its_call()
    {
        var iteration = new CallContext(CalledNext.End, 2, depth: 1, callBlock: 1, Called);
        var inIteration = new CallContext(iteration.End, 1, depth: 2, callBlock: iteration.NumberOf(1));
        CallContext[] all = [.. All, iteration, inIteration];

        Assert.Equal(1, Called.OwnOrdinalOf(iteration.NumberOf(1), all));
        Assert.Equal(1, iteration.OwnOrdinalOf(Called.NumberOf(1), all));
        Assert.Equal(1, Called.OrdinalOf(inIteration.NumberOf(0), all));
        Assert.Equal(1, Root.OrdinalOf(inIteration.NumberOf(0), all));
    }

    [Fact]
    public void Each_is_numbered_after_the_one_before()
    {
        Assert.Equal([3, 5, 9, 10], All.Select(callContext => callContext.End));
        Assert.Equal([0, 1, 2, 1], All.Select(callContext => callContext.Depth));
        Assert.Equal(4, Called.NumberOf(1));
        Assert.Equal([3, 4], Enumerable.Range(0, 11).Where(number => Called.OwnOrdinalOf(number, All) is not null));
        Assert.Null(Root.OrdinalOf(0, []));
    }
}
