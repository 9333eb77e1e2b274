using GalleryAnalyzers.Facts;
using GalleryAnalyzers.Flow.Domain;

namespace GalleryAnalyzers.Rules.Comparisons;

/// <summary>Compares regions as Azure does: without regard to case or spaces.</summary>
internal static class RegionComparison
{
    /// <summary>Returns the region's name, or null where it is not known.</summary>
    public static string? NameOf(Alternative alternative) => alternative switch
    {
        ConstantAlternative { Value: string text } when !Placeholder.IsPlaceholder(text) => Regions.Normalize(text),
        MemberAlternative { Member.Name: var name } => Regions.Normalize(name),
        _ => null,
    };

    /// <summary>Whether the two are certainly one region.</summary>
    public static bool AreSame(Alternative a, Alternative b) =>
        NameOf(a) is { } name
            ? name == NameOf(b)
            : a is UnknownAlternative { SymbolicId: { } identity }
                && b is UnknownAlternative other
                && ReferenceEquals(identity, other.SymbolicId);

    /// <summary>Whether the two are certainly different regions.</summary>
    public static bool AreDifferent(Alternative a, Alternative b) => NameOf(a) is { } name && NameOf(b) is { } other && name != other;
}
