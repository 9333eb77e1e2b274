namespace GalleryAnalyzers.Tests.Methods;

/// <summary>Code that cannot be seen changes what stands in Azure as soon as it may have a handle, in whatever operation it runs.</summary>
public sealed class UnseenCodeTests
{
    [Theory]
    [InlineData("using (new Keeper(web)) { Console.WriteLine(text); }")]
    [InlineData("{ using var keeper = new Keeper(web); Console.WriteLine(web.Id); }")]
    [InlineData("await using (new Keeper(web)) { Console.WriteLine(text); }")]
    [InlineData("IDisposable keeper = new Keeper(web); keeper.Dispose();")]
    [InlineData("IAsyncDisposable keeper = new Keeper(web); await keeper.DisposeAsync();")]
    [InlineData("var all = new List<IDisposable> { new Keeper(web) }; foreach (var each in all) each.Dispose();")]
    [InlineData("var keeper = new Keeper(web); _ = keeper.Kept;")]
    [InlineData("var keeper = new Keeper(web); keeper.Kept = 1;")]
    [InlineData("var keeper = new Keeper(web); keeper.Kept++;")]
    [InlineData("var keeper = new Keeper(web); Console.WriteLine(keeper[0]);")]
    [InlineData("var keeper = new Keeper(web); if (keeper is { Kept: 1 }) Console.WriteLine(text);")]
    [InlineData("var keeper = new Keeper(web); var (a, b) = keeper; Console.WriteLine(a + b);")]
    [InlineData("if (new Keeper(web)) Console.WriteLine(text);")]
    [InlineData("int kept = (int)new Keeper(web); Console.WriteLine(kept);")]
    [InlineData("_ = new Keeper(web) + 1;")]
    [InlineData("_ = !new Keeper(web);")]
    [InlineData("new Keeper(web).Changed += () => { };")]
    [InlineData("Console.WriteLine($\"{new Keeper(web)}\");")]
    [InlineData("Console.WriteLine(new Keeper(web));")]
    [InlineData("Console.WriteLine(\"{0} {1}\", text, new Keeper(web));")]
    [InlineData("text = \"kept: \" + new Keeper(web);")]
    [InlineData("text = string.Concat(text, new Keeper(web));")]
    [InlineData("IEnumerable<int> keeper = new Keeper(web); foreach (var each in keeper) Console.WriteLine(each);")]
    [InlineData("Console.WriteLine(new Keeper(web).Count());")]
    [InlineData("Console.WriteLine(string.Join(\", \", new Keeper(web)));")]
    [InlineData("var keeper = new Keeper(web); await keeper;")]
    [InlineData("dynamic keeper = new Keeper(web); keeper.Dispose();")]
    [InlineData("new List<GalleryImageResource> { web }.RemoveAll(each => { each.Delete(WaitUntil.Completed); return true; });")]
    [InlineData("new List<GalleryImageResource> { web }.ForEach(each => each.Delete(WaitUntil.Completed));")]
    public Task Not_found_where_code_of_another_type_runs(string use) => Verify.Source(Source($"""
        var web = gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "web", data).Value;
                {use}
                gallery.Delete(WaitUntil.Completed);
        """));

