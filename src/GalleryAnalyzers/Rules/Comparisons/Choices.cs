using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Models;
using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Compares the choices of the SDK's extensible enums, which code writes as a member or as text.</summary>
/// <remarks>A member's name is its text without the marks: <c>StandardZrs</c> is <c>Standard_ZRS</c>. Azure disregards case.</remarks>
internal static class Choices
{
    /// <summary>Whether the alternative is the choice with that member name.</summary>
    public static bool Is(Alternative alternative, string member) => NameOf(alternative) == Normalize(member);

    /// <summary>Whether the alternative is certainly another choice.</summary>
    public static bool IsOther(Alternative alternative, string member) => NameOf(alternative) is { } name && name != Normalize(member);

    /// <summary>Returns the choice's name in lower case, without marks; null where it is not known.</summary>
    public static string? NameOf(Alternative alternative) => alternative switch
    {
        MemberAlternative { Member.Name: var name } => Normalize(name),
        ConstantAlternative { Value: string text } => Normalize(text),
        _ => null,
    };

    /// <summary>Returns the choice as the SDK writes it: the name of its member; null where it is not known.</summary>
    /// <param name="alternative">A member, the text of one, or the value of an enum of C#.</param>
    /// <param name="type">The type of what holds it, or that type made nullable.</param>
    public static string? DisplayName(Alternative alternative, ITypeSymbol type)
    {
        type = TextFormatter.WithoutNullable(type)!;
        return alternative switch
        {
            MemberAlternative { Member.Name: var name } => name,
            ConstantAlternative { Value: string text } => type.GetMembers()
                .FirstOrDefault(member => member is IPropertySymbol { IsStatic: true } && Normalize(member.Name) == Normalize(text))?.Name,
            ConstantAlternative { Value: { } value } => type.GetMembers()
                .FirstOrDefault(member => member is IFieldSymbol { HasConstantValue: true } field && value.Equals(field.ConstantValue))
                ?.Name,
            _ => null,
        };
    }

    public static string Normalize(string name) => new(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
}
