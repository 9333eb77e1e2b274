using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Execution;

/// <summary>Writes the statements of random programs' methods.</summary>
/// <param name="draw">Chooses them.</param>
/// <param name="names">The variables in them.</param>
/// <param name="isProbed">Whether they are the program's own, which hand values to probes; others do no more than change things.</param>
/// <param name="around">The statements of the function around theirs; null where they are a method's own.</param>
internal sealed class Statements(Draw draw, Names names, bool isProbed = false, Statements? around = null)
{
    private const int MostDepth = 4;
    private const int MostBlocks = 14;
    private const int MostInBlock = 3;

    private readonly bool _isProbed = isProbed;
    private readonly Expressions _expressions = new(draw, names, mayCall: isProbed);
    private readonly Tally _tally = around?._tally ?? new();
    private bool _isInLoop;
    private bool _mayReturn = isProbed;

    /// <summary>Statements in up to four layers of blocks.</summary>
    public string Many() => Block(0);

    /// <summary>Statements in up to two layers of blocks.</summary>
    public string Few() => Block(MostDepth - 2);

    /// <summary>Probes of all that can be handed to one.</summary>
    public string AllProbes() => string.Concat(names.AllProbed.Select(Probe));

    private string Block(int depth)
    {
        _tally.Blocks++;
        return $"{{ {names.Mark()}{string.Concat(Enumerable.Range(0, draw.Below(MostInBlock) + 1).Select(_ => Statement(depth + 1)))}}}\n";
    }

    private string Statement(int depth) =>
        depth > MostDepth || _tally.Blocks > MostBlocks || draw.Below(3) == 0 ? Simple() : names.Mark() + Compound(depth);

    private string Compound(int depth) => draw.Below(20) switch
    {
        0 => $"if ({_expressions.Condition(1)}) {Block(depth)}",
        1 => $"if ({_expressions.Condition(1)}) {Block(depth)} else {Block(depth)}",
        2 => Counted(counter => $"while ({_expressions.LoopCondition(counter)}) {Loop(depth)}"),
        3 => Counted(counter => $"do {Loop(depth)} while ({_expressions.LoopCondition(counter)});\n"),
        4 => For(names.New("k"), depth),
        5 => ForEach(names.New("x"), $"new[] {{ {_expressions.Text(1)}, {_expressions.Text(1)} }}", depth),
        6 => ForEach(names.New("x"), "all", depth),
        7 => Again(names.New("again"), depth),
        8 => $"switch ({_expressions.Text()}) {{ case \"a\": {Block(depth)} break; case \"s\" or \"b\": {Block(depth)} break; default: {Block(depth)} break; }}\n",
        9 => $"switch ({_expressions.Number()}) {{ case 0: {Block(depth)} break; case > 2: {Block(depth)} goto case 0; }}\n",
        10 => $"using (Chance.Resource()) {Block(depth)}",
        11 => $"lock (this) {Block(depth)}",
        12 => $"{{ using var {names.New("r")} = Chance.Resource(); {Block(depth)} }}\n",
        13 or 14 => NestedFunction(names.New("g"), depth),
        _ => Try(depth),
    };

