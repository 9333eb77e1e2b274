namespace GalleryAnalyzers.Tests.Methods;

/// <summary>Loops that are walked iteration by iteration: each does what it does, and no iteration is taken for another.</summary>
public sealed class UnrolledLoopTests
{
    [Theory]
    [InlineData("foreach (var name in new[] { \"good\", {|GAL1001:\"my-gallery\"|} }) galleries.Get(name);")]
    [InlineData("for (var i = 0; i < 2; i++) galleries.Get(i == 0 ? \"good\" : {|GAL1001:\"my-gallery\"|});")]
    [InlineData("var name = \"good\"; foreach (var next in new[] { {|GAL1001:\"my-gallery\"|}, \"other\" }) { galleries.Get(name); name = next; }")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) { try { galleries.Get({|GAL1001:\"my-gallery\"|}); break; } catch (RequestFailedException) { } }")]
    public Task Found_in_the_iteration_that_has_it(string statements) => Verify.Statements(statements);

    // What teams write, and Azure takes.
    [Theory]
    [InlineData("var name = \"my-gallery\"; foreach (var next in new[] { \"good\", \"other\" }) { name = next; galleries.Get(name); }")]
    [InlineData("foreach (var name in new[] { \"my-gallery\", \"good\" }) { if (name.Contains('-')) continue; galleries.Get(name); }")]
    [InlineData("foreach (var name in new[] { \"my-gallery\", \"good\" }) { var safe = name.Replace('-', '_'); galleries.Get(safe); }")]
    [InlineData("var first = true; foreach (var name in new[] { \"good\", \"my-gallery\" }) { if (first) galleries.Get(name); first = false; }")]
    [InlineData("foreach (var name in new[] { \"good\", \"my-gallery\" }) { if (Some<Queue<bool>>().Dequeue()) galleries.Get(name); }")]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) { var made = (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, name, new GalleryData(location))).Value; await made.DeleteAsync(WaitUntil.Completed); }")]
    [InlineData("for (var i = 0; i < 2; i++) { var made = (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, \"a\", new GalleryData(location))).Value; await made.DeleteAsync(WaitUntil.Completed); }")]
    [InlineData("var made = (await galleries.CreateOrUpdateAsync(WaitUntil.Completed, \"a\", new GalleryData(location))).Value; for (var attempt = 0; attempt < 3; attempt++) { try { await made.DeleteAsync(WaitUntil.Completed); break; } catch (RequestFailedException) { await Task.Delay(1000); } }")]
    public Task Not_found_in_what_Azure_takes(string statements) => Verify.Statements(statements);
}
