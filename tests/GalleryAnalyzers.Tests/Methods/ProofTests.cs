namespace GalleryAnalyzers.Tests.Methods;

/// <summary>What counts as proven: what a value was computed from, what was assumed on the way, and what chose it.</summary>
public sealed class ProofTests
{
    // The same fact in other words: the way on which the wrong name is used cannot be taken.
    [Theory]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var wanted = !dash; if (wanted) c.Get(n);")]
    [InlineData("var n = count > 3 ? \"my-gallery\" : \"my_gallery\"; if (count < 3) c.Get(n);")]
    [InlineData("var n = text is null ? \"my-gallery\" : \"my_gallery\"; if (text != null) c.Get(n);")]
    [InlineData("var n = args.Length == 0 ? \"my-gallery\" : \"my_gallery\"; if (args.Any()) c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var (isDash, _) = (dash, count); if (!isDash) c.Get(n);")]
    [InlineData("var n = mode.ToString() == \"Dash\" ? \"my-gallery\" : \"my_gallery\"; if (mode.ToString().Length != 4) c.Get(n);")]
    public Task Not_found_where_the_choice_is_asked_again(string statements) => Verify.Source(Source(statements));

    // The arm that chose the wrong name did something else as well, which is asked later.
    [Theory]
    [InlineData("var n = \"my_gallery\"; var seen = new HashSet<int>(); if (dash) { n = \"my-gallery\"; seen.Add(1); } if (seen.Count == 0) c.Get(n);")]
    [InlineData("var n = \"my_gallery\"; var text1 = new StringBuilder(); if (dash) { n = \"my-gallery\"; text1.Append('x'); } if (text1.Length == 0) c.Get(n);")]
    [InlineData("var n = \"my_gallery\"; if (dash) { n = \"my-gallery\"; Environment.ExitCode = 1; } if (Environment.ExitCode == 0) c.Get(n);")]
    [InlineData("var n = \"my_gallery\"; int? code = null; if (dash) { n = \"my-gallery\"; code = count; } if (!code.HasValue) c.Get(n);")]
    [InlineData("var n = \"my_gallery\"; var failed = false; if (dash) { n = \"my-gallery\"; failed = true; } if (!failed) c.Get(n);")]
    [InlineData("var n = \"my_gallery\"; var done = new TaskCompletionSource(); if (dash) { n = \"my-gallery\"; done.SetCanceled(); } else done.SetResult(); await done.Task; c.Get(n);")]
    public Task Not_found_where_the_arm_left_a_trace(string statements) => Verify.Source(Source(statements));

    // Who reads the value and decides checks it, whoever it is.
    [Theory]
    [InlineData("var n = \"my-gallery\"; if (!rules.Accepts(n)) return; c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; if (rules.ErrorOf(n) is { } error) throw new ArgumentException(error); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; if (!await rules.AcceptsAsync(n)) return; c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; rules.Demand(n); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; rules.DemandOf(n); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; rules.DemandOf(n, true); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; foreach (var demand in rules.All) demand(n); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; foreach (var arg in args) if (n.Contains(arg)) return; c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; var request = new Request { Name = n }; if (!rules.AcceptsAll(request)) return; c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; if (dash) { if (!rules.Accepts(n)) return; } else rules.Demand(n); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; while (!rules.Accepts(n)) n = n.Substring(1); c.Get(n);")]
    [InlineData("foreach (var n in new[] { \"my-gallery\", \"my_gallery\" }.Where(rules.Accepts)) c.Get(n);")]
    [InlineData("foreach (var n in new[] { \"my-gallery\", \"my_gallery\" }.Where(x => x.Count(char.IsLetter) == 10 && rules.Accepts(x))) c.Get(n);")]
    public Task Not_found_behind_whatever_reads_it(string statements) => Verify.Source(Source(statements));

