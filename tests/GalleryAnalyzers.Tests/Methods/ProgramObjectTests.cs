namespace GalleryAnalyzers.Tests.Methods;

/// <summary>Values that go through objects, calls and delegates of the program's own types, in whatever file.</summary>
public sealed class ProgramObjectTests
{
    [Theory]
    [InlineData("c.Get(new Options { Name = {|GAL1001:\"my-gallery\"|} }.Name);")]
    [InlineData("var o = new Options(); o.Name = {|GAL1001:\"my-gallery\"|}; c.Get(o.Name);")]
    [InlineData("var s = new Settings({|GAL1001:\"my-gallery\"|}, 1); c.Get(s.Name);")]
    [InlineData("var s = new Settings(\"my_gallery\", 1) with { Name = {|GAL1001:\"my-gallery\"|} }; c.Get(s.Name);")]
    [InlineData("var (name, _) = new Settings({|GAL1001:\"my-gallery\"|}, 1); c.Get(name);")]
    [InlineData("var t = (Name: {|GAL1001:\"my-gallery\"|}, Count: 1); c.Get(t.Name);")]
    [InlineData("var x = new { Name = {|GAL1001:\"my-gallery\"|} }; c.Get(x.Name);")]
    [InlineData("new Builder().Named({|GAL1001:\"my-gallery\"|}).Send(c);")]
    [InlineData("IService s = new Service(c); s.Get({|GAL1001:\"my-gallery\"|});")]
    [InlineData("Base b = new Derived(); c.Get({|GAL1001:b.Name|});")]
    [InlineData("c.Get({|GAL1001:Names.Gallery|});")]
    [InlineData("c.Get({|GAL1001:Names.All[1]|});")]
    [InlineData("c.Get({|GAL1001:Names.Of[\"dev\"]|});")]
    [InlineData("var p = new Point { Name = {|GAL1001:\"my-gallery\"|} }; var q = p; q.Name = \"other\"; c.Get(p.Name);")]
    public Task Found(string statements) => Verify.Sources([Program(statements), Types]);

    [Theory]
    [InlineData("var o = new Options { Name = \"my-gallery\" }; o.Name = \"my_gallery\"; c.Get(o.Name);")]
    [InlineData("var o = new Options { Name = \"my-gallery\" }; Keeper.Keep(o); c.Get(o.Name);")]
    [InlineData("var a = new Options { Name = \"my-gallery\" }; var b = new Options { Name = \"my_gallery\" }; Console.WriteLine(a); c.Get(b.Name);")]
    [InlineData("var s = new Settings(\"my-gallery\", 1) with { Name = \"my_gallery\" }; c.Get(s.Name);")]
    [InlineData("var s = new Settings(\"my-gallery\", 1); if (s.Name.Contains('-')) return; c.Get(s.Name);")]
    [InlineData("new Builder().Named(\"my-gallery\").Named(\"my_gallery\").Send(c);")]
    [InlineData("Base b = new Other(); c.Get(b.Name);")]
    [InlineData("Unseen(out IService s); s.Get(\"my-gallery\");")]
    [InlineData("c.Get(Names.Changed[0]);")]
    [InlineData("c.Get(Names.Of[\"prod\"]);")]
    [InlineData("var p = new Point { Name = \"my-gallery\" }; var q = p; q.Name = \"my_gallery\"; c.Get(q.Name);")]
    public Task Not_found(string statements) => Verify.Sources([Program(statements), Types]);

    [Theory]
    [InlineData("Func<string> name = () => {|GAL1001:\"my-gallery\"|}; c.Get(name());")]
    [InlineData("Keeper.With({|GAL1001:\"my-gallery\"|}, n => c.Get(n));")]
    [InlineData("new List<string> { {|GAL1001:\"my-gallery\"|} }.ForEach(n => c.Get(n));")]
    [InlineData("foreach (var n in new[] { \"my\" }.Select(p => {|GAL1001:p + \"-gallery\"|})) c.Get(n);")]
    [InlineData("c.Get(new[] { {|GAL1001:\"my-gallery\"|}, \"b\" }.First());")]
    [InlineData("foreach (var n in new[] { \"a\", {|GAL1001:\"my-gallery\"|} }.Where(n => n.Length > 1)) c.Get(n);")]
    public Task Found_through_a_delegate(string statements) => Verify.Sources([Program(statements), Types]);

