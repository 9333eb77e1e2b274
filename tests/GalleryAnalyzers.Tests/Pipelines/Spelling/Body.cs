using GalleryAnalyzers.Tests.Generation;
using GalleryAnalyzers.Tests.Pipelines.Model;

namespace GalleryAnalyzers.Tests.Pipelines.Spelling;

/// <summary>The body of a method while it is written: a value that is asked for may first need statements, or members of the class.</summary>
/// <param name="owner">The class.</param>
/// <param name="given">The values that the method has as parameters.</param>
internal sealed class Body(ClassText owner, IReadOnlyDictionary<Value, string> given)
{
    private readonly Draw _draw = owner.Draw;

    /// <summary>The statements so far.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>An expression that has the value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isTyped">Whether its place says what type it is of, so that <c>new()</c> does.</param>
    public string Of(Value value, bool isTyped = false)
    {
        if (given.TryGetValue(value, out var parameter))
            return parameter;

        return value is Thing thing ? OfObject(thing, isTyped) : OfLeaf(value);
    }

    /// <summary>Writes what the step does.</summary>
    public void Do(Step step)
    {
        switch (step)
        {
            case Create create when _draw.OneIn(4):
                CreateInMethod(create);
                break;
            case Create create:
                Lines.Add($"{_draw.Of("var", create.Result.Type)} {create.Result.Name} = {Creation(create)};");
                break;
            case Update update:
                var patch = Of(update.Patch);
                Lines.Add(update.Target.Type == "VirtualMachineScaleSetResource" || _draw.OneIn(2)
                    ? $"await {update.Target.Name}.UpdateAsync(WaitUntil.Completed, {patch});"
                    : $"{update.Target.Name}.Update(patch: {patch}, waitUntil: WaitUntil.Completed);");
                break;
            case Delete delete:
                Lines.Add(_draw.Of(
                    $"await {delete.Target.Name}.DeleteAsync(WaitUntil.Completed);", $"{delete.Target.Name}.Delete(WaitUntil.Completed);"));
                break;
            case Statement statement:
                var line = statement.Format;
                for (var i = 0; i < statement.Values.Length; i++)
                    line = line.Replace($"{{{i}}}", Of(statement.Values[i]), StringComparison.Ordinal);
                Lines.Add(line);
                break;
        }
    }

    private string OfLeaf(Value value)
    {
        var text = Literal(value);
        var type = TypeOf(value, text);
        var spelling = _draw.Below(14);

        // A member of the class does not see the method's variables.
        if (value is Use && spelling > 9)
            return text;

        switch (spelling)
        {
            case 8:
                return Local(text, value.IsConstant ? "const " + type : "var");
            case 9:
                return Local(text, "var");
            case 10:
                return Member("Field", name => $"private {(value.IsConstant ? "const" : "static readonly")} {type} {name} = {text};");
            case 11:
                return Member("Make", name => $"private static {type} {name}() => {text};") + "()";
            case 12:
                return $"{Member("Same", name => $"private static {type} {name}({type} value) => value;")}({text})";
            case 13:
                return Member("Property", name => $"private static {type} {name} => {text};");
            default:
                return text;
        }
    }

    private string Local(string text, string declaration)
    {
        var local = owner.NewName("local");
        Lines.Add($"{declaration} {local} = {text};");
        return local;
    }

    private string Member(string kind, Func<string, string> declaration)
    {
        var name = owner.NewName(kind);
        owner.Add(declaration(name));
        return name;
    }

    // What a region is called is followed into AzureLocation and out of it only where it is called as Azure calls it.
    private static string ParameterType(Value value) => value is Place ? "string" : value.Type;

    // Text converts to a region by itself, and a region to text.
    private static string TypeOf(Value value, string text) => value is Place && text[0] == '"' ? "string" : value.Type;

    private string Literal(Value value) => value switch
    {
        Text { Content: var content } => OfText(content),
        Place { Region: var region } => _draw.Of(
            "AzureLocation." + region.Member, $"\"{region.Name}\"", $"\"{region.Display}\"", $"new AzureLocation(\"{region.Name}\")"),
        Code code => code.Text,
        Use use => use.Text,
        _ => throw new InvalidOperationException($"No spelling for {value.GetType()}."),
    };

    private string OfText(string content)
    {
        var cut = content.Length / 2;
        return _draw.Below(8) switch
        {
            5 => $"@\"{content}\"",
            6 => $"\"{content[..cut]}\" + \"{content[cut..]}\"",
            7 when !content.Contains('{', StringComparison.Ordinal) => $"$\"{content[..cut]}{{\"{content[cut..]}\"}}\"",
            _ => $"\"{content}\"",
        };
    }

    private string OfObject(Thing thing, bool isTyped)
    {
        switch (_draw.Below(8))
        {
            case 4 or 5 or 6:
                return OfLocal(thing);
            case 7:
                return OfMethod(thing);
            default:
                return New(thing, thing.Members, isTyped && _draw.OneIn(2));
        }
    }

    private string OfLocal(Thing thing)
    {
        var inInitializer = _draw.Below(thing.Members.Count + 1);
        var isTyped = _draw.OneIn(3);
        var creation = New(thing, [.. thing.Members.Take(inInitializer)], isTyped);
        var local = owner.NewName("local");
        Lines.Add($"{(isTyped ? thing.Type : "var")} {local} = {creation};");
        foreach (var member in thing.Members.Skip(inInitializer))
            Fill(local, member);

        return local;
    }