    // What would have thrown otherwise tells what its operands are.
    [Theory]
    [InlineData("var n = count == 0 ? \"my-gallery\" : \"my_gallery\"; Console.WriteLine(60 / count); c.Get(n);")]
    [InlineData("var n = count < 0 ? \"my-gallery\" : \"my_gallery\"; Console.WriteLine(args[count]); c.Get(n);")]
    [InlineData("var n = text is null ? \"my-gallery\" : \"my_gallery\"; Console.WriteLine(text!.Length); c.Get(n);")]
    [InlineData("var n = text is null ? \"my-gallery\" : \"my_gallery\"; ArgumentNullException.ThrowIfNull(text); c.Get(n);")]
    [InlineData("var n = int.TryParse(args[0], out _) ? \"my_gallery\" : \"my-gallery\"; Console.WriteLine(int.Parse(args[0])); c.Get(n);")]
    [InlineData("var n = args.Any() ? \"my_gallery\" : \"my-gallery\"; Console.WriteLine(args.First()); c.Get(n);")]
    [InlineData("int? most = dash ? count : null; var n = most.HasValue ? \"my_gallery\" : \"my-gallery\"; Console.WriteLine(most!.Value); c.Get(n);")]
    [InlineData("object one = args; var n = one is ICollection<int> ? \"my_gallery\" : \"my-gallery\"; var all = (ICollection<int>)one; c.Get(n);")]
    [InlineData("var n = count < 0 ? \"my-gallery\" : \"my_gallery\"; var size = checked((uint)count); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var target = dash ? null : c; target!.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var begun = dash ? Task.FromException(new TimeoutException()) : Task.CompletedTask; await begun; c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var all = new[] { 1 }; Console.WriteLine(all[dash ? 5 : 0]); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var all = new List<int> { 1 }; var place = 0; if (dash) place = 5; Console.WriteLine(all[place]); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; Console.WriteLine(new int[dash ? -1 : 2].Length); c.Get(n);")]
    [InlineData("var known = args.ToDictionary(a => a); var n = known.ContainsKey(\"x\") ? \"my_gallery\" : \"my-gallery\"; known.Add(\"x\", \"\"); c.Get(n);")]
    [InlineData("var n = string.IsNullOrEmpty(text) ? \"my-gallery\" : \"my_gallery\"; ArgumentException.ThrowIfNullOrEmpty(text); c.Get(n);")]
    public Task Not_found_behind_what_would_have_thrown(string statements) => Verify.Source(Source(statements));

    // A thread, a task or a signal that is awaited may fail, or never end.
    [Theory]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; await Task.WhenAll(dash ? Task.FromException(new TimeoutException()) : Task.CompletedTask, Task.Delay(1)); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; await (dash ? Task.FromException(new TimeoutException()) : Task.CompletedTask).ConfigureAwait(false); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var begun = dash ? Task.FromException(new TimeoutException()) : Task.CompletedTask; begun.GetAwaiter().GetResult(); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var all = new List<Task>(); if (dash) all.Add(Task.FromException(new TimeoutException())); await Task.WhenAll(all); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; Parallel.Invoke(() => { if (dash) throw new TimeoutException(); }, () => Console.WriteLine()); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; Parallel.For(0, 1, _ => { if (dash) throw new TimeoutException(); }); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var jobs = new[] { Task.Run(() => { if (dash) throw new TimeoutException(); }) }; await Task.WhenAll(jobs); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; if (dash) Thread.Sleep(-1); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; if (dash) Thread.CurrentThread.Join(); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; if (dash) new ManualResetEvent(false).WaitOne(); c.Get(n);")]
    [InlineData("var n = \"my_gallery\"; using var stop = new CancellationTokenSource(); if (dash) { n = \"my-gallery\"; stop.Cancel(); } await Task.Delay(1, stop.Token); c.Get(n);")]
    public Task Not_found_behind_what_waits(string statements) => Verify.Source(Source(statements));

    // No value meets what was asked of it before, and the choice.
    [Theory]
    [InlineData("if (count < 10) return; var n = count < 5 ? \"my-gallery\" : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (count is < 3 or > 7) return; var n = count == 9 ? \"my-gallery\" : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (string.IsNullOrEmpty(text)) return; c.Get(text ?? \"my-gallery\");")]
    [InlineData("if (string.IsNullOrWhiteSpace(text)) return; var n = text == \"\" ? \"my-gallery\" : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (text is null || !text.StartsWith(\"p\")) return; var n = text == \"dev\" ? \"my-gallery\" : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (mode is not (DayOfWeek.Monday or DayOfWeek.Friday)) return; var n = mode == DayOfWeek.Sunday ? \"my-gallery\" : \"my_gallery\"; c.Get(n);")]
    [InlineData("var n = text!.Length == 0 ? \"my-gallery\" : \"my_gallery\"; Console.WriteLine(text[0]); c.Get(n);")]
    [InlineData("var n = args.Length < 2 ? \"my-gallery\" : \"my_gallery\"; Console.WriteLine(args[1]); c.Get(n);")]
    [InlineData("var first = args[0]; var n = args.Length == 0 ? \"my-gallery\" : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (args.Length is 0 or > 3) return; var n = args.Length > 4 ? \"my-gallery\" : \"my_gallery\"; c.Get(n);")]
    public Task Not_found_where_no_value_is_chosen_so(string statements) => Verify.Source(Source(statements));

