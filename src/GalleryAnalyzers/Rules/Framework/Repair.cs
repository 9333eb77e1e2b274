using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers.Rules.Framework;

/// <summary>The shapes that a repair can have. Each has one code-fix provider.</summary>
internal enum RepairKind
{
    /// <summary>Replaces an expression.</summary>
    ReplaceValue,

    /// <summary>
    /// Removes an element of a list, or an assignment: with its comma from an initializer, or with the statement that it forms.
    /// </summary>
    RemoveElement,

    /// <summary>Inserts an element into a list before another, written as that one is.</summary>
    InsertElement,

    /// <summary>Swaps two expressions.</summary>
    SwapValues,

    /// <summary>Inserts a statement before the one that evaluates an expression, or before a statement itself.</summary>
    InsertStatement,

    /// <summary>Adds a named argument to a call or a creation.</summary>
    InsertArgument,

    /// <summary>Adds an assignment to a creation's initializer, and the initializer where it has none.</summary>
    InsertAssignment,

    /// <summary>Replaces the property of an assignment, and its value: the code between them stays.</summary>
    ReplaceAssignment,
}

/// <summary>A repair of a finding. The rule computes it; the diagnostic's properties carry it; the code fix applies it.</summary>
/// <param name="Kind">The repair's shape.</param>
/// <param name="Key">The identity among the repairs of one rule, so that Fix All repeats the chosen one.</param>
/// <param name="Title">The title that the user sees, in the user's language.</param>
/// <param name="NewText">
/// The new expression or statement; the name of a member of <paramref name="MemberOf"/>; empty where nothing is written.
/// </param>
/// <param name="MemberOf">The metadata name of the type whose member the new expression is; null for other expressions.</param>
/// <param name="Target">The node to change; null for the node of the finding.</param>
/// <param name="OtherTargets">Further nodes to change, for a shape that takes several.</param>
/// <param name="Name">The parameter or the property of the new expression, for a shape that writes its name.</param>
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

    /// <summary>Returns a repair that replaces an expression, or a text between the holes of another, by new code.</summary>
    public static Repair Replacement(SyntaxNode target, string key, string newCode) =>
        new(RepairKind.ReplaceValue, key, TitleOfChange(target, newCode), newCode, Target: target);

    /// <summary>Returns a repair that replaces an expression by a member of a type.</summary>
    /// <param name="target">The expression.</param>
    /// <param name="key">The repair's key.</param>
    /// <param name="type">The type.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="shown">The text that the title shows for the expression; null for the expression itself.</param>
    public static Repair Replacement(SyntaxNode target, string key, INamedTypeSymbol type, string member, string? shown = null) => new(
        RepairKind.ReplaceValue,
        key,
        TitleOfChange(target, type.Name + "." + member, shown),
        member,
        $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}",
        target);

    /// <summary>Writes repairs into the properties of a diagnostic; those of its file, as a repair changes no other.</summary>
    /// <remarks>Places are written as spans: editors and SARIF show additional locations as what a finding is about.</remarks>
    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<Repair> repairs)
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
                properties.Add(name, string.Format(CultureInfo.InvariantCulture, "{0}+{1}", target.SpanStart, target.Span.Length));
            }
        }
    }

    /// <summary>Returns the repairs that a diagnostic carries, each with the places that it changes: at least one.</summary>
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

    private static LocalizableString TitleOfChange(SyntaxNode target, string newCode, string? shown = null) => Strings.Localizable(
        "Fix_ChangeTo",
        shown is null ? DisplayText.Brief(target) : DisplayText.Brief(shown),
        target is ExpressionSyntax ? DisplayText.Brief(SyntaxFactory.ParseExpression(newCode)) : DisplayText.Brief(newCode));

    private static Location? FindTarget(Diagnostic diagnostic, string name) =>
        diagnostic.Location.SourceTree is { } tree
        && diagnostic.Properties.TryGetValue(name, out var text)
        && text?.Split('+') is { Length: 2 } numbers
        && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? Location.Create(tree, new TextSpan(start, length))
            : null;

    private static string OtherName(int index, int other) =>
        NameOf(index, nameof(OtherTargets)) + "." + other.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(int index, string part) => index.ToString(CultureInfo.InvariantCulture) + "." + part;
}
