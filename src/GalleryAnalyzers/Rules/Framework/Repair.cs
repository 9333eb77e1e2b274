using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>The shapes that a repair can have. Each has one code-fix provider.</summary>
internal enum RepairKind
{
    /// <summary>An expression gives way to another.</summary>
    ReplaceValue,

    /// <summary>
    /// An element of a list, or an assignment, is taken out, with its comma from an initializer or with the statement that it makes up.
    /// </summary>
    RemoveElement,

    /// <summary>An element is put into a list before another, in the way in which that one is put there.</summary>
    InsertElement,

    /// <summary>Two expressions change places.</summary>
    SwapValues,

    /// <summary>A statement is put before the one that evaluates an expression, or before a statement itself.</summary>
    InsertStatement,

    /// <summary>A call or a creation is given a further argument, by the name of its parameter.</summary>
    InsertArgument,

    /// <summary>A creation's initializer is given a further assignment; it gets an initializer where it has none.</summary>
    InsertAssignment,
}

/// <summary>What mends a finding. The rule works it out; it travels in the diagnostic's properties; the code fix carries it out.</summary>
/// <param name="Kind">The repair's shape.</param>
/// <param name="Key">Tells the repairs of one rule apart, so that Fix All repeats the one that was chosen.</param>
/// <param name="Title">What the user is offered, in the user's language.</param>
/// <param name="NewText">
/// The new expression or statement; for a member of <paramref name="MemberOf"/>, its name; empty where nothing is written.
/// </param>
/// <param name="MemberOf">The metadata name of the type whose member the new expression is; null where it is an expression of its own.</param>
/// <param name="Target">What the repair changes; null where it is what the finding lies under.</param>
/// <param name="OtherTargets">What else it changes, for a shape that takes several.</param>
/// <param name="Name">The parameter or the property that is given the new expression, for a shape that writes its name.</param>
internal sealed record Repair(
    RepairKind Kind,
    string Key,
    LocalizableString Title,
    string NewText = "",
    string? MemberOf = null,
    SyntaxNode? Target = null,
    IReadOnlyList<SyntaxNode>? OtherTargets = null,
    string? Name = null)
{
    private const string CountKey = "repairs";

    /// <summary>Writes repairs into the properties and the additional locations of a diagnostic.</summary>
    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<Repair> repairs, List<Location> additionalLocations)
    {
        if (repairs.Count == 0)
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(CountKey, repairs.Count.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < repairs.Count; i++)
        {
            var repair = repairs[i];
            properties.Add(NameOf(i, nameof(Kind)), repair.Kind.ToString());
            properties.Add(NameOf(i, nameof(Key)), repair.Key);
            properties.Add(NameOf(i, nameof(Title)), repair.Title.ToString());
            properties.Add(NameOf(i, nameof(NewText)), repair.NewText);
            properties.Add(NameOf(i, nameof(MemberOf)), repair.MemberOf);
            properties.Add(NameOf(i, nameof(Name)), repair.Name);
            AddTarget(NameOf(i, nameof(Target)), repair.Target);
            for (var j = 0; j < repair.OtherTargets?.Count; j++)
            {
                AddTarget(OtherName(i, j), repair.OtherTargets[j]);
            }
        }

        return properties.ToImmutable();

        void AddTarget(string name, SyntaxNode? target)
        {
            if (target is not null)
            {
                properties.Add(name, additionalLocations.Count.ToString(CultureInfo.InvariantCulture));
                additionalLocations.Add(target.GetLocation());
            }
        }
    }

    /// <summary>The repairs that a diagnostic carries, each with the places that it changes: at least one.</summary>
    public static IEnumerable<(Repair Repair, ImmutableArray<Location> Targets)> Read(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(CountKey, out var countText)
            || !int.TryParse(countText, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            yield break;
        }

        for (var i = 0; i < count; i++)
        {
            var targets = ImmutableArray.Create(FindTarget(diagnostic, NameOf(i, nameof(Target))) ?? diagnostic.Location);
            for (var j = 0; FindTarget(diagnostic, OtherName(i, j)) is { } other; j++)
            {
                targets = targets.Add(other);
            }

            if (Enum.TryParse<RepairKind>(properties[NameOf(i, nameof(Kind))], out var kind))
            {
                yield return (
                    new Repair(
                        kind,
                        properties[NameOf(i, nameof(Key))]!,
                        properties[NameOf(i, nameof(Title))]!,
                        properties[NameOf(i, nameof(NewText))]!,
                        properties[NameOf(i, nameof(MemberOf))],
                        Name: properties[NameOf(i, nameof(Name))]),
                    targets);
            }
        }
    }

    private static Location? FindTarget(Diagnostic diagnostic, string name) =>
        diagnostic.Properties.TryGetValue(name, out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var target)
            ? diagnostic.AdditionalLocations[target]
            : null;

    private static string OtherName(int index, int other) =>
        NameOf(index, nameof(OtherTargets)) + "." + other.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(int index, string part) => index.ToString(CultureInfo.InvariantCulture) + "." + part;
}
