namespace GalleryAnalyzers.Tests.Rules.ImageVersions;

public sealed class GAL3020_SourceUsedAtOnceTests
{
    private const string Data = "new GalleryImageVersionData(location) { StorageProfile = new() { GallerySource = new() { Id = id } } }";
    private const string Other = "new GalleryImageVersionData(location) { StorageProfile = new() { GallerySource = new() { Id = Some<ResourceIdentifier>() } } }";

    [Theory]
    [Trait("Row", "S45")]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); var b = [|versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", {{Data}})|]; await Task.WhenAll(a, b);""")]
    [InlineData($$"""await versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.0", {{Data}}); await [|versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.1", {{Data}})|];""")]
    [InlineData($$"""versions.CreateOrUpdate(WaitUntil.Started, "1.0.0", {{Data}}); [|versions.CreateOrUpdate(WaitUntil.Completed, "1.0.1", {{Data}})|];""")]
    [InlineData($$"""var tasks = new List<Task>(); foreach (var arg in args) tasks.Add([|versions.CreateOrUpdateAsync(WaitUntil.Completed, arg, {{Data}})|]); await Task.WhenAll(tasks);""")]
    [InlineData($$"""foreach (var arg in args) await [|versions.CreateOrUpdateAsync(WaitUntil.Started, arg, {{Data}})|];""")]
    [InlineData($$"""for (var i = 0; i < 10; i++) { _ = [|versions.CreateOrUpdateAsync(WaitUntil.Completed, $"1.0.{i}", {{Data}})|]; }""")]
    [InlineData($$"""var a = versions.CreateOrUpdate(WaitUntil.Started, "1.0.0", {{Data}}); await System.IO.File.WriteAllTextAsync(text, text); [|versions.CreateOrUpdate(WaitUntil.Completed, "1.0.1", {{Data}})|];""")]
    public Task Found_where_another_is_still_made(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData($$"""await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", {{Data}});""")]
    [InlineData($$"""versions.CreateOrUpdate(WaitUntil.Completed, "1.0.0", {{Data}}); versions.CreateOrUpdate(WaitUntil.Completed, "1.0.1", {{Data}});""")]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); await a; await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", {{Data}});""")]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); var b = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", {{Other}}); await Task.WhenAll(a, b);""")]
    [InlineData($$"""var a = await versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.0", {{Data}}); await a.WaitForCompletionAsync(); await versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.1", {{Data}});""")]
    [InlineData($$"""foreach (var arg in args) await versions.CreateOrUpdateAsync(WaitUntil.Completed, arg, {{Data}});""")]
    [InlineData($$"""foreach (var arg in args) { var operation = versions.CreateOrUpdate(WaitUntil.Started, arg, {{Data}}); operation.WaitForCompletion(); }""")]
    [InlineData($$"""var tasks = new List<Task>(); foreach (var arg in args) tasks.Add(versions.CreateOrUpdateAsync(WaitUntil.Completed, arg, {{Other}})); await Task.WhenAll(tasks);""")]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); a.Wait(); versions.CreateOrUpdate(WaitUntil.Completed, "1.0.1", {{Data}});""")]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); Unknown(a); versions.CreateOrUpdate(WaitUntil.Completed, "1.0.1", {{Data}});""")]
    [InlineData($$"""Task? last = null; foreach (var arg in args) { if (last is not null) await last; last = versions.CreateOrUpdateAsync(WaitUntil.Completed, arg, {{Data}}); }""")]
    [InlineData($$"""Task last = Task.CompletedTask; foreach (var arg in args) { await last; last = versions.CreateOrUpdateAsync(WaitUntil.Completed, arg, {{Data}}); }""")]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); while (!a.IsCompleted) Thread.Sleep(10); versions.CreateOrUpdate(WaitUntil.Completed, "1.0.1", {{Data}});""")]
    [InlineData($$"""var begun = new Queue<Task>(); begun.Enqueue(versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}})); await begun.Dequeue(); versions.CreateOrUpdate(WaitUntil.Completed, "1.0.1", {{Data}});""")]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); var b = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); await a; await b;""")]
    public Task Not_found_where_none_is_or_from_another_source(string statements) => Verify.Statements(statements);

    // Where an await throws, the operation has ended.
    [Theory]
    [InlineData($$"""try { await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); } catch (RequestFailedException) { await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); }""")]
    [InlineData($$"""try { await Go(versions, id, location); } catch (RequestFailedException) { await Go(versions, id, location); }""")]
    [InlineData($$"""try { await Go(versions, id, location).ConfigureAwait(false); } finally { await Go(versions, id, location); }""")]
    [InlineData($$"""for (var i = 0; i < 3; i++) { try { await Go(versions, id, location); break; } catch (RequestFailedException) { await Task.Delay(i); } }""")]
    [InlineData($$"""await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}).WaitAsync(TimeSpan.FromHours(1)); await versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", {{Data}});""")]
    [InlineData($$"""var t = Go(versions, id, location); try { await t; } catch (RequestFailedException) { t = Go(versions, id, location); await t; }""")]
    [InlineData($$"""try { var o = await versions.CreateOrUpdateAsync(WaitUntil.Started, "1.0.0", {{Data}}); await o.WaitForCompletionAsync(); } catch (RequestFailedException) { Unknown(1); } await Go(versions, id, location);""")]
    [InlineData($$"""var t = Go(versions, id, location); try { await t.ConfigureAwait(false); } catch (RequestFailedException) { await Go(versions, id, location); }""")]
    [InlineData($$"""var t = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); try { var made = await t; text = made.Value.Data.Name; } catch (RequestFailedException) { await Go(versions, id, location); }""")]
    [InlineData($$"""Task t = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); try { await t; } finally { await Go(versions, id, location); }""")]
    [InlineData($$"""var o = versions.CreateOrUpdate(WaitUntil.Started, "1.0.0", {{Data}}); try { o.WaitForCompletion(); } catch (RequestFailedException) { await Go(versions, id, location); }""")]
    public Task Not_found_in_another_try(string statements) => Verify.Statements(statements + $$"""

        static Task Go(GalleryImageVersionCollection versions, ResourceIdentifier id, AzureLocation location) =>
            versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}});
        """);

    [Theory]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); try { Unknown(1); await a; } catch (InvalidOperationException) { await [|versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", {{Data}})|]; }""")]
    [InlineData($$"""try { var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); Unknown(1); await a; } catch (InvalidOperationException) { await [|versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", {{Data}})|]; }""")]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); try { number = args[0].Length; await a; } catch (IndexOutOfRangeException) { await [|versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", {{Data}})|]; }""")]
    [InlineData($$"""var a = versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.0", {{Data}}); try { throw new InvalidOperationException(); } catch (InvalidOperationException) { await [|versions.CreateOrUpdateAsync(WaitUntil.Completed, "1.0.1", {{Data}})|]; }""")]
    public Task Found_where_something_else_throws_before_the_await(string statements) => Verify.Statements(statements);
}