    // A function asks what it names when it is called.
    [Theory]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; Func<bool> isPlain = () => !dash; if (isPlain()) c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; if (await Task.Run(() => !dash)) c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; var isPlain = new Lazy<bool>(() => !dash); if (isPlain.Value) c.Get(n);")]
    [InlineData("var n = count > 3 ? \"my-gallery\" : \"my_gallery\"; if (args.Any(arg => arg.Length == count)) c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; Action check = () => { if (n.Contains('-')) throw new TimeoutException(); }; check(); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; Action<string> demand = rules.Demand; demand(n); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; await Task.Run(() => { if (n.Contains('-')) throw new TimeoutException(); }); c.Get(n);")]
    [InlineData("var n = \"my_gallery\"; Action last = () => { }; if (dash) { n = \"my-gallery\"; last = () => Environment.Exit(1); } last(); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; var errors = new List<string>(); Action<string> check = name => { if (name.Contains('-')) errors.Add(name); }; check(n); if (errors.Count > 0) return; c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; new Gate(n); c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; if (!dash) { } else { new Gate(\"-\"); } if (!dash) c.Get(n);")]
    public Task Not_found_behind_a_function_that_asks(string statements) => Verify.Source(Source(statements));

    // The turn that would use the wrong name is never taken.
    [Theory]
    [InlineData("var n = \"my_gallery\"; while (dash) { c.Get(n); n = \"my-gallery\"; dash = false; }")]
    [InlineData("var n = \"my_gallery\"; var done = false; while (!done) { done = rules.Accepts(n); if (done) n = \"my-gallery\"; else c.Get(n); }")]
    [InlineData("var n = \"my_gallery\"; var turn = 0; foreach (var arg in args) { if (turn++ == 0) c.Get(n); n = \"my-gallery\"; }")]
    [InlineData("var n = \"my_gallery\"; var step = 0; while (true) { if (step == 0) { c.Get(n); step = 1; } else if (step == 1) { n = \"my-gallery\"; step = 2; } else return; }")]
    [InlineData("var n = \"my_gallery\"; while (true) { try { c.Get(n); n = \"my-gallery\"; break; } catch (RequestFailedException) { await Task.Delay(count); } }")]
    public Task Not_found_where_no_other_turn_comes(string statements) => Verify.Source(Source(statements));

    // A value that an object holds is judged when the object is handed over.
    [Theory]
    [InlineData("var p = new TargetRegion(\"westeurope\") { RegionalReplicaCount = 200 }; if (p.RegionalReplicaCount > 100) p.RegionalReplicaCount = 100; rules.AcceptsAll(p);")]
    [InlineData("var p = new TargetRegion(\"westeurope\") { RegionalReplicaCount = -1 }; p.RegionalReplicaCount = count; rules.AcceptsAll(p);")]
    public Task Not_found_where_it_is_overwritten_before(string statements) => Verify.Source(Source(statements));

