namespace GalleryAnalyzers.Tests.Methods;

/// <summary>Values of static members and of the object whose method is analyzed, which the same body sets and reads.</summary>
public sealed class HeldMemberTests
{
    [Theory]
    [InlineData("Settings.Name = {|GAL1001:\"my-gallery\"|}; c.Get(Settings.Name);")]
    [InlineData("_name = {|GAL1001:\"my-gallery\"|}; c.Get(_name);")]
    [InlineData("this.Name = {|GAL1001:\"my-gallery\"|}; c.Get(this.Name);")]
    [InlineData("_name = {|GAL1001:\"my-gallery\"|}; Send(c);")]
    [InlineData("Take({|GAL1001:\"my-gallery\"|}); c.Get(_name);")]
    [InlineData("Settings.Take({|GAL1001:\"my-gallery\"|}); Settings.Send(c);")]
    [InlineData("_name = {|GAL1001:\"my-gallery\"|}; if (dash) Console.WriteLine(_name); c.Get(_name);")]
    [InlineData("if (dash) _name = {|GAL1001:\"my-gallery\"|}; c.Get(_name);")]
    [InlineData("_name = {|GAL1001:\"my-gallery\"|}; foreach (var arg in args) Console.WriteLine(arg); c.Get(_name);")]
    [InlineData("_name = {|GAL1001:\"my-gallery\"|}; var copy = new Other { Name = \"my_gallery\" }; c.Get(_name); c.Get(copy.Name);")]
    public Task Found(string statements) => Verify.Source(Source(statements));

    [Theory]
    [InlineData("Settings.Name = \"my-gallery\"; Settings.Name = \"my_gallery\"; c.Get(Settings.Name);")]
    [InlineData("Settings.Name = \"my-gallery\"; Settings.Name = args[0]; c.Get(Settings.Name);")]
    [InlineData("_name = \"my-gallery\"; rules.Change(this); c.Get(_name);")]
    [InlineData("Settings.Name = \"my-gallery\"; rules.Change(args); c.Get(Settings.Name);")]
    [InlineData("_name = \"my-gallery\"; other._name = \"my_gallery\"; c.Get(_name);")]
    [InlineData("_name = \"my-gallery\"; other.Take(\"my_gallery\"); c.Get(_name);")]
    [InlineData("_name = \"my-gallery\"; Take(\"my_gallery\"); c.Get(_name);")]
    [InlineData("_name = \"my-gallery\"; if (rules.Accepts(_name)) c.Get(_name);")]
    [InlineData("_name = dash ? \"my-gallery\" : \"my_gallery\"; if (!dash) c.Get(_name);")]
    [InlineData("if (dash) _name = \"my-gallery\"; if (!dash) c.Get(_name);")]
    [InlineData("_name = \"my-gallery\"; Action mend = () => _name = \"my_gallery\"; mend(); c.Get(_name);")]
    [InlineData("_name = \"my-gallery\"; Changed?.Invoke(this, EventArgs.Empty); c.Get(_name);")]
    [InlineData("_volatile = \"my-gallery\"; c.Get(_volatile);")]
    [InlineData("Mended = \"my-gallery\"; c.Get(Mended);")]
    [InlineData("_name = \"my-gallery\"; Mend(ref _name); c.Get(_name);")]
    [InlineData("_name = \"my-gallery\"; foreach (var arg in rules.All) Console.WriteLine(arg); c.Get(_name);")]
    [InlineData("_name = \"my-gallery\"; _ = new Unseen(rules); c.Get(_name);")]
    [InlineData("_name = \"my-gallery\"; ref var alias = ref _name; alias = \"my_gallery\"; c.Get(_name);")]
    [InlineData("ref var alias = ref _name; _name = \"my-gallery\"; alias = \"my_gallery\"; c.Get(_name);")]
    [InlineData("try { _name = \"my-gallery\"; rules.Change(this); } catch (InvalidOperationException) { rules.Change(this); Name = \"x\"; c.Get(_name); }")]
    [InlineData("var n = _name; _name = \"my-gallery\"; c.Get(n);")]
    [InlineData("c.Get(_name); _name = \"my-gallery\";")]
    public Task Not_found(string statements) => Verify.Source(Source(statements));

    // What a readonly member holds changes all the same, wherever the call of it is.
    [Theory]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; if (dash) _flag.Raise(); if (_flag.IsRaised) return; c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; _flag.IsOn = dash; if (_flag.IsOn) return; c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; Flag.Shared.IsOn = dash; if (Flag.Shared.IsOn) return; c.Get(n);")]
    [InlineData("var n = \"my-gallery\"; if (n.Contains((char)args.Length)) _flag.Raise(); if (_flag.IsRaised) return; c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; if (dash) Note(n); if (_notes.Count > 0) return; c.Get(n);")]
    [InlineData("var n = dash ? \"my-gallery\" : \"my_gallery\"; Action note = () => _notes.Add(\"x\"); if (dash) note(); if (_notes.Count > 0) return; c.Get(n);")]
    public Task Not_found_behind_what_a_member_holds(string statements) => Verify.Source(Source(statements));

    private static string Source(string statements) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using Azure.ResourceManager.Compute;

        internal sealed class Program
        {
            private string _name = "my_gallery";
            private volatile string _volatile = "my_gallery";
            private string _mended = "my_gallery";

            private readonly Flag _flag = new();
            private readonly List<string> _notes = new();

            public event EventHandler? Changed;

            public string Name { get; set; } = "my_gallery";

            public string Mended { get => _mended; set => _mended = value.Replace('-', '_'); }

            internal void Run(GalleryCollection c, IRules rules, Program other, string[] args, bool dash)
            {
                {{statements}}
            }

            private void Note(string note) => _notes.Add(note);

            private void Send(GalleryCollection c) => c.Get(_name);

            private void Take(string name) => _name = name;

            private static void Mend(ref string name) => name = name.Replace('-', '_');
        }

        internal static class Settings
        {
            public static string Name { get; set; } = "my_gallery";

            public static void Take(string name) => Name = name;

            public static void Send(GalleryCollection c) => c.Get(Name);
        }

        internal sealed class Flag
        {
            public static readonly Flag Shared = new();

            public bool IsOn { get; set; }

            public bool IsRaised { get; private set; }

            public void Raise() => IsRaised = true;
        }

        internal sealed class Other
        {
            public string Name { get; set; } = "";
        }

        internal sealed class Unseen
        {
            public Unseen(IRules rules) => rules.Change(this);
        }

        internal interface IRules
        {
            IEnumerable<string> All { get; }

            void Change(object it);

            bool Accepts(string name);
        }
        """;
}
