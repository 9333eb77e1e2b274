namespace GalleryAnalyzers.Tests.Methods;

/// <summary>A check in the code that keeps what is wrong from Azure, or mends it: nothing may be said then, however the check is written.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("static void Use(GalleryCollection c, string n) { Ensure(n); c.Get(n); } static void Ensure(string n) { if (n.Contains('-')) throw new ArgumentException(n); }")]
    [InlineData("static void Use(GalleryCollection c, string n) { Ensure(n); c.Get(n); } static void Ensure(string n) { if (!Regex.IsMatch(n, \"^[a-z]+$\")) throw new ArgumentException(n); }")]
    [InlineData("static void Use(GalleryCollection c, string n) { Ensure(n); c.Get(n); } static void Ensure(string n) { if (n == \"bad-name\") throw new ArgumentException(n); }")]
    [InlineData("static void Use(GalleryCollection c, string n) { Check.Name(n); NameChecks.ValidateName(n); c.Get(n); }")]
    [InlineData("static void Use(GalleryCollection c, string n) { ArgumentOutOfRangeException.ThrowIfEqual(n, \"x\"); c.Get(n); }")]
    [InlineData("static void Use(GalleryCollection c, string n) { if (!Good.IsMatch(n)) return; c.Get(n); } static readonly Regex Good = new(\"^[a-z]+$\");")]
    [InlineData("static void Use(GalleryCollection c, string n) { var ok = IsGood(n); if (!ok) return; c.Get(n); } static bool IsGood(string n) => n.All(char.IsLetter);")]
    [InlineData("static void Use(GalleryCollection c, string n) { var error = ErrorOf(n); if (error != null) throw new ArgumentException(error); c.Get(n); } static string? ErrorOf(string n) { if (n.Contains('-')) return \"no dash\"; return null; }")]
    [InlineData("static void Use(GalleryCollection c, string n) { if (TryClean(n, out var clean)) c.Get(clean); } static bool TryClean(string n, out string clean) { clean = n; return !n.Contains('-'); }")]
    [InlineData("static void Use(GalleryCollection c, string n) { if (n.Length > 5) throw new ArgumentException(n); c.Get(n); }")]
    public Task Not_found_behind_a_check_of_what_was_passed(string members) => Verify.Source(Type("Use(c, \"bad-name\");", members));

    [Theory]
    [InlineData("static string NameOf(string n) => n.StartsWith(\"bad\") ? \"good\" : \"other-name\";")]
    [InlineData("static string NameOf(string n) { if (n.StartsWith(\"bad\")) return \"good\"; return \"other-name\"; }")]
    [InlineData("static string NameOf(string n) { var name = \"other-name\"; if (n.StartsWith(\"bad\")) name = \"good\"; return name; }")]
    [InlineData("static string NameOf(string n) => n.Count(x => x == '-') switch { 0 => n + \"-x\", 1 => \"good\", _ => n };")]
    [InlineData("static string NameOf(string n) { var parts = n.Split('-').Length; if (parts == 1) n += \"-x\"; return parts == 2 ? \"good\" : n; }")]
    [InlineData("static string NameOf(string n) { while (n.Contains('-')) n = n[1..]; return n; }")]
    public Task Not_found_where_what_was_passed_decides_the_value(string members) => Verify.Source(Type("c.Get(NameOf(\"bad-name\"));", "private " + members));

    [Theory]
    [InlineData("var n = Unset; if (args.Length > 0) n = args[0]; if (!n.All(char.IsLetter)) return; c.Get(n);")]
    [InlineData("var n = Unset; if (args.Length > 0) n = args[0]; if (n.Equals(Unset, StringComparison.Ordinal)) return; c.Get(n);")]
    [InlineData("var n = Unset; while (!n.All(char.IsLetter)) n = Console.ReadLine() ?? Unset; c.Get(n);")]
    [InlineData("var n = Environment.GetEnvironmentVariable(\"G\") ?? \"my-default\"; n = n.Contains('-') ? n.Replace('-', '_') : n; c.Get(n);")]
    [InlineData("var n = Environment.GetEnvironmentVariable(\"G\") ?? \"my-default\"; if (!Regex.IsMatch(n, \"^[a-z]+$\")) throw new Exception(); c.Get(n);")]
    [InlineData("if (!Unset.Contains('-')) c.Get(Unset);")]
    [InlineData("if (Fixed.All(char.IsLetter)) c.Get(Fixed);")]
    [InlineData("if (Own.All(char.IsLetter)) c.Get(Own);")]
    public Task Not_found_behind_a_check_of_a_default(string statements) => Verify.Source(Type(
        statements, "private const string Unset = \"not-set\"; private static readonly string Fixed = \"not-set\"; private static string Own { get; } = \"not-set\";"));

    [Theory]
    [InlineData("if (!Unset.Contains('-')) Console.WriteLine(); c.Get({|GAL1001:Unset|});")]
    [InlineData("if (!Fixed.Contains('-')) Console.WriteLine(); c.Get({|GAL1001:Fixed|});")]
    public Task Found_past_a_check_of_a_default_that_does_nothing(string statements) => Verify.Source(Type(
        statements, "private const string Unset = \"not-set\"; private static readonly string Fixed = \"not-set\";"));

    [Theory]
    [InlineData("var n = \"not-set\"; if (args.Length > 0) n = args[0]; if (args.Length == 0) return; c.Get(n);")]
    [InlineData("var n = \"not-set\"; var ok = false; if (args.Length > 0) { n = args[0]; ok = true; } if (!ok) return; c.Get(n);")]
    [InlineData("var e = args.FirstOrDefault(); var n = e ?? \"not-set\"; if (e is null) throw new Exception(); c.Get(n);")]
    [InlineData("var n = condition ? \"good\" : \"no-create\"; if (!condition) return; c.Get(n);")]
    [InlineData("string n; var skip = false; switch (args[0]) { case \"dev\": n = \"n-a\"; skip = true; break; default: n = \"good\"; break; } if (skip) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; if (args.Length > 5) n = \"good\"; if (args.Length > 5) c.Get(n);")]
    [InlineData("var n = \"not-set\"; if (args.Length > 0) Console.WriteLine(); if (args.Length > 0) n = args[0]; if (args.Length == 0) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; var i = 0; do { if (i++ > 0) n = \"good\"; } while (i < 2); c.Get(n);")]
    [InlineData("var e = args.FirstOrDefault(); var isMissing = e is null; e ??= \"not-set\"; if (isMissing) return; c.Get(e);")]
    [InlineData("var e = args.FirstOrDefault(); bool isMissing; isMissing = e == null; var n = e ?? \"not-set\"; if (!isMissing) c.Get(n);")]
    [InlineData("var isMissing = args.Length == 0; var isThere = !isMissing; var n = isThere ? \"good\" : \"not-set\"; if (isMissing) return; c.Get(n);")]
    [InlineData("var reserved = new HashSet<string> { \"bad-name\" }; foreach (var n in new[] { \"bad-name\", \"good\" }) { if (reserved.Contains(n)) continue; c.Get(n); }")]
    [InlineData("var allowed = new List<string> { \"good\" }; var n = args.Length > 0 ? \"good\" : \"bad-name\"; if (allowed.IndexOf(n) < 0) return; c.Get(n);")]
    [InlineData("var a = args.FirstOrDefault(); var isThere = string.Equals(a, \"x\", StringComparison.Ordinal); var n = isThere ? \"good\" : \"not-set\"; if (!string.Equals(a, \"x\", StringComparison.Ordinal)) return; c.Get(n);")]
    [InlineData("var a = args.Length; string n; switch (a) { case 1: n = \"good\"; break; default: n = \"not-set\"; break; } switch (a) { case 1: c.Get(n); break; }")]
    [InlineData("var a = args.Length; var n = a switch { 1 => \"good\", _ => \"not-set\" }; if (a == 1) c.Get(n);")]
    [InlineData("var n = condition ? \"bad-name\" : \"good\"; Do(); void Do() { if (condition) return; c.Get(n); }")]
    [InlineData("var n = condition ? \"bad-name\" : \"good\"; Action a = () => { if (!condition) c.Get(n); }; a();")]
    [InlineData("var a = args.FirstOrDefault(); var k = a switch { \"x\" => 1, _ => 2 }; var n = a switch { \"x\" => \"good\", _ => \"not-set\" }; if (k == 2) return; c.Get(n);")]
    public Task Not_found_where_conditions_go_together(string statements) => Verify.Source(Type(statements, ""));

    [Theory]
    [InlineData("foreach (var n in Names) { if (n.Contains('-')) continue; c.Get(n); }")]
    [InlineData("foreach (var n in Names.Where(n => !n.Contains('-'))) c.Get(n);")]
    [InlineData("foreach (var n in Names.Except(new[] { \"bad-name\" })) c.Get(n);")]
    [InlineData("var n = Names[0]; c.Get(n);")]
    [InlineData("if (!Names.Any(n => n.Contains('-'))) { foreach (var n in Names) c.Get(n); }")]
    [InlineData("for (var i = 0; i < Names.Length; i++) { if (i == 1) continue; c.Get(Names[i]); }")]
    [InlineData("foreach (var n in Names) { c.Get(n); break; }")]
    [InlineData("var count = 0; foreach (var n in Names) { if (count++ > 0) break; c.Get(n); }")]
    [InlineData("var i = args.Length; if (i != 1) c.Get(Names[i]);")]
    [InlineData("var i = condition ? 0 : 1; if (i == 0) c.Get(Names[i]);")]
    public Task Not_found_behind_a_check_of_an_element(string statements) => Verify.Source(Type(statements, "private static readonly string[] Names = { \"good\", \"bad-name\" };"));

    // The likeliest uses of a list that a whole team would have to live with.
    [Theory]
    [InlineData("var p = new GalleryImageVersionPublishingProfile { TargetRegions = { new(AzureLocation.WestEurope) } }; foreach (var r in Regions) if (r != \"westeurope\") p.TargetRegions.Add(new(r)); Send(p);")]
    [InlineData("var p = new GalleryImageVersionPublishingProfile(); foreach (var r in Regions) p.TargetRegions.Add(new(r) { RegionalReplicaCount = r == Regions[0] ? 3 : 1 }); Send(p);")]
    [InlineData("var s = new GalleryImageVersionStorageProfile(); foreach (var lun in Luns) s.DataDiskImages.Add(new(lun)); for (var i = 0; i < Luns.Length; i++) s.DataDiskImages.Add(new(Luns[i] + Luns.Length)); Send(s);")]
    [InlineData("foreach (var team in Teams) c.Get(team.Replace('-', '_')); foreach (var team in Teams) c.Get($\"images.{Array.IndexOf(Teams, team)}\");")]
    [InlineData("for (var i = 0; i < Teams.Length; i++) { if (i == 0) continue; c.Get(Teams[i]); }")]
    public Task Not_found_where_a_list_is_gone_through(string statements) => Verify.Source(Type(
        statements,
        "private static readonly string[] Regions = { \"westeurope\", \"northeurope\" }; private static readonly int[] Luns = { 0, 1 }; "
        + "private static readonly string[] Teams = { \"web-shop\", \"data\" }; private static void Send(object sent) => Console.WriteLine(sent);"));

    [Theory]
    [InlineData("foreach (var n in Names) c.Get({|GAL1001:n|});")]
    [InlineData("for (var i = 0; i < Names.Length; i++) c.Get({|GAL1001:Names[i]|});")]
    [InlineData("c.Get({|GAL1001:Names[1]|});")]
    public Task Found_in_an_element(string statements) => Verify.Source(Type(statements, "private static readonly string[] Names = { \"good\", \"bad-name\" };"));

    [Theory]
    [InlineData("static void Use(GalleryCollection c, string n, bool isDraft) { if (isDraft) n = n.Replace('-', '_'); c.Get(n); }")]
    [InlineData("static void Use(GalleryCollection c, string n, bool isDraft) { if (isDraft) return; c.Get(n); }")]
    [InlineData("static void Use(GalleryCollection c, string n, bool isDraft) { if (!isDraft && n.Length > 0) c.Get(n); }")]
    [InlineData("static void Use(GalleryCollection c, string n, bool isDraft) => Then(c, n, isDraft); static void Then(GalleryCollection c, string n, bool isDraft) { if (!isDraft) c.Get(n); }")]
    public Task Not_found_where_what_decided_was_passed_too(string members) =>
        Verify.Source(Type("Use(c, condition ? \"bad-name\" : \"good\", condition);", members));

    [Theory]
    [InlineData("static void Use(GalleryCollection c, string n, bool isDraft) { if (isDraft) Console.WriteLine(n); c.Get(n); }")]
    [InlineData("static void Use(GalleryCollection c, string n, bool isDraft) { if (Console.CapsLock) return; c.Get(n); }")]
    public Task Found_where_what_decided_was_passed_for_nothing(string members) =>
        Verify.Source(Type("Use(c, condition ? {|GAL1001:\"bad-name\"|} : \"good\", condition);", members));

    // A condition that is asked twice takes away what the other chose, only as long as its ways are apart.
    [Theory]
    [InlineData("var n = condition ? {|GAL1001:\"bad-a-prod\"|} : {|GAL1001:\"bad-a-dev\"|}; var l = condition ? \"westeurope\" : \"northeurope\"; c.Get(n); Console.WriteLine(l);")]
    [InlineData("var n = args.Length > 0 ? args[0] : {|GAL1001:\"bad-b\"|}; var l = args.Length > 1 ? args[1] : \"x\"; c.Get(n); Console.WriteLine(l);")]
    [InlineData("var a = args.FirstOrDefault(); var l = a ?? \"x\"; var n = args.LastOrDefault() ?? {|GAL1001:\"bad-c\"|}; if (a is null) Console.WriteLine(l); c.Get(n);")]
    [InlineData("var n = condition ? {|GAL1001:\"bad-d\"|} : \"good\"; Console.WriteLine(condition ? \"production\" : \"development\"); c.Get(n);")]
    [InlineData("var n = condition ? {|GAL1001:\"bad-h\"|} : \"good\"; if (args.Length > 0) Console.WriteLine(); if (args.Length > 0) c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"bad-e\"|}; if (n.Contains('-')) Console.WriteLine(n); c.Get(n);")]
    [InlineData("var n = args.FirstOrDefault() ?? {|GAL1001:\"bad-f\"|}; if (!n.All(char.IsLetter)) Console.WriteLine(n); c.Get(n);")]
    [InlineData("var n = {|GAL1001:\"bad-g\"|}; if (c.Exists(n)) return; c.Get(n);")]
    public Task Found_where_the_ways_meet_again(string statements) => Verify.Source(Type(statements, ""));

    [Theory]
    [InlineData("private static readonly Dictionary<string, string?> Values = new(); private const string Key = \"k\"; internal static void Go(GalleryCollection c) => c.Get(Values[Key] ?? {|GAL1001:\"bad-a\"|});")]
    [InlineData("private static string _env = \"\"; private const string Prod = \"prod\"; internal static void Go(GalleryCollection c) { var n = _env == Prod ? {|GAL1001:\"bad-a\"|} : {|GAL1001:\"bad-b\"|}; c.Get(n); }")]
    [InlineData("internal static void Go(GalleryCollection c) { var n = {|GAL1001:\"bad-a\"|}; System.Diagnostics.Debug.Assert(n.Length < 80); c.Get(n); }")]
    [InlineData("internal static void Go(GalleryCollection c) { var n = {|GAL1001:\"bad-a\"|}; Check.Require(n.Length < 80); c.Get(n); }")]
    [InlineData("internal static void Go(GalleryCollection c) { _ = Beat(); c.Get({|GAL1001:\"bad-a\"|}); } private static async Task Beat() { while (true) await Task.Delay(1000); }")]
    public Task Found_where_something_else_decides(string members) => Verify.Source(Type("Go(c);", members));

    // Whoever remembers names and decides by them, asks about them.
    [Theory]
    [InlineData("private static readonly HashSet<string> Done = new(); internal static void Go(GalleryCollection c) { var n = \"bad-a\"; if (!Done.Add(n)) return; c.Get(n); }")]
    public Task Not_found_behind_what_remembers_it(string members) => Verify.Source(Type("Go(c);", members));

    // What teams write most: an answer of several parts, a name that is made fit, a list of errors.
    [Theory]
    [InlineData("var n = args.FirstOrDefault() ?? \"bad-a\"; var examined = NameChecks.Examine(n); if (!examined.IsRight) throw new Exception(examined.Error); c.Get(n);")]
    [InlineData("var n = (args.FirstOrDefault() ?? \"bad-a\").ToLowerInvariant().Replace('-', '_'); c.Get(n);")]
    [InlineData("var n = \"bad-a\"; var errors = NameChecks.ErrorsOf(n).ToList(); if (errors.Count > 0) { Console.Error.WriteLine(errors[0]); return; } c.Get(n);")]
    public Task Not_found_behind_a_check_of_another_type(string statements) => Verify.Source(Type(statements, ""));

    [Theory]
    [InlineData("var n = args.Length > 0 ? args[0] : \"bad-a\"; if (args.Length == 0) n = Console.ReadLine() ?? throw new Exception(); c.Get(n);")]
    [InlineData("var a = args.FirstOrDefault(); var n = \"bad-a\"; if (a != null) n = a; if (a == null) n = \"good\"; c.Get(n);")]
    [InlineData("var n = condition ? \"bad-a\" : \"good\"; if (condition) n = \"fine\"; c.Get(n);")]
    [InlineData("var n = \"bad-a\"; if (n.Contains('-') && !Good.IsMatch(n)) return; c.Get(n);")]
    [InlineData("var n = \"bad-a\"; if (n.Contains('-')) { if (!Good.IsMatch(n)) return; } c.Get(n);")]
    [InlineData("var n = \"bad-a\"; if (n.Contains('-') && n.Contains('a')) n = n.Replace('-', '_'); c.Get(n);")]
    [InlineData("var n = args.FirstOrDefault() ?? \"bad-a\"; if (n.Contains('-') && !Good.IsMatch(n)) throw new Exception(); c.Get(n);")]
    [InlineData("var n = \"bad-a\"; while (n.Contains('-')) { var i = n.IndexOf('-'); if (i < 0) break; n = n.Remove(i, 1); } c.Get(n);")]
    [InlineData("var n = \"bad-a\"; var errors = new List<string>(); if (n.Contains('-')) errors.Add(\"x\"); if (errors.Count > 0) return; c.Get(n);")]
    [InlineData("var n = \"bad-a\"; var all = new List<string>(); if (n.Contains('-')) all.Add(\"good\"); else all.Add(n); c.Get(all[0]);")]
    [InlineData("var n = \"bad-a\"; string[] all = n.Contains('-') ? [\"good\"] : [n]; c.Get(all[0]);")]
    [InlineData("var n = \"good\"; for (var i = 0; i < 3; i++) { if (!condition) continue; n = \"bad-a\"; } if (condition) return; c.Get(n);")]
    [InlineData("var n = \"bad-a\"; if (n.Contains('-')) Check.Fail(n); c.Get(n);")]
    [InlineData("c.Get(First([\"good\"])); static string First(IReadOnlyList<string> all) => all.Count > 0 ? all[0] : \"bad-a\";")]
    public Task Not_found_where_a_way_did_something_about_it(string statements) => Verify.Source(Type(statements, "private static readonly Regex Good = new(\"^[a-z]+$\");"));

    [Theory]
    [InlineData("if (TryName(args.FirstOrDefault(), out var n)) c.Get(n);")]
    [InlineData("if (!TryName(args.FirstOrDefault(), out var n)) return; c.Get(n);")]
    [InlineData("HashSet<string> s = [\"a\", \"a\"]; var n = \"bad-name\"; if (s.Count == 1) n = \"good\"; if (s.Count == 1) c.Get(n);")]
    [InlineData("var good = new Regex(\"^[a-z]+$\"); var n = \"bad-name\"; if (!good.IsMatch(n)) return; c.Get(n);")]
    [InlineData("char[] bad = ['-']; var n = \"bad-name\"; if (n.IndexOfAny(bad) >= 0) return; c.Get(n);")]
    [InlineData("Func<string, bool> isGood = n => n.All(char.IsLetter); var n = \"bad-name\"; if (!isGood(n)) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; if (!Good.IsMatch(n)) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; if (n.AsSpan().ContainsAny(Bad)) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; if (!Names.IsGood(n)) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; if (!NameRules.Default.IsGood(n)) return; c.Get(n);")]
    public Task Not_found_behind_what_measures_it(string statements) => Verify.Source(Type(
        statements, "private static readonly Regex Good = new(\"^[a-z]+$\"); private static readonly NameRules Names = new(); private static readonly System.Buffers.SearchValues<char> Bad = System.Buffers.SearchValues.Create(\"-\"); private static bool TryName(string? s, out string n) { if (s is null) { n = \"bad-none\"; return false; } n = s; return true; }"));

    // The body tells, whatever the name is; where it cannot be seen, it may refuse.
    [Theory]
    [InlineData("ValidateName", "{ if (name.Contains('-')) throw new ArgumentException(name); }")]
    [InlineData("Print", "{ if (name.Contains('-')) throw new ArgumentException(name); }")]
    [InlineData("Print", "=> Refuse(name); private static void Refuse(string name) => _ = name.Contains('-') ? throw new ArgumentException(name) : 0;")]
    [InlineData("Print", "=> Printer.OnNext(name); public static IObserver<string> Printer { get; set; }")]
    public Task Not_found_behind_a_call_that_may_refuse_it(string method, string body) => Verify.Source(
        Type($"var n = \"bad-name\"; Elsewhere.{method}(n); c.Get(n);", "") + Elsewhere(method, body));

    [Theory]
    [InlineData("Print", "=> Console.WriteLine(name);")]
    [InlineData("ValidateName", "=> Console.WriteLine(name);")]
    [InlineData("CheckName", "{ if (name.Length > 3) Show(name); } private static void Show(string name) => Console.WriteLine(name);")]
    public Task Found_behind_a_call_that_refuses_nothing(string method, string body) => Verify.Source(
        Type($"var n = {{|GAL1001:\"bad-name\"|}}; Elsewhere.{method}(n); c.Get(n);", "") + Elsewhere(method, body));

    [Theory]
    [InlineData("IsName")]
    [InlineData("Matches")]
    [InlineData("CanBe")]
    [InlineData("ValidateName")]
    [InlineData("CheckName")]
    [InlineData("VerifyName")]
    [InlineData("TryAdd")]
    [InlineData("Has")]
    public Task Not_found_behind_a_question_that_an_object_answers(string name) => Verify.Source(
        Type($"var n = \"bad-name\"; if (!Unseen.Default.{name}(n)) return; c.Get(n);", "") + Unseen(name));

    [Theory]
    [InlineData("if (!Known.Any(k => string.Equals(k, Unset, StringComparison.Ordinal))) return; c.Get(Unset);")]
    [InlineData("var n = \"bad-name\"; if (!Known.Any(k => k == n)) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; string[] bad = [\"-\"]; if (bad.Any(b => n.Contains(b))) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; if (!Allowed.Contains(n)) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; if (!Others.Contains(n)) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; var all = new[] { \"good\" }.ToHashSet(); if (!all.Contains(n)) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; if (Renamed.TryGetValue(n, out var other)) n = other; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; foreach (var b in new[] { '-', ' ' }) if (n.Contains(b)) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; for (var i = 0; i < Known.Length; i++) if (!n.StartsWith(Known[i])) throw new Exception(n); c.Get(n);")]
    [InlineData("foreach (var b in args) if (Unset.Contains(b)) return; c.Get(Unset);")]
    [InlineData("var n = \"bad-name\"; var isBad = false; foreach (var b in new[] { '-', ' ' }) isBad |= n.Contains(b); if (isBad) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; var isBad = false; isBad |= n.Contains('-'); if (isBad) return; c.Get(n);")]
    [InlineData("var n = \"bad-name\"; foreach (var b in System.IO.Path.GetInvalidFileNameChars()) n = n.Replace(b, '_'); c.Get(n);")]
    [InlineData("var n = \"bad-name\"; foreach (var b in \"- /\") n = n.Replace(b.ToString(), \"\"); c.Get(n);")]
    public Task Not_found_behind_what_it_is_compared_with(string statements) => Verify.Source(Type(
        statements,
        "private const string Unset = \"not-set\"; private static readonly string[] Known = { \"dev\", \"prod\" }; "
        + "private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal) { \"good\" }; private static readonly ISet<string> Others = new HashSet<string>(new[] { \"good\" }); "
        + "private static readonly Dictionary<string, string> Renamed = new() { [\"bad-name\"] = \"good\" };"));

    [Theory]
    [InlineData("var n = \"not-set\"; if (args.Length > 0) n = args[0]; else Environment.Exit(1); c.Get(n);")]
    [InlineData("var n = \"not-set\"; if (args.Length > 0) n = args[0]; else Environment.FailFast(\"usage\"); c.Get(n);")]
    [InlineData("var n = \"not-set\"; if (args.Length > 0) n = args[0]; else Fail(); c.Get(n);")]
    [InlineData("var n = \"not-set\"; if (args.Length > 0) n = args[0]; else Local(); c.Get(n); static void Local() => throw new Exception();")]
    [InlineData("var n = \"not-set\"; if (args.Length > 0) n = args[0]; else Check.Usage(); c.Get(n);")]
    [InlineData("var n = \"not-set\"; if (args.Length > 0) n = args[0]; else n = Nothing(); c.Get(n);")]
    [InlineData("Fail(); c.Get(\"not-set\");")]
    public Task Not_found_past_what_never_returns(string statements) => Verify.Source(Type(
        statements, "private static void Fail() => throw new Exception(); private static string Nothing() { while (true) { } }"));

    // Older frameworks do not say of it that it never returns.
    [Theory]
    [InlineData("Exit(1)")]
    [InlineData("FailFast(\"usage\")")]
    public Task Not_found_past_the_end_of_the_program_where_only_its_name_tells(string call) => Verify.Source(Type(
        $"var n = \"not-set\"; if (args.Length > 0) n = args[0]; else Environment.{call}; c.Get(n);", "") + """
        namespace System
        {
            internal static class Environment
            {
                public static void Exit(int code) { }

                public static void FailFast(string message) { }
            }
        }

        """);

    [Fact]
    public Task Found_past_what_only_bears_that_name() => Verify.Source(Type(
        "var n = {|GAL1001:\"not-set\"|}; if (args.Length > 0) n = args[0]; else Own.Environment.Exit(1); c.Get(n);", "") + """
        namespace Own
        {
            internal static class Environment
            {
                public static void Exit(int code) { }
            }
        }

        """);

    [Theory]
    [InlineData("var n = \"bad-name\"; if (!IsGood(n)) return; Func<object> f = () => c.Get(n); f();")]
    [InlineData("var n = \"bad-name\"; Func<object?> f = () => IsGood(n) ? c.Get(n) : null; f();")]
    [InlineData("foreach (var n in new[] { \"bad-name\", \"good\" }) { if (n.Contains('-')) continue; Func<object> f = () => c.Get(n); f(); }")]
    public Task Not_found_in_a_lambda_behind_a_check(string statements) => Verify.Source(Type(statements, "private static bool IsGood(string n) => n.All(char.IsLetter);"));

    [Theory]
    [InlineData("var n = \"good\"; Trace(n = \"bad-name\"); c.Get(n);")]
    [InlineData("var n = \"bad-name\"; try { n = \"good\"; Check.Name(n); } catch { } c.Get(n);")]
    [InlineData("var n = \"bad-name\"; try { n = \"good\"; Check.Name(n); } finally { c.Get(n); }")]
    [InlineData("var n = \"bad-name\"; Mend(out n); c.Get(n); static void Mend(out string name) { name = \"good\"; }")]
    [InlineData("var n = \"bad-name\"; Fit(ref n); c.Get(n);")]
    [InlineData("var n = \"bad-name\"; Action f = Mend; f(); c.Get(n); void Mend() { n = \"good\"; }")]
    [InlineData("var n = \"bad-name\"; Mend(ref n); c.Get(n); static void Mend(ref string name) { name = name.Replace('-', '_'); }")]
    [InlineData("var n = \"bad-name\"; var q = from x in new[] { 1 } select (n = \"good\"); q.ToList(); c.Get(n);")]
    public Task Not_found_where_it_was_mended(string statements) => Verify.Source(Type(statements, "[System.Diagnostics.Conditional(\"NEVER\")] private static void Trace(string text) { } private static void Fit(ref string name) => name = name.Replace('-', '_');"));

    [Theory]
    [InlineData("readonly string _n; public Step(string name) { _n = name; _n = _n.Replace('-', '_'); } public void Go(GalleryCollection c) => c.Get(_n);")]
    [InlineData("readonly string _n; public Step(string name) { name = name.Replace('-', '_'); _n = name; } public void Go(GalleryCollection c) => c.Get(_n);")]
    [InlineData("readonly string _n; public Step(string name) { if (name.Contains('-')) throw new ArgumentException(name); _n = name; } public void Go(GalleryCollection c) => c.Get(_n);")]
    [InlineData("public readonly string N; public Step(string name) { var h = new Holder(); h.N = name; N = \"good\"; } public void Go(GalleryCollection c) => c.Get(N); private class Holder { public string N = \"\"; }")]
    [InlineData("readonly string _n; public Step(string name) { _n = name; } public void Go(GalleryCollection c) { if (_n.Contains('-')) return; c.Get(_n); }")]
    [InlineData("readonly string _n; readonly bool _dry; public Step(string name, bool dry = true) { _n = name; _dry = dry; } public void Go(GalleryCollection c) { if (_dry) return; c.Get(_n); }")]
    [InlineData("readonly string _n; public Step(string name) { _n = name; } bool IsGood => _n.All(char.IsLetter); public void Go(GalleryCollection c) { if (!IsGood) return; c.Get(_n); }")]
    public Task Not_found_where_an_object_does_not_keep_it(string members) =>
        Verify.Source(Type("new Step(\"bad-name\").Go(c);", $"private sealed class Step {{ {members} }}"));

    [Theory]
    [InlineData("readonly string _n; public Step(string name) { _n = name; } public void Go(GalleryCollection c) => c.Get(_n);")]
    [InlineData("readonly string _n; public Step(string name) => _n = name; public void Go(GalleryCollection c) => c.Get(_n);")]
    [InlineData("readonly string name; public Step(string name) { this.name = name; } public void Go(GalleryCollection c) => c.Get(name);")]
    [InlineData("string N { get; } public Step(string name) { ArgumentException.ThrowIfNullOrEmpty(name, nameof(name)); N = name; } public void Go(GalleryCollection c) => c.Get(N);")]
    [InlineData("readonly string _n = \"\"; public Step(string name) { if (DateTime.Now.Year > 3000) _n = name; else _n = \"good\"; } public void Go(GalleryCollection c) => c.Get(_n);")]
    public Task Found_where_an_object_keeps_it(string members) =>
        Verify.Source(Type("new Step({|GAL1001:\"bad-name\"|}).Go(c);", $"private sealed class Step {{ {members} }}"));

    [Fact]
    public Task Found_where_an_object_keeps_a_default() => Verify.Source(Type(
        "new Step(args.FirstOrDefault() ?? {|GAL1001:\"bad-name\"|}).Go(c);",
        "private sealed class Step { readonly string _n; public Step(string name) { _n = name; } public void Go(GalleryCollection c) => c.Get(_n); }"));

    [Fact]
    public Task Not_found_in_a_method_that_is_not_called() => Verify.Source(Type(
        "new Step(\"bad-name\").Mended().Go(c); Console.WriteLine(new Step(\"bad-name\").Show());",
        "private sealed class Step(string n) { public string Show() => n; public Step Mended() => new(n.Replace('-', '_')); public void Go(GalleryCollection c) => c.Get(n); }"));

    [Fact]
    public Task Not_found_where_the_type_assigns_its_member_by_its_own_name() => Verify.Source(Type(
        "Names.Go(c);",
        "private static class Names { static readonly string N = \"bad-name\"; static Names() { Names.N = \"good\"; } public static void Go(GalleryCollection c) => c.Get(N); }"));

    [Theory]
    [InlineData("Pair(out var d, out var p); d.StorageProfile = storage; p.TargetRegions.Add(new(\"westeurope\")); versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", d);")]
    [InlineData("var p = new GalleryImageVersionPublishingProfile { TargetRegions = { new(\"northeurope\") } }; Complete(ref p); var d = new GalleryImageVersionData(\"westeurope\") { PublishingProfile = p, StorageProfile = storage }; versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", d);")]
    [InlineData("var d = Bare(); d.StorageProfile = storage; d.PublishingProfile.TargetRegions.Add(new(\"westeurope\")); versions.CreateOrUpdate(WaitUntil.Completed, \"1.0.0\", d);")]
    public Task Not_found_where_the_caller_goes_on_with_it(string statements) => Verify.Source(Type(statements, """
        private static void Pair(out GalleryImageVersionData d, out GalleryImageVersionPublishingProfile p)
        {
            p = new() { TargetRegions = { new("northeurope") } };
            d = new("westeurope") { PublishingProfile = p };
        }

        private static void Complete(ref GalleryImageVersionPublishingProfile p) => p.TargetRegions.Add(new("westeurope"));

        private static GalleryImageVersionData Bare() => new("westeurope") { PublishingProfile = new() { TargetRegions = { new("northeurope") } } };
        """));

    // Static, or a member of the only object.
    private static string Elsewhere(string method, string body) =>
        $"internal static class Elsewhere {{ public static void {method}(string name) {body} }}";

    private static string Unseen(string method) => $$"""
        internal static class Unseen
        {
            public static Unseen<string> Default { get; } = new();
        }

        internal class Unseen<T>
        {
            public virtual bool {{method}}(T name) => System.Environment.GetEnvironmentVariable($"{name}") is not null;
        }

        """;

    private static string Type(string statements, string members) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.RegularExpressions;
        using System.Threading.Tasks;
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager.Compute;
        using Azure.ResourceManager.Compute.Models;

        internal static class Program
        {
            internal static void Run(GalleryCollection c, GalleryImageVersionCollection versions, GalleryImageVersionStorageProfile storage, string[] args, bool condition)
            {
                {{statements}}
            }

            {{members}}
        }

        internal static class Check
        {
            public static void Name(string name) { if (name.Contains('-')) throw new Exception(name); }

            public static void Require(bool holds) { }

            public static void Fail(string text) => throw new Exception(text);

            [System.Diagnostics.CodeAnalysis.DoesNotReturn]
            public static void Usage()
            {
                Console.WriteLine("usage");
                throw new Exception();
            }
        }

        internal sealed class NameRules
        {
            public static NameRules Default { get; } = new();

            public bool IsGood(string name) => name.All(char.IsLetter);
        }

        internal static class NameChecks
        {
            public static void ValidateName(string name) { if (name.Contains('-')) throw new Exception(name); }

            public static (bool IsRight, string Error) Examine(string name) => name.Contains('-') ? (false, name) : (true, "");

            public static IEnumerable<string> ErrorsOf(string name) { if (name.Contains('-')) yield return name; }
        }

        """;
}
