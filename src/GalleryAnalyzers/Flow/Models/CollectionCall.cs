namespace GalleryAnalyzers.Flow.Models;

/// <summary>The calls on a collection whose elements are tracked.</summary>
internal enum CollectionCall
{
    /// <summary>Gives the same elements under another type.</summary>
    GivesItself,

    /// <summary>Gives an enumerator of the elements.</summary>
    Enumerates,

    /// <summary>Gives a new collection with the same elements.</summary>
    Copies,

    /// <summary>Steps to the next element.</summary>
    MovesNext,

    /// <summary>Changes no element.</summary>
    Reads,

    /// <summary>Puts an element at a position.</summary>
    Inserts,

    /// <summary>Adds an element, or sets one under a key.</summary>
    Adds,

    /// <summary>Adds the elements of another sequence.</summary>
    AddsRange,

    /// <summary>Removes all elements.</summary>
    Clears,

    /// <summary>Removes some elements.</summary>
    Removes,
}