    private string Simple() => draw.Below(29) switch
    {
        0 or 1 or 2 or 3 => Probe(names.Probed()),
        4 or 5 or 6 => _expressions.MayThrow(),
        7 or 8 or 9 => $"{names.Text()} = {AnyText()};\n{PerhapsThrown()}",
        10 or 11 => $"{names.Number()} = {_expressions.Number(draw.Below(3))};\n{PerhapsThrown()}",
        12 => $"{names.Number()}{draw.Of("++", "--", " += 2", " -= 3", " *= 2")};\n",
        13 => $"{names.Text()} {draw.Of("+=", "??=")} {_expressions.Text()};\n",
        14 when names.HasDice => $"{names.Text()} = Chance.Text();\n",
        15 => $"{names.Object()}.Description = {AnyText()};\n",
        16 => $"d.Tags[{draw.Of("\"a\"", "\"b\"")}] = {_expressions.Text()};\n",
        17 or 18 or 19 => $"all.Add({AnyText()});\n{PerhapsThrown()}",
        20 => draw.Of(
            "all.Clear();\n", "all.Remove(\"a\");\n", $"all.Insert(0, {_expressions.Text()});\n", $"all.AddRange(new[] {{ {_expressions.Text()}, {_expressions.Text()} }});\n"),
        21 when _isInLoop => $"if ({_expressions.Condition()}) {draw.Of("break", "continue")};\n",
        22 when _mayReturn => $"if ({_expressions.Condition()}) return;\n",
        23 when names.MayBeSwapped => draw.Of("d = e;\n", "e = d;\n", "(d, e) = (e, d);\n", "(s, t) = (t, s);\n", "(s, i) = (t, j);\n"),
        24 when names.MayBeSwapped => $"{names.Object()} = new GalleryData(\"c\"){draw.Of("", $" {{ Description = {_expressions.Text(1)} }}")};\n",
        25 when names.MayBeSwapped => $"all = new List<string> {{ {_expressions.Text()}{draw.Of("", $", {_expressions.Text()}")} }};\n",
        26 when _isProbed && names.IsMarked && draw.OneIn(2) => draw.Of($"Chance.Change({names.Object()});\n", "Chance.Change(all);\n"),
        26 when _isProbed && !names.HasDice => draw.Of("Local();\n", "change();\n"),
        26 when _isProbed => draw.Of("Local();\n", "change();\n", "Chance.Change(ref u);\n", "Chance.Give(out u);\n"),
        27 when _isProbed => $"Fill({names.Object()}, all, {_expressions.Text(1)});\n",
        _ => $"if ({_expressions.Condition()}) throw new InvalidOperationException();\n",
    };

    private string AnyText() => _expressions.Text(draw.Below(3));

    private string Probe(string value) => _isProbed ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Chance.Probe({_tally.Probes++}, {value});\n") : "";

    private string PerhapsThrown() => draw.Of("", "", _expressions.MayThrow());

    // Called where it is declared. What it writes is unknown everywhere, as nobody knows when it does: so it writes few variables, and two of its own.
    private string NestedFunction(string name, int depth)
    {
        var (text, number) = (names.New("v"), names.New("w"));
        var own = names with { Texts = [text, "u", "_f"], Numbers = [number, "_n"], MayBeSwapped = false };
        var within = new Statements(draw, own, _isProbed, around: this);
        var declarations = $"var {text} = \"v\"; var {number} = 2;\n";
        return draw.Below(6) switch
        {
            0 => $"{{ Action {name} = () => {{ {declarations}{within.Block(depth)} }}; {name}(); }}\n",
            1 => $"{{ {name}(); void {name}() {{ {declarations}{within.Block(depth)} }} }}\n",
            2 => $"{{ Action {name} = delegate {{ {declarations}{within.Block(depth)} }}; {name}(); }}\n",
            3 => $"{{ Func<Task> {name} = async () => {{ await Task.CompletedTask; {declarations}{within.Block(depth)} }}; {name}().GetAwaiter().GetResult(); }}\n",
            4 => $"{{ foreach (var each{name} in {name}()) {Block(depth)} IEnumerable<int> {name}() {{ {declarations}{within.Iterator(depth)} yield return 0; }} }}\n",
            _ => $"{{ foreach (var {name} in from each{name} in new[] {{ 0, 1 }} select new Action(() => {{ {declarations}{within.Block(depth)} }})) {name}(); }}\n",
        };
    }

    // An iterator ends by no return.
    private string Iterator(int depth) => Within(isInLoop: false, mayReturn: false, () => Block(depth));

    private string Loop(int depth, string first = "") => Within(isInLoop: true, _mayReturn, () => $"{{ {first}{Block(depth)} }}\n");

    private string For(string name, int depth) =>
        $"for (var {name} = {draw.Of("0", names.Number(), "2")}; {name} < {draw.Of("3", "4")} && {_expressions.MoreTurns}; {name}++) "
        + Loop(depth, draw.Of("", $"{names.Number()} = {name};\n", $"{names.Text()} = \"k\" + {name};\n"));

    private string ForEach(string name, string texts, int depth) =>
        $"foreach (var {name} in {texts}) " + Loop(depth, draw.Of("", $"{names.Text()} = {name};\n"));

    // A loop that the compiler does not know as one.
    private string Again(string name, int depth) =>
        Counted(counter => $"{{ {name}: {Block(depth)} if ({_expressions.LoopCondition(counter)}) goto {name}; {Block(depth)} }}\n");

    // Where dice end loops, nothing need count their turns.
    private string Counted(Func<string, string> loop)
    {
        if (names.HasDice)
            return loop("");

        var counter = names.New("c");
        return $"{{ var {counter} = 0; {loop(counter)} }}\n";
    }

    private string Try(int depth) => draw.Below(3) switch
    {
        0 => $"try {Block(depth)} catch (InvalidOperationException) {Handler(depth)}",
        1 => $"try {Block(depth)} finally {Finally(depth)}",
        _ => $"try {Block(depth)} catch (InvalidOperationException) when ({_expressions.Condition(1)}) {Handler(depth)} finally {Finally(depth)}",
    };

    // Where paths meet, what is wrong on one of them shows.
    private string Handler(int depth) => $"{{ {names.Mark()}{draw.Of("", Probe(names.Probed()) + Probe(names.Probed()))}{PerhapsAnother(depth)}{Block(depth)} }}\n";

    private string PerhapsAnother(int depth) => depth < MostDepth && _tally.Blocks <= MostBlocks && draw.OneIn(3) ? Try(depth + 1) : "";

    // Control does not leave a finally block by break, continue or return.
    private string Finally(int depth) => Within(isInLoop: false, mayReturn: false, () => Handler(depth));

    private string Within(bool isInLoop, bool mayReturn, Func<string> write)
    {
        var outside = (_isInLoop, _mayReturn);
        (_isInLoop, _mayReturn) = (isInLoop, mayReturn);
        var text = write();
        (_isInLoop, _mayReturn) = outside;
        return text;
    }

    /// <summary>What a method has of blocks and probes, those in its nested functions included.</summary>
    private sealed class Tally
    {
        public int Blocks { get; set; }

        public int Probes { get; set; }
    }
}
