using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules;

/// <summary>The shapes that a repair can have. Each has one code-fix provider.</summary>
internal enum RepairKind
{
    /// <summary>An expression gives way to another.</summary>
    ReplaceValue,

    /// <summary>An element of a list, with the comma or the statement that put it there, is taken out.</summary>
    RemoveElement,

    /// <summary>An element is put into a list before another, in the way in which that one is put there.</summary>
    InsertElement,
}

/// <summary>What mends a finding. The rule works it out; it travels in the diagnostic's properties; the code fix carries it out.</summary>
/// <param name="Kind">The repair's shape.</param>
/// <param name="Key">Tells the repairs of one rule apart, so that Fix All repeats the one that was chosen.</param>
/// <param name="Title">What the user is offered, in the user's language.</param>
/// <param name="NewText">The new expression; for a member of <paramref name="MemberOf"/>, its name; empty where nothing is written.</param>
/// <param name="MemberOf">The metadata name of the type whose member the new expression is; null where it is an expression of its own.</param>
/// <param name="Target">What the repair changes; null where it is what the finding lies under.</param>
internal sealed record Repair(
    RepairKind Kind, string Key, LocalizableString Title, string NewText = "", string? MemberOf = null, SyntaxNode? Target = null)
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
            properties.Add(Name(i, nameof(Kind)), repair.Kind.ToString());
            properties.Add(Name(i, nameof(Key)), repair.Key);
            properties.Add(Name(i, nameof(Title)), repair.Title.ToString());
            properties.Add(Name(i, nameof(NewText)), repair.NewText);
            properties.Add(Name(i, nameof(MemberOf)), repair.MemberOf);
            if (repair.Target is { } target)
            {
                properties.Add(Name(i, nameof(Target)), additionalLocations.Count.ToString(CultureInfo.InvariantCulture));
                additionalLocations.Add(target.GetLocation());
            }
        }

        return properties.ToImmutable();
    }

    /// <summary>The repairs that a diagnostic carries, each with the place that it changes.</summary>
    public static IEnumerable<(Repair Repair, Location Location)> Read(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(CountKey, out var countText)
            || !int.TryParse(countText, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            yield break;
        }

        for (var i = 0; i < count; i++)
        {
            var location = diagnostic.Location;
            if (properties.TryGetValue(Name(i, nameof(Target)), out var targetText)
                && int.TryParse(targetText, NumberStyles.None, CultureInfo.InvariantCulture, out var target))
            {
                location = diagnostic.AdditionalLocations[target];
            }

            if (Enum.TryParse<RepairKind>(properties[Name(i, nameof(Kind))], out var kind))
            {
                yield return (
                    new Repair(
                        kind,
                        properties[Name(i, nameof(Key))]!,
                        properties[Name(i, nameof(Title))]!,
                        properties[Name(i, nameof(NewText))]!,
                        properties[Name(i, nameof(MemberOf))]),
                    location);
            }
        }
    }

    private static string Name(int index, string part) => index.ToString(CultureInfo.InvariantCulture) + "." + part;
}