    private string OfMethod(Thing thing)
    {
        var leaves = thing.All.Where(value => value is Text or Place or Code).ToList();
        var passed = thing.All.Where(given.ContainsKey).ToList();
        if (leaves.Count > 0 && _draw.OneIn(2))
        {
            var leaf = leaves[_draw.Below(leaves.Count)];
            if (!passed.Contains(leaf))
                passed.Add(leaf);
        }

        var names = passed.ToDictionary(value => value, _ => owner.NewName("given"));
        var handles = thing.Handles.Distinct().ToList();
        var inner = new Body(owner, names);
        var result = inner.New(thing, thing.Members, isTyped: _draw.OneIn(3));
        var method = owner.NewName("Make");
        owner.Add(Method(
            $"private static {thing.Type} {method}", handles, passed.Select(value => $"{ParameterType(value)} {names[value]}"), [.. inner.Lines, $"return {result};"]));
        return Call(method, handles, passed.Select(value => Of(value)));
    }

    private string New(Thing thing, IReadOnlyCollection<Member> members, bool isTyped)
    {
        if (thing.Type == "ResourceIdentifier" && _draw.OneIn(4))
            return $"ResourceIdentifier.Parse({Of(thing.Arguments[0].Value)})";

        var arguments = Arguments([.. thing.Arguments.Select(argument => (argument.Parameter, Of(argument.Value)))]);
        var creation = $"new{(isTyped ? "" : " " + thing.Type)}({arguments})";
        if (members.Count == 0)
            return creation;

        return $"{creation} {{ {string.Join(", ", members.GroupBy(member => member.Name).Select(OfMember).ToList())} }}";
    }

    private string OfMember(IGrouping<string, Member> member) => member.First() switch
    {
        Assigned { Value: var value } => $"{member.Key} = {Of(value, isTyped: true)}",
        Filled { Elements: var elements } => $"{member.Key} = {{ {string.Join(", ", elements.Select(element => Of(element, isTyped: true)).ToList())} }}",
        _ => $"{member.Key} = {{ {string.Join(", ", member.Cast<Entry>().Select(entry => $"[{Of(entry.Key)}] = {Of(entry.Value)}").ToList())} }}",
    };

    private string Arguments(List<(string Parameter, string Text)> arguments)
    {
        if (arguments.Count == 0 || arguments.Exists(argument => argument.Parameter == "") || !_draw.OneIn(4))
            return string.Join(", ", arguments.Select(argument => argument.Text));

        if (_draw.OneIn(2))
            arguments.Reverse();
        return string.Join(", ", arguments.Select(argument => $"{argument.Parameter}: {argument.Text}"));
    }

    private void Fill(string receiver, Member member)
    {
        switch (member)
        {
            case Assigned { Name: var name, Value: Thing thing } when thing.Members.Count > 0 && !given.ContainsKey(thing) && _draw.OneIn(3):
                Lines.Add($"{receiver}.{name} = {New(thing, [], isTyped: true)};");
                foreach (var inner in thing.Members)
                    Fill($"{receiver}.{name}", inner);
                break;
            case Assigned { Name: var name, Value: var value }:
                Lines.Add($"{receiver}.{name} = {Of(value, isTyped: true)};");
                break;
            case Filled { Name: var name, Elements: var elements }:
                foreach (var element in elements)
                    Lines.Add($"{receiver}.{name}.Add({Of(element, isTyped: true)});");
                break;
            case Entry { Name: var name, Key: var key, Value: var value }:
                var (entryKey, entryValue) = (Of(key), Of(value));
                Lines.Add(_draw.Of($"{receiver}.{name}[{entryKey}] = {entryValue};", $"{receiver}.{name}.Add({entryKey}, {entryValue});"));
                break;
        }
    }

    private void CreateInMethod(Create create)
    {
        var handles = create.Handles.Distinct().ToList();
        var inner = new Body(owner, new Dictionary<Value, string>());
        var created = inner.Creation(create);
        var method = owner.NewName("Create");
        owner.Add(Method($"private static async Task<{create.Result.Type}> {method}", handles, [], [.. inner.Lines, $"return {created};"]));
        Lines.Add($"{_draw.Of("var", create.Result.Type)} {create.Result.Name} = await {Call(method, handles, [])};");
    }

    private string Creation(Create create)
    {
        var collection = $"{create.Parent.Name}.{create.Kind.Getter}()";
        if (_draw.OneIn(3))
            collection = Local(collection, "var");

        var (name, data) = (Of(create.Name), Of(create.Data));
        var isStarted = _draw.OneIn(6);
        var waitUntil = isStarted ? "WaitUntil.Started" : "WaitUntil.Completed";
        var arguments = Arguments([("waitUntil", waitUntil), (create.Kind.NameParameter ?? "", name), ("data", data)]);
        var call = _draw.Of($"await {collection}.CreateOrUpdateAsync({arguments})", $"{collection}.CreateOrUpdate({arguments})");
        if (!isStarted && _draw.OneIn(2))
            return $"({call}).Value";

        var operation = owner.NewName("operation");
        Lines.Add($"var {operation} = {call};");
        if (isStarted)
            Lines.Add($"await {operation}.WaitForCompletionAsync();");

        return operation + ".Value";
    }

    private static string Method(string head, List<Handle> handles, IEnumerable<string> parameters, IEnumerable<string> lines) =>
        $"{head}({string.Join(", ", handles.Select(handle => $"{handle.Type} {handle.Name}").Concat(parameters))})\n{{\n"
        + string.Concat(lines.Select(line => "    " + line.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n"))
        + "}";

    private static string Call(string method, List<Handle> handles, IEnumerable<string> arguments) =>
        $"{method}({string.Join(", ", handles.Select(handle => handle.Name).Concat(arguments.ToList()))})";
}