    [Theory]
    [InlineData("var sweep = new Lazy<int>(() => { web!.Delete(WaitUntil.Completed); return 1; });", "Console.WriteLine(sweep.Value);")]
    [InlineData("cancellation.Token.Register(() => web?.Delete(WaitUntil.Completed));", "cancellation.Cancel();")]
    [InlineData("var begun = new TaskCompletionSource(); var swept = Sweep(begun.Task);", "begun.SetResult();")]
    [InlineData("var begun = new TaskCompletionSource(); var swept = Sweep(begun.Task);", "await swept;")]
    [InlineData("var begun = new SemaphoreSlim(0); var swept = Task.Run(async () => { await begun.WaitAsync(); await web!.DeleteAsync(WaitUntil.Completed); });", "begun.Release();")]
    [InlineData("var later = Images().Select(each => each.Delete(WaitUntil.Completed).Id);", "foreach (var name in later) Console.WriteLine(name);")]
    [InlineData("var later = Images().Select(each => each.Delete(WaitUntil.Completed).Id);", "Console.WriteLine(later.Count());")]
    [InlineData("var later = Names();", "foreach (var name in later) Console.WriteLine(name);")]
    [InlineData("var later = Names();", "later.ToList();")]
    [InlineData("var later = NamesLater();", "await foreach (var name in later) Console.WriteLine(name);")]
    [InlineData("_kept = gallery;", "foreach (var name in sequence) Console.WriteLine(name);")]
    [InlineData("_kept = gallery;", "await Task.Delay(1000);")]
    public Task Not_found_where_code_runs_that_was_given_the_handle_before(string before, string use) => Verify.Source(Source($$"""
        GalleryImageResource? web = null;
                {{before}}
                web = gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "web", data).Value;
                {{use}}
                gallery.Delete(WaitUntil.Completed);

                async Task Sweep(Task begun) { await begun; await web!.DeleteAsync(WaitUntil.Completed); }
                IEnumerable<GalleryImageResource> Images() => gallery.GetGalleryImages();
                IEnumerable<string> Names() { foreach (var each in gallery.GetGalleryImages()) { each.Delete(WaitUntil.Completed); yield return each.Id.Name; } }
                async IAsyncEnumerable<string> NamesLater() { await web!.DeleteAsync(WaitUntil.Completed); yield return "web"; }
        """));

    [Theory]
    [InlineData("await pending;")]
    [InlineData("await pending.ConfigureAwait(false);")]
    [InlineData("pending.Wait();")]
    [InlineData("await _pending;")]
    [InlineData("await Elsewhere.MakeAsync();")]
    public Task Not_found_once_a_task_of_others_has_ended(string wait) => Verify.Source(Source($"""
        gallery.Delete(WaitUntil.Completed);
                {wait}
                gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "web", data);
        """));

    [Theory]
    [InlineData("foreach (var name in sequence) Console.WriteLine(name);")]
    [InlineData("await Task.Delay(1000);")]
    [InlineData("await Task.Yield();")]
    [InlineData("Console.WriteLine(release.Name);")]
    [InlineData("Console.WriteLine(new Release(\"1.0.0\"));")]
    [InlineData("using var source = new CancellationTokenSource(); source.Cancel();")]
    [InlineData("text = $\"{cancellation}\";")]
    public Task Found_where_no_handle_has_escaped(string use) => Verify.Source(Source($"""
        gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "web", data);
                {use}
                [|gallery.Delete(WaitUntil.Completed)|];
        """));