    [Theory]
    [InlineData("c.Get(dash ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\");")]
    [InlineData("var n = dash ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; if (dash) c.Get(n);")]
    [InlineData("var n = dash ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; if (count > 3) c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"my-gallery\"|}; if (!await c.ExistsAsync(n)) c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"my-gallery\"|}; if (dash) Console.WriteLine(n); c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"my-gallery\"|}; Show(n); c.Get(n); static void Show(string shown) => Console.WriteLine(shown);")]
    [InlineData("foreach (var arg in args) { Console.WriteLine(arg); c.Get({|GAL1001:\"my-gallery\"|}); }")]
    [InlineData("if (args.Length == 0) return; var n = dash ? {|GAL1001:\"my-gallery\"|} : args[0]; c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"my-gallery\"|}; try { c.Get(n); } catch (RequestFailedException e) { Console.WriteLine(e.Message); }")]
    [InlineData("var p = new TargetRegion(\"westeurope\") { RegionalReplicaCount = {|GAL3004:-1|} }; if (dash) p.RegionalReplicaCount = 1; rules.AcceptsAll(p);")]
    [InlineData("var n = dash ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; Console.WriteLine(args[1] + 60 / count + text!.Length); c.Get(n);")]
    [InlineData("var n = args.Length > 1 ? args[1] : {|GAL1001:\"my-gallery\"|}; Console.WriteLine(args[0]); c.Get(n);")]
    [InlineData("var n = text == \"prod\" ? \"my_gallery\" : {|GAL1001:\"my-gallery\"|}; Console.WriteLine(text!.Length); c.Get(n);")]
    [InlineData("var n = text == \"prod\" ? \"my_gallery\" : {|GAL1001:\"my-gallery\"|}; ArgumentNullException.ThrowIfNull(text); c.Get(n);")]
    [InlineData("var n = count == 1 ? \"my_gallery\" : {|GAL1001:\"my-gallery\"|}; Console.WriteLine(60 / count); c.Get(n);")]
    [InlineData("new Gate(\"plain\"); c.Get({|GAL1001:\"my-gallery\"|});")]
    [InlineData("const string N = {|GAL1001:\"my-gallery\"|}; Console.WriteLine(N[0]); c.Get(N);")]
    [InlineData("var first = args[0]; var n = args.Length > 1 ? args[1] : {|GAL1001:\"my-gallery\"|}; c.Get(n);")]
    [InlineData("var n = dash ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; Func<int> twice = () => 2 * count; if (twice() > 6) c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"my-gallery\"|}; Action<string> show = shown => Console.WriteLine(shown); show(n); c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"my-gallery\"|}; await Task.Run(() => Console.WriteLine(n)); c.Get(n);")]
    [InlineData("var n = \"my_gallery\"; foreach (var arg in args) { c.Get(n); n = {|GAL1001:\"my-gallery\"|}; }")]
    [InlineData("var n = \"my_gallery\"; foreach (var arg in args) { if (dash) c.Get(n); n = {|GAL1001:\"my-gallery\"|}; }")]
    [InlineData("var n = \"my_gallery\"; while (true) { try { c.Get(n); return; } catch (RequestFailedException) { n = {|GAL1001:\"my-gallery\"|}; } }")]
    [InlineData("if (count < 10) return; var n = count < 15 ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (count == 3) return; var n = count > 2 ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (text is null || !text.StartsWith(\"p\")) return; var n = text == \"prod\" ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (text is null || !text.StartsWith(\"p\") || !text.EndsWith(\"d\")) return; var n = text.Length > 4 ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (string.IsNullOrEmpty(text)) return; var n = text == \" \" ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    [InlineData("var most = 5; if (count >= most) return; var n = count != 2 ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (mode == DayOfWeek.Monday) return; var n = mode == DayOfWeek.Friday ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    [InlineData("var n = dash ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; await Task.WhenAll(Task.Delay(count), Task.CompletedTask); c.Get(n);")]
    [InlineData("var n = \"my_gallery\"; if (dash) { n = {|GAL1001:\"my-gallery\"|}; await Task.Delay(1); } c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"my-gallery\"|}; await Task.WhenAll(args.Select(_ => Task.Delay(1))); c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"my-gallery\"|}; Environment.SetEnvironmentVariable(\"G\", n); c.Get(n);")]
    [InlineData("var known = new Dictionary<string, string>(); var n = dash ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; known.Add(\"name\", n); c.Get(n);")]
    [InlineData("if (args.Length == 0) return; var n = args.Length > 1 ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; Console.WriteLine(args[0]); c.Get(n);")]
    [InlineData("var n = text!.Length < 3 ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; Console.WriteLine(text[1]); c.Get(n);")]
    [InlineData("foreach (var n in new[] { {|GAL1001:\"my-gallery\"|}, \"my_gallery\" }.Where(_ => dash)) c.Get(n);")]
    [InlineData("if (text is { Length: > 3 }) return; var n = text is null ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (text is not null && text.StartsWith(\"p\", StringComparison.Ordinal)) return; var n = text == null ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    [InlineData("if (count == 3L) return; var n = count != 4L ? {|GAL1001:\"my-gallery\"|} : \"my_gallery\"; c.Get(n);")]
    public Task Found_where_nothing_that_was_asked_has_to_do_with_it(string statements) => Verify.Source(Source(statements));

    private static string Source(string statements) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Azure;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;

        internal static class Program
        {
            internal static async Task Run(GalleryCollection c, IRules rules, string[] args, string? text, bool dash, int count, DayOfWeek mode)
            {
                await Task.Yield();
                {{statements}}
            }
        }

        internal sealed class Request
        {
            public string? Name { get; set; }
        }

        internal sealed class Gate
        {
            public Gate(string name)
            {
                if (name.Contains('-')) throw new ArgumentException(name);
            }
        }

        internal interface IRules
        {
            bool Accepts(string name);

            bool AcceptsAll(object all);

            string? ErrorOf(string name);

            Task<bool> AcceptsAsync(string name);

            void Demand(string name);

            void DemandOf(string name, bool isStrict = false);

            IEnumerable<Action<string>> All { get; }
        }
        """;
}
