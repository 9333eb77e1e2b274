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
    [InlineData("var n = \"my-gallery\"; foreach (var arg in args) if (n.Contains(arg)) return; c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; var request = new Request { Name = n }; if (!rules.AcceptsAll(request)) return; c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; if (dash) { if (!rules.Accepts(n)) return; } else rules.Demand(n); c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; while (!rules.Accepts(n)) n = n.Substring(1); c.Get(n);")]
    public Task Not_found_behind_whatever_reads_it(string statements) => Verify.Source(Source(statements));

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
    public Task Found_where_nothing_that_was_asked_has_to_do_with_it(string statements) => Verify.Source(Source(statements));

    private static string Source(string statements) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
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

        internal interface IRules
        {
            bool Accepts(string name);

            bool AcceptsAll(object all);

            string? ErrorOf(string name);

            Task<bool> AcceptsAsync(string name);

            void Demand(string name);
        }
        """;
}
