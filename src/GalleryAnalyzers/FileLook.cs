using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace GalleryAnalyzers;

/// <summary>What a look at a file's text tells of it.</summary>
/// <param name="names">What its names let its bodies deal with.</param>
/// <param name="told">Where, in order, it has a name that tells by itself of what is ours.</param>
internal sealed class FileLook(FileNames names, ImmutableArray<int> told)
{
    public static readonly FileLook Nothing = new(FileNames.None, ImmutableArray<int>.Empty);

    public FileNames Names { get; } = names;

    /// <summary>Whether a name in that part of the file tells that it deals with what is ours.</summary>
    public bool IsToldIn(TextSpan part)
    {
        var found = told.BinarySearch(part.Start);
        var first = found < 0 ? ~found : found;
        return first < told.Length && told[first] < part.End;
    }
}
