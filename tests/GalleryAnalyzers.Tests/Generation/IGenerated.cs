namespace GalleryAnalyzers.Tests.Generation;

/// <summary>A program that was generated.</summary>
internal interface IGenerated
{
    /// <summary>Its text.</summary>
    string Text { get; }

    /// <summary>The choices that it was made by.</summary>
    IReadOnlyList<int> Choices { get; }

    /// <summary>What kind of program it is, for whoever reads that something does not hold of it.</summary>
    string Title { get; }
}
