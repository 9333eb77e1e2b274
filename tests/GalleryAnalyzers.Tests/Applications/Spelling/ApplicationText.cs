using System.Collections.Immutable;
using GalleryAnalyzers.Tests.Applications.Constructs;
using GalleryAnalyzers.Tests.Applications.Model;

namespace GalleryAnalyzers.Tests.Applications.Spelling;

/// <summary>Writes the files of an application: the method that everything begins in, and the types that it needs.</summary>
internal sealed class ApplicationText
{
    private readonly Recipe _recipe;
    private readonly SourceFiles _files = new();
    private readonly List<string> _lines = [];
    private readonly ImmutableArray<Stage> _stages;
    private readonly Dictionary<Slot, string> _expressions = [];
    private readonly Requests _requests;
    private readonly Senders _senders;

    private ApplicationText(Recipe recipe)
    {
        _recipe = recipe;
        _stages = [.. new Stages(recipe.Extras, Model.Regions.All.First(regions => regions.Feature == recipe.Regions)).All];
        _requests = new Requests(recipe.Maker, _files);
        _senders = new Senders(recipe, _files);
    }

    private IEnumerable<Slot> Slots => _stages.SelectMany(stage => stage.Slots.Prepend(stage.Name))
        .Concat([Model.Slots.DeletesGallery, Model.Slots.DeletesDefinition, Model.Slots.DeletesOuterFirst])
        .Distinct();

    /// <summary>The files of an application.</summary>
    public static IReadOnlyList<(string Name, string Text)> Write(Recipe recipe)
    {
        var text = new ApplicationText(recipe);
        text.WriteStart();
        return text._files.All;
    }

    private void WriteStart()
    {
        foreach (var slot in Slots)
            _expressions.Add(slot, slot.Right);

        _expressions[_recipe.Fault.Slot] = Arrived();
        if (_recipe.Second is { } second)
            _expressions[second.Slot] = second.Wrong;

        foreach (var (slot, expression) in Settings.Carry(_recipe.Carrier, [.. Slots.Where(IsCarried)], _expressions, _files, _lines))
            _expressions[slot] = expression;

        _lines.AddRange(_senders.Prepare());
        foreach (var stage in _stages)
            WriteStage(stage);

        WriteEnd();
        var head = $"public static async Task {Application.Start}(ResourceGroupResource group, bool first, bool second)";
        _files.Add(SourceFiles.Entry, SourceFiles.EntryKind, SourceFiles.Method(head, _lines));
    }

    private bool IsCarried(Slot slot) =>
        !slot.IsLate && (IsAt(slot) || slot == Model.Slots.GalleryName || slot == Model.Slots.VersionName);

    // The variable that has the value when it has gone its way.
    private string Arrived()
    {
        var (fault, slot) = (_recipe.Fault, _recipe.Fault.Slot);
        var (value, decoy) = _recipe.IsWrong ? (fault.Wrong, slot.Right) : (slot.Right, fault.Wrong);
        var test = Shape.Tests.First(test => test.Feature == _recipe.Test).Test
            .Replace("{1}", decoy, StringComparison.Ordinal)
            .Replace("{2}", _recipe.IsWrong ? $"!({fault.Test})" : fault.Test, StringComparison.Ordinal);
        var passage = new Passage(_files, _lines) { Type = slot.Type, Literal = value, Decoy = decoy, Test = test };
        var current = value;
        foreach (var construct in _recipe.Way)
        {
            var variable = _files.NewName(slot.Name);
            _lines.Add($"var {variable} = {passage.Through(construct, current)};");
            current = variable;
        }

        return current;
    }

    private void WriteStage(Stage stage)
    {
        if (stage.Result == "definition" && IsAt(Model.Slots.DeletesGallery))
            Delete(Model.Slots.DeletesGallery, "gallery");
        if (stage.Result == "version" && IsAt(Model.Slots.DeletesDefinition))
            Delete(Model.Slots.DeletesDefinition, "definition");

        var data = _requests.Make(stage, slot => _expressions[slot], _lines);
        _lines.AddRange(_senders.Send(stage, _expressions[stage.Name], data));
    }

    private void WriteEnd()
    {
        if (!_recipe.Extras.Contains(Extra.Deletion))
            return;

        if (IsAt(Model.Slots.DeletesOuterFirst))
            Delete(Model.Slots.DeletesOuterFirst, "definition");
        _lines.Add("await version.DeleteAsync(WaitUntil.Completed);");
        _lines.Add("await definition.DeleteAsync(WaitUntil.Completed);");
    }

    private bool IsAt(Slot slot) => _recipe.Fault.Slot == slot || _recipe.Second?.Slot == slot;

    private void Delete(Slot slot, string resource) =>
        _lines.Add($"if ({_expressions[slot]})\n    await {resource}.DeleteAsync(WaitUntil.Completed);");
}