    [Theory]
    [InlineData("Console.WriteLine(text);")]
    [InlineData("Console.WriteLine(\"{0} of {1}\", number, text);")]
    [InlineData("Console.WriteLine($\"{text} {number:D2} {DateTime.UtcNow} {gallery.Id} {gallery.Data.Location}\");")]
    [InlineData("foreach (var name in names) Console.WriteLine(name);")]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) Console.WriteLine(name.Trim());")]
    [InlineData("foreach (var each in releases) Console.WriteLine(each.Version);")]
    [InlineData("await foreach (var each in gallery.GetGalleryImages()) Console.WriteLine(each.Id);")]
    [InlineData("foreach (var name in names.Where(name => name.Length > 3)) Console.WriteLine(name);")]
    [InlineData("var longer = names.Where(name => name.Length > 3).Select(name => name.Trim()); Console.WriteLine(string.Join(\", \", longer));")]
    [InlineData("await gallery.GetAsync().ConfigureAwait(false);")]
    [InlineData("var fetched = gallery.GetAsync(); Console.WriteLine((await fetched).Value.Id);")]
    [InlineData("await System.IO.File.WriteAllTextAsync(\"done\", text);")]
    [InlineData("using (var writer = new System.IO.StringWriter()) writer.Write(text);")]
    [InlineData("var next = new Release(\"1.0.0\") { Name = text }; Console.WriteLine(next.Name + next.Version);")]
    [InlineData("var counts = new Dictionary<string, int>(); counts[text] = number; counts.Add(\"a\", counts.Count);")]
    [InlineData("if (names is { Length: > 1 } && Guid.TryParse(text, out var parsed)) Console.WriteLine(parsed.ToString());")]
    [InlineData("token.ThrowIfCancellationRequested();")]
    [InlineData("number = Math.Max(number, int.Parse(text)); number++; text += number;")]
    public Task Found_where_only_the_framework_runs(string use) => Verify.Source(Source($"""
        _kept = gallery;
                gallery.GetGalleryImages().CreateOrUpdate(WaitUntil.Completed, "web", data);
                {use}
                [|gallery.Delete(WaitUntil.Completed)|];
        """));

    [Theory]
    [InlineData("await using (new Waiter(operation)) { }", "operation.Value")]
    [InlineData("IAsyncDisposable waiter = new Waiter(operation); await waiter.DisposeAsync();", "operation.Value")]
    [InlineData("var waiter = new Waiter(operation); Console.WriteLine(waiter.HasEnded);", "operation.Value")]
    [InlineData("Console.WriteLine(text);", "{|GAL7002:operation.Value|}")]
    public Task An_operation_that_unseen_code_has_may_have_ended(string use, string value) => Verify.Source(Source($$"""
        var operation = await gallery.GetGalleryImages().CreateOrUpdateAsync(WaitUntil.Started, "web", data);
                {{use}}
                Console.WriteLine({{value}}.Id);
        """));

    private static string Source(string statements) => $$"""
        #nullable enable
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Linq;
        using System.Runtime.CompilerServices;
        using System.Threading;
        using System.Threading.Tasks;
        using Azure;
        using Azure.ResourceManager.Compute;

        internal static class Program
        {
            private static GalleryResource? _kept;
            private static Task _pending = Task.CompletedTask;

            internal static async Task Run(
                GalleryResource gallery, GalleryImageData data, string text, int number, string[] names, IEnumerable<string> sequence,
                List<Release> releases, CancellationTokenSource cancellation, CancellationToken token, Task pending, Release release)
            {
                {{statements.Replace("[|", "{|GAL0008:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal)}}
                await Task.CompletedTask;
            }
        }

        internal sealed record Release(string Version)
        {
            public string Name { get; init; } = "";
        }

        internal sealed class Waiter(Operation operation) : IAsyncDisposable
        {
            public bool HasEnded { get { operation.WaitForCompletionResponse(); return true; } }

            public async ValueTask DisposeAsync() => await operation.WaitForCompletionResponseAsync();
        }

        internal static class Elsewhere
        {
            public static Func<Task> Begin { get; set; }

            public static Task MakeAsync() => Begin();
        }

        internal sealed class Keeper(GalleryImageResource image) : IDisposable, IAsyncDisposable, IEnumerable<int>
        {
            public event Action Changed { add { Dispose(); } remove { } }

            public int Kept { get { Dispose(); return 1; } set { Dispose(); } }

            public int this[int index] => Kept;

            public static implicit operator bool(Keeper keeper) => keeper.Kept > 0;

            public static explicit operator int(Keeper keeper) => keeper.Kept;

            public static Keeper operator !(Keeper keeper) { keeper.Dispose(); return keeper; }

            public static Keeper operator +(Keeper keeper, int count) { keeper.Dispose(); return keeper; }

            public void Dispose() => image.Delete(WaitUntil.Completed);

            public async ValueTask DisposeAsync() => await image.DeleteAsync(WaitUntil.Completed);

            public void Deconstruct(out int a, out int b) { Dispose(); a = b = 0; }

            public TaskAwaiter GetAwaiter() { Dispose(); return Task.CompletedTask.GetAwaiter(); }

            public IEnumerator<int> GetEnumerator() { Dispose(); yield return 1; }

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            public override string ToString() { Dispose(); return "kept"; }
        }
        """;
}
