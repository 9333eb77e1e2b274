using GalleryAnalyzers.Flow.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GalleryAnalyzers.Tests.Flow.Syntax;

/// <summary>Which variables a body writes, and which of them unseen: told by the names alone.</summary>
public sealed class VariableWritesTests
{
    // Only the name counts.
    private static ISymbol Variable => Analysis.Compile([], "class x;").GetTypeByMetadataName("x")!;

    [Theory]
    [InlineData("x = 1;")]
    [InlineData("x += 1;")]
    [InlineData("x ??= y;")]
    [InlineData("x++;")]
    [InlineData("x--;")]
    [InlineData("++x;")]
    [InlineData("--x;")]
    [InlineData("F(out x);")]
    [InlineData("F(ref x);")]
    [InlineData("F(out x!);")]
    [InlineData("(x) = 1;")]
    [InlineData("(y, x) = (1, 2);")]
    [InlineData("(y, (z, x)) = a;")]
    [InlineData("this.x = 1;")]
    [InlineData("y.x++;")]
    public void A_write_in_sight(string statement) => AssertWritten(statement, isOutOfSight: false);

    [Theory]
    [InlineData("f = () => x = 1;")]
    [InlineData("f = () => x++;")]
    [InlineData("f = () => ++x;")]
    [InlineData("f = () => F(out x);")]
    [InlineData("f = delegate { (x, y) = (1, 2); };")]
    [InlineData("void F() { --x; }")]
    [InlineData("q = from y in z select x = y;")]
    [InlineData("x = 1; f = () => F(x);")]
    [InlineData("f = () => { g = () => y; F(x); }; x = 1;")]
    [InlineData("ref var y = ref x;")]
    [InlineData("return ref x;")]
    [InlineData("int* p = &x;")]
    [InlineData("F(&(x));")]
    public void A_write_out_of_sight(string statement) => AssertWritten(statement, isOutOfSight: true);

    [Theory]
    [InlineData("var x = 1;")]
    [InlineData("y = x;")]
    [InlineData("y = -x;")]
    [InlineData("y = !x;")]
    [InlineData("y = x!;")]
    [InlineData("F(x);")]
    [InlineData("x.y = 1;")]
    [InlineData("x[0] = 1;")]
    [InlineData("f = () => F(x);")]
    [InlineData("f = () => y = x;")]
    public void No_write(string statement)
    {
        var writes = WritesIn(statement);

        Assert.DoesNotContain("x", writes.Written);
        Assert.False(writes.IsReassigned(Variable));
        Assert.False(writes.MayBeWrittenByAlias(Variable));
    }

    private static void AssertWritten(string statement, bool isOutOfSight)
    {
        var writes = WritesIn(statement);

        Assert.Contains("x", writes.Written);
        Assert.True(writes.IsReassigned(Variable));
        Assert.Equal(isOutOfSight, writes.MayBeWrittenByAlias(Variable));
    }

    private static VariableWrites WritesIn(string statements) => VariableWrites.In(SyntaxFactory.ParseStatement($"{{ {statements} }}"));
}