    [Theory]
    [InlineData("Func<string> name = () => \"my-gallery\"; Console.WriteLine(name());")]
    [InlineData("Keeper.With(\"my-gallery\", n => { if (n.Contains('-')) return; c.Get(n); });")]
    [InlineData("var calls = new[] { \"my-gallery\" }.Where(n => !n.Contains('-')); foreach (var n in calls) c.Get(n);")]
    [InlineData("var options = new Options { Name = \"my-gallery\" }; Action mend = () => options.Name = \"my_gallery\"; mend(); c.Get(options.Name);")]
    [InlineData("var options = new Options { Name = \"my-gallery\" }; Action mend = () => options.Name = \"my_gallery\"; Keeper.Keep(mend); c.Get(options.Name);")]
    [InlineData("var options = new Options { Name = \"my-gallery\" }; Keeper.Keep((1, (Action)(() => options.Name = \"my_gallery\"))); c.Get(options.Name);")]
    [InlineData("var options = new Options { Name = \"my-gallery\" }; Keeper.Keep(new List<Action> { () => options.Name = \"my_gallery\" }); c.Get(options.Name);")]
    [InlineData("Action before = null!; foreach (var n in new[] { \"my_gallery\", \"my-gallery\" }) { before?.Invoke(); before = () => c.Get(n); }")]
    [InlineData("var options = new Options { Name = \"my-gallery\" }; var all = new List<Options> { options }; Action<Options> each = _ => { }; for (var i = 0; i < Environment.ProcessorCount; i++) { all.ForEach(each); each = Keeper.Kept; } c.Get(options.Name);")]
    public Task Not_found_through_a_delegate(string statements) => Verify.Sources([Program(statements), Types]);

    // The file of the caller names nothing of galleries.
    [Fact]
    public Task Found_in_a_caller_that_knows_the_service_only() => Verify.Sources(
    [
        """
        internal static class Caller
        {
            internal static void Run(Outer.Publisher publisher) => publisher.Publish({|GAL1001:"my-gallery"|});
        }
        """,
        """
        namespace Outer
        {
            internal sealed class Publisher(Azure.ResourceManager.Compute.GalleryCollection galleries)
            {
                internal void Publish(string name) => galleries.Get(name);
            }
        }
        """,
    ]);

    private static string Program(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Azure.ResourceManager.Compute;

        internal static class Program
        {
            internal static void Run(GalleryCollection c)
            {
                {{statements}}
            }

            private static void Unseen(out IService service) => service = Keeper.Any;
        }
        """;

    private const string Types = """
        using System;
        using System.Collections.Generic;
        using Azure.ResourceManager.Compute;

        internal sealed class Options { public string Name { get; set; } = ""; }

        internal sealed record Settings(string Name, int Count);

        internal struct Point { public string Name; }

        internal sealed class Builder
        {
            private string _name = "";

            public Builder Named(string name) { _name = name; return this; }

            public void Send(GalleryCollection c) => c.Get(_name);
        }

        internal interface IService { void Get(string name); }

        internal sealed class Service(GalleryCollection galleries) : IService { public void Get(string name) => galleries.Get(name); }

        internal sealed class Silent : IService { public void Get(string name) { } }

        internal abstract class Base { public abstract string Name { get; } }

        internal sealed class Derived : Base { public override string Name => "my-gallery"; }

        internal sealed class Other : Base { public override string Name => "my_gallery"; }

        internal static class Names
        {
            public static readonly string Gallery = "my-gallery";
            internal static readonly string[] All = { "a", "my-gallery" };
            internal static readonly string[] Changed = { "my-gallery" };
            internal static readonly Dictionary<string, string> Of = new() { ["dev"] = "my-gallery", ["prod"] = "my_gallery" };

            internal static void Change() => Changed[0] = "my_gallery";
        }

        internal static class Keeper
        {
            public static IService Any { get; set; } = new Silent();

            public static Action<object> Kept { get; set; } = _ => { };

            public static void Keep(object kept) => Kept(kept);

            public static void With(string name, Action<string> action) => action(name);
        }
        """;
}
