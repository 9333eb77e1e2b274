namespace GalleryAnalyzers.Tests.Methods;

/// <summary>A call that never returns, or a task that never completes, ends the way that leads there: its body tells, wherever it stands.</summary>
public sealed class NonReturningTests
{
    [Theory]
    [InlineData("Fail.With(\"usage\");")]
    [InlineData("Fail.Usage();")]
    [InlineData("Fail.Either(number);")]
    [InlineData("Fail.Cleanly();")]
    [InlineData("Fail.Forever();")]
    [InlineData("Fail.Through();")]
    [InlineData("number = Fail.Code(2);")]
    [InlineData("fail.Now();")]
    [InlineData("fail.Sealed();")]
    [InlineData("await Fail.LaterAsync();")]
    [InlineData("await Fail.LaterAsync().ConfigureAwait(false);")]
    [InlineData("await fail.ThroughAsync();")]
    [InlineData("await Task.FromException(new InvalidOperationException());")]
    [InlineData("await Task.Delay(Timeout.Infinite);")]
    [InlineData("await Task.Delay(Timeout.InfiniteTimeSpan);")]
    public Task Not_found_past_what_never_ends(string call) => Verify.Source(Source(call, "\"not-set\""));

    [Theory]
    [InlineData("Fail.Perhaps(number);")]
    [InlineData("Fail.Caught();")]
    [InlineData("Fail.Counted();")]
    [InlineData("foreach (var each in Fail.Listed()) Console.WriteLine(each);")]
    [InlineData("Fail.First(3);")]
    [InlineData("fail.Virtual();")]
    [InlineData("_ = Fail.LaterAsync();")]
    [InlineData("await Task.Delay(1000);")]
    [InlineData("await Task.FromResult(number);")]
    [InlineData("Action later = () => Fail.Usage();")]
    public Task Found_past_what_may_end(string call) => Verify.Source(Source(call, "{|GAL1001:\"not-set\"|}"));

    [Theory]
    [InlineData("switch (n) { case 1: throw new Exception(\"1\"); default: throw new Exception(\"n\"); }")]
    [InlineData("switch (n) { case 1: Throw(); break; default: Native(); break; }")]
    [InlineData("do Throw(); while (n > 1);")]
    [InlineData("using var source = new CancellationTokenSource(); throw new Exception();")]
    [InlineData("lock (Gate) { throw new Exception(); }")]
    [InlineData("lock (Gate) Throw();")]
    [InlineData("checked { n++; Throw(); }")]
    [InlineData("try { Console.WriteLine(n); } finally { Throw(); }")]
    [InlineData("for (;;) Thread.Sleep(n);")]
    [InlineData("do { Thread.Sleep(n); } while (true);")]
    [InlineData("do { Throw(); } while (n > 1);")]
    [InlineData("while (Always) Thread.Sleep(n);")]
    [InlineData("again: Thread.Sleep(n); goto again;")]
    [InlineData("if (n > 1) Throw(); else Throw();")]
    [InlineData("Console.WriteLine(n); Native();")]
    [InlineData("Throw(); return;")]
    [InlineData("Environment.Exit(n); n++;")]
    public Task Not_found_past_any_form_of_a_body_that_never_ends(string body) =>
        Verify.Source(Source("Stop.At(number);", "\"not-set\"") + Stop("void", body));

    [Theory]
    [InlineData("return Throw<int>();")]
    [InlineData("return Through();")]
    [InlineData("Throw(); return n;")]
    [InlineData("var code = Throw<int>(); return code;")]
    [InlineData("n = Throw<int>(); return n;")]
    public Task Not_found_past_a_value_that_never_comes(string body) =>
        Verify.Source(Source("_ = Stop.At(number);", "\"not-set\"") + Stop("int", body));

    private static string Stop(string type, string body) => $$"""
        internal static class Stop
        {
            private const bool Always = true;

            private static readonly object Gate = new();

            public static {{type}} At(int n)
            {
                {{body}}
            }

            private static int Through() => Throw<int>();

            private static T Throw<T>() => throw new InvalidOperationException();

            private static void Throw() => throw new InvalidOperationException();

            [System.Diagnostics.CodeAnalysis.DoesNotReturn]
            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)]
            private static extern void Native();
        }

        """;

    private static string Source(string call, string name) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Azure.ResourceManager.Compute;

        internal static class Program
        {
            internal static async Task Run(GalleryCollection galleries, string[] args, Fail fail, int number)
            {
                var name = {{name}};
                if (args.Length > 0)
                {
                    name = args[0];
                }
                else
                {
                    {{call}}
                }

                await galleries.GetAsync(name);
            }
        }

        internal class Fail
        {
            public static void With(string message)
            {
                Console.WriteLine(message);
                throw new ArgumentException(message);
            }

            public static void Usage()
            {
                Console.WriteLine("usage");
                Environment.Exit(1);
            }

            public static void Either(int number)
            {
                if (number > 1)
                {
                    throw new ArgumentException("many");
                }
                else
                {
                    With("few");
                }
            }

            public static void Cleanly()
            {
                try
                {
                    With("done");
                }
                finally
                {
                    Console.WriteLine("clean");
                }
            }

            public static void Forever()
            {
                while (true)
                {
                    Thread.Sleep(1000);
                }
            }

            public static void Through() => Either(1);

            public static int Code(int code)
            {
                Environment.Exit(code);
                return code;
            }

            public void Now() => throw new InvalidOperationException();

            public virtual void Virtual() => throw new InvalidOperationException();

            public void Sealed() => Now();

            public static async Task LaterAsync()
            {
                await Task.Yield();
                throw new InvalidOperationException();
            }

            public async Task ThroughAsync() => await LaterAsync();

            public static void Perhaps(int number)
            {
                if (number > 1)
                {
                    throw new ArgumentException("many");
                }
            }

            public static void Caught()
            {
                try
                {
                    With("done");
                }
                catch (ArgumentException)
                {
                    Console.WriteLine("caught");
                }
            }

            public static void Counted()
            {
                for (var i = 0; i < 3; i++)
                {
                    Console.WriteLine(i);
                }
            }

            public static IEnumerable<int> Listed()
            {
                yield return 1;
                throw new InvalidOperationException();
            }

            public static void First(int count)
            {
                if (count > 0)
                {
                    First(count - 1);
                }
            }
        }

        """;
}
