namespace GalleryAnalyzers.Tests.Execution;

/// <summary>What random programs are compiled with: it decides where they go, and writes down what they hand to <c>Probe</c>.</summary>
internal static class Chance
{
    /// <summary>Its source: a type of its own, into which the interpreter does not see.</summary>
    public const string Source = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Azure.ResourceManager.Compute;

        public static class Chance
        {
            private static readonly string[] Texts = { "a", "b", "s", "z", "" };

            [ThreadStatic]
            private static Random s_random;
            [ThreadStatic]
            private static int s_decisions;
            [ThreadStatic]
            private static Action<int, object> s_probe;

            public static void Run(Action program, int seed, Action<int, object> probe)
            {
                s_random = new Random(seed);
                s_decisions = 0;
                s_probe = probe;
                try
                {
                    program();
                }
                catch (Exception exception) when (exception is InvalidOperationException or NullReferenceException)
                {
                }
            }

            // So many decisions, and then each loop comes to its end.
            public static bool Next() => ++s_decisions < 40 && s_random.Next(2) == 0;

            public static void MayThrow()
            {
                if (s_random.Next(4) == 0)
                    throw new InvalidOperationException();
            }

            public static string Text() => Texts[s_random.Next(Texts.Length)];

            public static int Number() => s_random.Next(-1, 6);

            public static void Change(ref string text)
            {
                if (Next())
                    text = Text();
            }

            public static void Give(out string text) => text = Text();

            public static void Change(GalleryData data) => data.Description = "changed";

            public static void Change(List<string> texts) => texts.Add("changed");

            public static IDisposable Resource() => new Disposable();

            public static void Probe<T>(int number, T value) => s_probe(number, value);

            private sealed class Disposable : IDisposable
            {
                public void Dispose()
                {
                }
            }
        }
        """;
}
